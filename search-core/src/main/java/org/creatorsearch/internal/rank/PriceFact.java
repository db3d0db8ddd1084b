package org.creatorsearch.internal.rank;

import java.util.List;
import java.util.OptionalDouble;
import org.creatorsearch.fact.Fact;
import org.creatorsearch.fact.FactKind;
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

  List<Fact> facts(int doc) {
    if (!isKnown(doc)) {
      return List.of(FactKind.PRICE_UNKNOWN.of());
    }
    var currency = derived.currency(doc);
    var own = FactKind.PRICE.of(price.get(doc), currency);
    return Usual.beside(own, usual(doc), usual -> FactKind.PRICE_USUAL.of(usual, currency));
  }
}
