package org.creatorsearch.brief;

import java.util.Optional;

/**
 * An amount or a span of amounts.
 *
 * @param min the least, or minus infinity
 * @param max the greatest, or infinity
 * @param percent whether it is a percentage; the bounds are then hundredths
 * @param currency ISO 4217 code of an amount of money
 * @param cued whether words say which bound is meant, and not only a number
 * @param end the token after its last
 */
record Quantity(
    double min, double max, boolean percent, Optional<String> currency, boolean cued, int end) {
  /** The number itself where no words say which bound is meant. */
  double number() {
    return Double.isInfinite(min) ? max : min;
  }

  /** Both bounds in another unit. */
  Quantity times(double factor) {
    return new Quantity(min * factor, max * factor, percent, currency, cued, end);
  }

  /** The same as a lower bound, where a mere number was given. */
  Quantity orMore() {
    return cued ? this : new Quantity(min, Double.POSITIVE_INFINITY, percent, currency, cued, end);
  }

  /** The same as an upper bound, where a mere number was given. */
  Quantity orLess() {
    return cued ? this : new Quantity(Double.NEGATIVE_INFINITY, max, percent, currency, cued, end);
  }
}
