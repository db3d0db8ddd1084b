package org.creatorsearch.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.json.StrictObject;
import org.creatorsearch.schema.Schema;
import org.jspecify.annotations.Nullable;

/** An object of a profile, whose values are held to the format's limits as they are taken. */
final class ProfileObject {
  /** The limit for names and codes. */
  static final int NAME = 200;

  private static final int MOST_VALUES = 200;
  private static final int MOST_SHARES = 300;
  private static final long MOST = 1_000_000_000_000_000L;

  /** Platforms name the greatest values only and round them, so the sum may pass 1 by a little. */
  private static final double MOST_OF_A_WHOLE = 1.02;

  /** Earlier there was no platform, later is a mistake in the data. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

  private final StrictObject object;

  /**
   * Null where the profile is of our own writing, and so nothing in it is to be checked or mended
   * again.
   */
  private final @Nullable Schema schema;

  ProfileObject(StrictObject object, @Nullable Schema schema) {
    this.object = object;
    this.schema = schema;
  }

  /** Whether the profile was written by {@link CreatorJson#write}. */
  boolean isOurOwn() {
    return schema == null;
  }

  /** A text without contact data. */
  ContactScrubber.Scrubbed scrubbed(String text) {
    return isOurOwn() ? new ContactScrubber.Scrubbed(text, false) : ContactScrubber.scrub(text);
  }

  String place(String key) {
    return object.place(key);
  }

  List<String> keys() {
    return object.keys();
  }

  void done() {
    object.done();
  }

  Optional<Boolean> bool(String key) {
    return object.bool(key);
  }

  /** A text of at most {@code longest} UTF-16 units; a blank one is none. */
  Optional<String> text(String key, int longest) {
    var text = object.string(key);
    text.ifPresent(t -> atMost(longest, t.length(), "characters", key));
    return isOurOwn() ? text : text.map(Characters::repaired).filter(t -> !t.isBlank());
  }

  String required(String key) {
    return text(key, NAME).map(String::strip).orElseThrow(() -> missing(key));
  }

  SearchException missing(String key) {
    return new SearchException(ErrorCode.MISSING_KEY, place(key) + " is required").at(place(key));
  }

  /** A code or name in the spelling of {@code field}. */
  Optional<String> code(String key, String field) {
    return text(key, NAME).map(value -> canonical(field, value, () -> place(key)));
  }

  /** Codes or names in the spelling of {@code field}, distinct and in their order. */
  List<String> codes(String key, String field) {
    var values = object.strings(key);
    atMost(MOST_VALUES, values.size(), "values", key);
    var codes = new LinkedHashSet<String>();
    for (var i = 0; i < values.size(); i++) {
      var at = i;
      codes.add(
          canonical(field, Characters.repaired(values.get(i)), () -> place(key) + "[" + at + "]"));
    }
    return List.copyOf(codes);
  }

  OptionalLong count(String key) {
    var count = object.integer(key);
    count.ifPresent(c -> within(c >= 0 && c <= MOST, key, "1e15", c));
    return count;
  }

  /** An average of counts. */
  OptionalDouble average(String key) {
    var average = object.number(key);
    average.ifPresent(a -> within(a >= 0 && a <= MOST, key, "1e15", a));
    return average;
  }

  double requiredShare(String key) {
    var share = object.number(key).orElseThrow(() -> missing(key));
    within(share >= 0 && share <= 1, key, "1", share);
    return share + 0.0;
  }

  double requiredAmount(String key) {
    var amount = object.number(key).orElseThrow(() -> missing(key));
    within(amount >= 0 && amount < 1e12, key, "1e12", amount);
    return amount + 0.0;
  }

  /** Shares by code of {@code field}; those of {@code whole} must fit into one whole. */
  Map<String, Double> shares(String key, String field, boolean whole) {
    var numbers = object.numbers(key);
    atMost(MOST_SHARES, numbers.size(), "values", key);
    var shares = new LinkedHashMap<String, Double>();
    var sum = 0.0;
    for (var entry : numbers.entrySet()) {
      Supplier<String> place = () -> place(key) + "." + entry.getKey();
      var share = entry.getValue();
      if (!(share >= 0 && share <= 1)) {
        throw outside(place.get(), "1", share);
      }
      var code = canonical(field, entry.getKey(), place);
      if (shares.put(code, share + 0.0) != null) {
        throw invalid(place.get(), "names \"" + code + "\" a second time");
      }
      sum += share;
    }
    if (whole && sum > MOST_OF_A_WHOLE && !isOurOwn()) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE, place(key) + " must add up to at most 1, got " + sum)
          .at(place(key));
    }
    return Collections.unmodifiableMap(shares);
  }

  Optional<LocalDate> day(String key) {
    var day = object.string(key).map(text -> date(key, text, PlainTime::day, "2026-11-20"));
    day.ifPresent(d -> plausible(key, d));
    return day;
  }

  Optional<Instant> instant(String key) {
    var at =
        object.string(key).map(text -> date(key, text, PlainTime::instant, "2026-11-20T06:00:00Z"));
    at.ifPresent(t -> plausible(key, t.atOffset(ZoneOffset.UTC).toLocalDate()));
    return at;
  }

  <T> Optional<T> object(String key, Function<ProfileObject, T> read) {
    return object.object(key).map(o -> new ProfileObject(o, schema)).map(o -> o.readBy(read));
  }

  <T> List<T> objects(String key, int most, Function<ProfileObject, T> read) {
    var objects = object.objects(key);
    atMost(most, objects.size(), "values", key);
    var values = new ArrayList<T>(objects.size());
    objects.forEach(o -> values.add(new ProfileObject(o, schema).readBy(read)));
    return values;
  }

  /** A value that breaks a rule of its own. */
  static SearchException invalid(String place, String rule) {
    return new SearchException(ErrorCode.INVALID_VALUE, place + " " + rule).at(place);
  }

  private <T> T readBy(Function<ProfileObject, T> read) {
    var value = read.apply(this);
    done();
    return value;
  }

  private String canonical(String field, String value, Supplier<String> place) {
    if (schema == null) {
      return value;
    }
    try {
      return schema.canonical(field, value);
    } catch (SearchException e) {
      throw e.at(place.get());
    }
  }

  private <T> T date(String key, String text, Function<String, T> parse, String example) {
    try {
      return parse.apply(text);
    } catch (DateTimeException e) {
      throw invalid(place(key), "must be of the form " + example + " and exist").causedBy(e);
    }
  }

  private void plausible(String key, LocalDate day) {
    if (!isOurOwn() && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY))) {
      throw invalid(place(key), "must be between " + FIRST_DAY + " and " + LAST_DAY);
    }
  }

  private void atMost(int most, int actual, String unit, String key) {
    if (actual > most && !isOurOwn()) {
      throw new SearchException(
              ErrorCode.TOO_LARGE,
              place(key) + " takes at most " + most + " " + unit + ", got " + actual)
          .at(place(key));
    }
  }

  private void within(boolean rule, String key, String most, Number actual) {
    if (!rule && !isOurOwn()) {
      throw outside(place(key), most, actual);
    }
  }

  private static SearchException outside(String place, String most, Number actual) {
    return new SearchException(
            ErrorCode.INVALID_RANGE, place + " must be between 0 and " + most + ", got " + actual)
        .at(place);
  }
}
