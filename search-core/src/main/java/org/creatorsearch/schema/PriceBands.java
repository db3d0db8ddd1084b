package org.creatorsearch.schema;

import java.math.BigDecimal;

/**
 * Names of prices that are about the same: {@code EUR 500..1000}, from 500, inclusive, to 1000,
 * exclusive. Bounds are those of the price's histogram, and bands of different currencies are
 * different, since no price is converted.
 */
public final class PriceBands {
  private static final String FIELD = "price";

  private PriceBands() {}

  /** The band of a price, at least 0, in a currency. */
  public static String of(Schema schema, String currency, double price) {
    var bounds = schema.field(FIELD).bounds();
    var i = 0;
    while (i + 1 < bounds.length && price >= bounds[i + 1]) {
      i++;
    }
    return currency + " " + range(bounds, i);
  }

  private static String range(double[] bounds, int i) {
    return plain(bounds[i]) + ".." + (i + 1 < bounds.length ? plain(bounds[i + 1]) : "");
  }

  private static String plain(double bound) {
    return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
  }
}
