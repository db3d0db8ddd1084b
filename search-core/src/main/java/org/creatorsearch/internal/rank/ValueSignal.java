package org.creatorsearch.internal.rank;

import java.util.List;
import java.util.OptionalDouble;
import org.creatorsearch.fact.Fact;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.norms.Norms;
import org.creatorsearch.query.Signal;

/** Share of creators who charge more for a thousand views. */
final class ValueSignal extends BelievedSignal {
  private final PriceFact price;

  ValueSignal(Segment segment, Norms norms) {
    super(segment, Signal.VALUE);
    price = PriceFact.of(segment, norms);
  }

  @Override
  public OptionalDouble usual(int doc) {
    return price.usual(doc);
  }

  @Override
  boolean isKnown(int doc) {
    return price.isKnown(doc);
  }

  @Override
  List<Fact> known(int doc) {
    return price.facts(doc);
  }
}
