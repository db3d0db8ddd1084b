package org.creatorsearch.creator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/**
 * What the records of this package hold their values to, whatever the schema. Each rule takes the
 * value's place in the profile, for its error, and gives the value in its one form.
 */
final class Rules {
  /** The limit for names and codes, in UTF-16 units. */
  static final int LONGEST_NAME = 200;

  private static final int MOST_VALUES = 200;
  private static final int MOST_SHARES = 300;

  /** Platforms name the greatest values only and round them, so the sum may pass 1 by a little. */
  private static final double MOST_OF_A_WHOLE = 1.02;

  /** Earlier there was no platform, later is a mistake in the data. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);
  private static final Instant FIRST_MOMENT = Instant.parse("1990-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("2101-01-01T00:00:00Z");

  private Rules() {}

  /** A text of at most {@code longest} UTF-16 units; a blank one is unknown. */
  static Optional<String> text(String place, Optional<String> value, int longest) {
    if (value.isEmpty()) {
      return value;
    }
    atMost(place, longest, value.get().length(), "characters");
    var text = Characters.repaired(value.get());
    if (text.isBlank()) {
      return Optional.empty();
    }
    return text.equals(value.get()) ? value : Optional.of(text);
  }

  /** A name or code; a blank one is unknown. */
  static Optional<String> name(String place, Optional<String> value) {
    return text(place, value, LONGEST_NAME);
  }

  /** A name or code that must be there. */
  static String required(String place, String value) {
    return name(place, Optional.of(value)).orElseThrow(() -> invalid(place, "must not be blank"));
  }

  /** Names or codes, none of them blank. */
  static List<String> names(String place, List<String> values) {
    atMost(place, MOST_VALUES, values);
    var names = values.toArray(String[]::new);
    for (var i = 0; i < names.length; i++) {
      var at = i;
      names[i] =
          name(place, Optional.of(names[i]))
              .orElseThrow(() -> invalid(place + "[" + at + "]", "must not be blank"));
    }
    return List.of(names);
  }

  /** A count, 0..{@link Creator#GREATEST_COUNT}. */
  static OptionalLong count(String place, OptionalLong value) {
    if (value.isPresent()
        && !(value.getAsLong() >= 0 && value.getAsLong() <= Creator.GREATEST_COUNT)) {
      throw outside(place, Creator.GREATEST_COUNT, value.getAsLong());
    }
    return value;
  }

  /** An average of counts. */
  static OptionalDouble average(String place, OptionalDouble value) {
    if (value.isPresent()
        && !(value.getAsDouble() >= 0 && value.getAsDouble() <= Creator.GREATEST_COUNT)) {
      throw outside(place, Creator.GREATEST_COUNT, value.getAsDouble());
    }
    return value.isPresent() ? OptionalDouble.of(oneZero(value.getAsDouble())) : value;
  }

  /** A share, 0..1. */
  static double share(String place, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw outside(place, 1, value);
    }
    return oneZero(value);
  }

  /** Shares by code, in the order given. */
  static Map<String, Double> shares(String place, Map<String, Double> shares) {
    atMost(place, MOST_SHARES, shares.size(), "values");
    var copy = new LinkedHashMap<String, Double>();
    shares.forEach((code, share) -> copy.put(code, share(place + "." + code, share)));
    return Collections.unmodifiableMap(copy);
  }

  /** Shares by code that must fit into one whole. */
  static Map<String, Double> partition(String place, Map<String, Double> shares) {
    var copy = shares(place, shares);
    var sum = copy.values().stream().mapToDouble(Double::doubleValue).sum();
    if (sum > MOST_OF_A_WHOLE) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE, place + " must add up to at most 1, got " + sum)
          .at(place);
    }
    return copy;
  }

  /** A day between 1990 and 2100. */
  static LocalDate day(String place, LocalDate day) {
    if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
      throw implausible(place);
    }
    return day;
  }

  /** A moment between 1990 and 2100, UTC. */
  static Instant moment(String place, Instant moment) {
    if (moment.isBefore(FIRST_MOMENT) || !moment.isBefore(END)) {
      throw implausible(place);
    }
    return moment;
  }

  /** At most so many values. */
  static void atMost(String place, int most, Collection<?> values) {
    atMost(place, most, values.size(), "values");
  }

  /** A number has one zero, so that equal numbers are equal values. */
  static double oneZero(double value) {
    return value + 0.0;
  }

  /** A value that breaks a rule of its own. */
  static SearchException invalid(String place, String rule) {
    return new SearchException(ErrorCode.INVALID_VALUE, place + " " + rule).at(place);
  }

  /** A number outside 0 to {@code most}. */
  static SearchException outside(String place, long most, Number actual) {
    return new SearchException(
            ErrorCode.INVALID_RANGE, place + " must be between 0 and " + most + ", got " + actual)
        .at(place);
  }

  private static SearchException implausible(String place) {
    return invalid(place, "must be between " + FIRST_DAY + " and " + LAST_DAY);
  }

  private static void atMost(String place, int most, int actual, String unit) {
    if (actual > most) {
      throw new SearchException(
              ErrorCode.TOO_LARGE,
              place + " takes at most " + most + " " + unit + ", got " + actual)
          .at(place);
    }
  }
}
