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
 * @param scaled whether it is written in thousands or more: 50k, 50,000, half a million
 * @param end the token after its last
 */
record Quantity(
    double min,
    double max,
    boolean percent,
    Optional<String> currency,
    boolean cued,
    boolean scaled,
    int end) {
  static Quantity atMost(double number, int end) {
    return new Quantity(
        Double.NEGATIVE_INFINITY, number, false, Optional.empty(), true, false, end);
  }

  static Quantity atLeast(double number, int end) {
    return new Quantity(
        number, Double.POSITIVE_INFINITY, false, Optional.empty(), true, false, end);
  }

  /** The number itself where no words say which bound is meant. */
  double number() {
    return Double.isInfinite(min) ? max : min;
  }

  boolean money() {
    return currency.isPresent();
  }

  /** Whether it is no percentage and no money. */
  boolean plain() {
    return !percent && !money();
  }

  /** Whether it has both bounds. */
  boolean span() {
    return !Double.isInfinite(min) && !Double.isInfinite(max) && cued;
  }

  /** Both bounds in another unit. */
  Quantity times(double factor) {
    return new Quantity(min * factor, max * factor, percent, currency, cued, scaled, end);
  }

  /** The same, up to a later token. */
  Quantity until(int later) {
    return new Quantity(min, max, percent, currency, cued, scaled, later);
  }

  /** The same as a lower bound, where a mere number was given. */
  Quantity orMore() {
    return cued
        ? this
        : new Quantity(min, Double.POSITIVE_INFINITY, percent, currency, cued, scaled, end);
  }

  /** The same as an upper bound, where a mere number was given. */
  Quantity orLess() {
    return cued
        ? this
        : new Quantity(Double.NEGATIVE_INFINITY, max, percent, currency, cued, scaled, end);
  }

  Quantity lower() {
    return new Quantity(number(), Double.POSITIVE_INFINITY, percent, currency, true, scaled, end);
  }

  Quantity upper() {
    var number = Double.isInfinite(max) ? min : max;
    return new Quantity(Double.NEGATIVE_INFINITY, number, percent, currency, true, scaled, end);
  }
}
