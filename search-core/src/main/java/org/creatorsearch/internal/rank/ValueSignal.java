package org.creatorsearch.internal.rank;

import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.query.Signal;

/** Share of creators who charge more for a thousand views. */
final class ValueSignal extends KeptSignal {
  private final Segment segment;
  private final NumberColumn price;

  ValueSignal(Segment segment) {
    super(segment, Signal.VALUE);
    this.segment = segment;
    this.price = price(segment);
  }

  static NumberColumn price(Segment segment) {
    return segment.columns().decimal("pricePerThousandViews");
  }

  @Override
  public String detail(int doc) {
    return detail(segment, price, doc);
  }

  static String detail(Segment segment, NumberColumn price, int doc) {
    return price.present().contains(doc)
        ? Figure.fixed(price.get(doc), 2)
            + " "
            + segment.derived().currency(doc)
            + " per thousand views"
        : "no price, taken as average";
  }
}
