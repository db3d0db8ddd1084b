package org.creatorsearch.query;

import java.util.Optional;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.schema.Schema;

/**
 * How many hits of a page may or should have a value in an aspect. An amount below 1 is a share of
 * the page, any other a whole number of hits.
 *
 * @param aspect what is counted
 * @param value the value; empty for each value there is, which bounds how many hits have the same
 * @param least hits with the value at least; 0 where nothing is asked, and for each value
 * @param most hits with the value at most, more than 0; infinity for any number
 */
public record Quota(Aspect aspect, Optional<String> value, double least, double most) {
  private static final double ROUNDING = 1e-9;

  public Quota {
    if (least != 0) {
      amount("least", least);
    }
    if (most != Double.POSITIVE_INFINITY) {
      amount("atMost", most);
    }
    if (least == 0 && most == Double.POSITIVE_INFINITY) {
      throw new SearchException(ErrorCode.MISSING_KEY, "a quota needs least or atMost");
    }
    if (value.isEmpty() && least != 0) {
      throw new SearchException(
              ErrorCode.MISSING_KEY, "a quota with least needs the value that it is of")
          .at("value");
    }
    least = Shape.oneZero(least);
  }

  /** At least so many hits with a value. */
  public static Quota atLeast(Aspect aspect, String value, double amount) {
    return new Quota(aspect, Optional.of(value), amount, Double.POSITIVE_INFINITY);
  }

  /** At most so many hits with a value. */
  public static Quota atMost(Aspect aspect, String value, double amount) {
    return new Quota(aspect, Optional.of(value), 0, amount);
  }

  /** At most so many hits with the same value, whichever it is. */
  public static Quota atMostOfEach(Aspect aspect, double amount) {
    return new Quota(aspect, Optional.empty(), 0, amount);
  }

  private static void amount(String key, double amount) {
    if (!(amount > 0 && amount <= SearchRequest.MAX_SIZE)
        || (amount > 1 && amount != Math.rint(amount))) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE,
              "%s must be a share below 1 or a whole number up to %d, got %s"
                  .formatted(key, SearchRequest.MAX_SIZE, amount))
          .at(key);
    }
  }

  /** Hits at least on a page of {@code places}: of a share, rounded up. */
  public int least(int places) {
    return (int) (least < 1 ? Math.ceil(least * places - ROUNDING) : least);
  }

  /** Hits at most on a page of {@code places}: of a share, rounded down. */
  public int most(int places) {
    return most == Double.POSITIVE_INFINITY
        ? Integer.MAX_VALUE
        : (int) (most < 1 ? Math.floor(most * places + ROUNDING) : most);
  }

  /** Whether both are about the same hits. */
  boolean isOfSame(Quota other) {
    return aspect == other.aspect && value.equals(other.value);
  }

  Quota checkedAgainst(Schema schema) {
    return new Quota(aspect, value.map(v -> aspect.canonical(schema, v)), least, most);
  }
}
