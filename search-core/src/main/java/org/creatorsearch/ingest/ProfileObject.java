package org.creatorsearch.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.error.WireName;
import org.creatorsearch.json.StrictObject;

/** An object of a profile. What its values must be is for the records that they become. */
final class ProfileObject {
  private final StrictObject object;

  ProfileObject(StrictObject object) {
    this.object = object;
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

  Optional<String> text(String key) {
    return object.string(key);
  }

  /** A text that must be there, without white space around it. */
  String required(String key) {
    return text(key).map(String::strip).filter(t -> !t.isEmpty()).orElseThrow(() -> missing(key));
  }

  SearchException missing(String key) {
    return new SearchException(ErrorCode.MISSING_KEY, place(key) + " is required").at(place(key));
  }

  /** A value of a closed set, whatever its case; a blank one is none. */
  <E extends Enum<E> & WireName> Optional<E> one(String key, Class<E> type) {
    return text(key)
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .filter(name -> !name.isEmpty())
        .map(name -> WireName.require(type, name, place(key)));
  }

  List<String> texts(String key) {
    return object.strings(key);
  }

  OptionalLong count(String key) {
    return object.integer(key);
  }

  OptionalDouble number(String key) {
    return object.number(key);
  }

  double requiredNumber(String key) {
    return number(key).orElseThrow(() -> missing(key));
  }

  Map<String, Double> numbers(String key) {
    return object.numbers(key);
  }

  Optional<LocalDate> day(String key) {
    return object.string(key).map(text -> date(key, text, PlainTime::day, "2026-11-20"));
  }

  Optional<Instant> instant(String key) {
    return object
        .string(key)
        .map(text -> date(key, text, PlainTime::instant, "2026-11-20T06:00:00Z"));
  }

  <T> Optional<T> object(String key, Function<ProfileObject, T> read) {
    return object.object(key).map(o -> new ProfileObject(o).readBy(place(key), read));
  }

  <T> List<T> objects(String key, Function<ProfileObject, T> read) {
    var objects = object.objects(key);
    var values = new ArrayList<T>(objects.size());
    for (var one : objects) {
      values.add(new ProfileObject(one).readBy(place(key), read));
    }
    return values;
  }

  /**
   * Reads the whole object. Records know which key of a profile they are and not at which position:
   * where one refuses {@code posts.views}, the place is {@code posts[3].views}.
   *
   * @param key where the object is, without a position
   */
  private <T> T readBy(String key, Function<ProfileObject, T> read) {
    try {
      var value = read.apply(this);
      done();
      return value;
    } catch (SearchException e) {
      var prefix = key + ".";
      throw e.field()
          .filter(field -> field.startsWith(prefix))
          .map(field -> e.at(place(field.substring(prefix.length()))))
          .orElse(e);
    }
  }

  private <T> T date(String key, String text, Function<String, T> parse, String example) {
    try {
      return parse.apply(text);
    } catch (DateTimeException e) {
      throw new SearchException(
              ErrorCode.INVALID_VALUE,
              place(key) + " must be of the form " + example + " and exist")
          .at(place(key))
          .causedBy(e);
    }
  }
}
