package org.creatorsearch.internal.rank;

import java.util.OptionalDouble;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.index.Derived;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.norms.Norms;

/**
 * What a thousand views of a creator cost, and usually cost in the currency.
 *
 * @param price by document
 * @param derived knows the currencies
 * @param norms of the index
 */
record PriceFact(NumberColumn price, Derived derived, Norms norms) {
  static PriceFact of(Segment segment, Norms norms) {
    return new PriceFact(
        segment.columns().decimal("pricePerThousandViews"), segment.derived(), norms);
  }

  boolean isKnown(int doc) {
    return price.present().contains(doc);
  }

  /** Empty where the creator's price is unknown, and so its currency. */
  OptionalDouble usual(int doc) {
    return norms.usualPrice(derived.currency(doc));
  }

  String detail(int doc) {
    return isKnown(doc)
        ? Figure.fixed(price.get(doc), 2)
            + " "
            + derived.currency(doc)
            + " per thousand views"
            + Figure.beside(usual(doc), usual -> Figure.fixed(usual, 2))
        : "no price, taken as average";
  }
}
