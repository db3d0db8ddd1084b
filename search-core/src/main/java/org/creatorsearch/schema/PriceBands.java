package org.creatorsearch.schema;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.error.Suggestions;

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

  /**
   * The one spelling of the name of a band.
   *
   * @throws SearchException {@code unknown_value} for a currency or range that is none
   */
  public static String canonical(Schema schema, String text) {
    var parts = Codes.printable(FIELD, text).strip().split("\\s+", 2);
    var currency = schema.canonical("currency", parts[0]);
    var bounds = schema.field(FIELD).bounds();
    var ranges = IntStream.range(0, bounds.length).mapToObj(i -> range(bounds, i)).toList();
    var range = parts.length == 2 ? parts[1] : "";
    if (!ranges.contains(range)) {
      throw new SearchException(
              ErrorCode.UNKNOWN_VALUE,
              "a price is a currency and one of %s, got \"%s\""
                  .formatted(String.join(", ", ranges), text))
          .at(FIELD)
          .suggesting(Suggestions.nearest(range, ranges).map(near -> currency + " " + near));
    }
    return currency + " " + range;
  }

  private static String range(double[] bounds, int i) {
    return plain(bounds[i]) + ".." + (i + 1 < bounds.length ? plain(bounds[i + 1]) : "");
  }

  private static String plain(double bound) {
    return BigDecimal.valueOf(bound).stripTrailingZeros().toPlainString();
  }
}
