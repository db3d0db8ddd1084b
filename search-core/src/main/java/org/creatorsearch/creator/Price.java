package org.creatorsearch.creator;

/**
 * What a sponsored post costs.
 *
 * @param currency ISO 4217 code
 * @param post price of one post, in units of the currency; at least 0, below {@link #LIMIT}
 */
public record Price(String currency, double post) {
  /** Every price is below this. */
  public static final double LIMIT = 1e12;

  public Price {
    currency = Rules.required("price.currency", currency);
    if (!(post >= 0 && post < LIMIT)) {
      throw Rules.outside("price.post", (long) LIMIT, post);
    }
    post = Rules.oneZero(post);
  }
}
