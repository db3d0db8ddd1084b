package org.creatorsearch.internal.execute;

/** What is kept to single precision is shown with no more digits than it has. */
final class ShortDecimals {
  /** Every power of ten that a double holds exactly. */
  private static final double[] POWERS = new double[23];

  /** Up to it, every whole number has a float, and is written in full. */
  private static final double MOST_WHOLE = 1 << 24;

  /** Above it, a product with a power of ten need not be a whole number that a double holds. */
  private static final double MOST_SCALED = 1e15;

  static {
    var power = 1.0;
    for (var i = 0; i < POWERS.length; i++) {
      POWERS[i] = power;
      power *= 10;
    }
  }

  private ShortDecimals() {}

  /**
   * The number with the fewest decimal places that is {@code value} in single precision: what
   * {@code Double.parseDouble(Float.toString(value))} gives, without the text between.
   */
  static double of(float value) {
    var places = Math.abs(value) < MOST_WHOLE ? 0 : POWERS.length;
    for (; places < POWERS.length; places++) {
      var scaled = Math.rint(value * POWERS[places]);
      if (Math.abs(scaled) > MOST_SCALED) {
        break;
      }
      var rounded = scaled / POWERS[places];
      if ((float) rounded == value) {
        return rounded;
      }
    }
    return Double.parseDouble(Float.toString(value));
  }
}
