package org.creatorsearch.creator;

import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/**
 * What a sponsored post costs.
 *
 * @param currency ISO 4217 code
 * @param post price of one post, in units of the currency; at least 0
 */
public record Price(String currency, double post) {
  public Price {
    Rules.required("price.currency", currency);
    if (!(post >= 0 && post < 1e12)) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE, "price.post must be between 0 and 1e12, got " + post)
          .at("price.post");
    }
  }
}
