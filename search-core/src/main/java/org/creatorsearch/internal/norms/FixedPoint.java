package org.creatorsearch.internal.norms;

/**
 * Sums that do not depend on the order of their terms: numbers are rounded to multiples of 2^-24
 * and added as integers. A sum of ten million terms of up to 50,000 each fits into a long.
 */
final class FixedPoint {
  private static final double ONE = 1 << 24;

  private FixedPoint() {}

  /** The number of 2^-24 that is nearest to {@code value}. */
  static long units(double value) {
    return (long) Math.rint(value * ONE);
  }

  /** The number that so many 2^-24 make. */
  static double value(long units) {
    return units / ONE;
  }
}
