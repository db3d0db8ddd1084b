package org.creatorsearch.internal.rank;

import java.util.OptionalDouble;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.norms.Norms;

/** Share of creators who charge more for a thousand people of the target. */
final class TargetValueSignal implements SignalSource {
  private static final double UNKNOWN = 0.5;

  private final PriceFact fact;
  private final Norms norms;
  private final TargetFit.InSegment target;

  TargetValueSignal(Segment segment, Norms norms, TargetFit.InSegment target) {
    this.fact = PriceFact.of(segment, norms);
    this.norms = norms;
    this.target = target;
  }

  @Override
  public double value(int doc) {
    if (!fact.price().present().contains(doc)) {
      return UNKNOWN;
    }
    // Twice the usual share of target people is as good as half the price.
    var worth = target.value(doc) / target.normal();
    return norms.pricePercentile(fact.derived().currency(doc), fact.price().get(doc) / worth);
  }

  @Override
  public OptionalDouble usual(int doc) {
    return fact.usual(doc);
  }

  @Override
  public String detail(int doc) {
    return fact.detail(doc);
  }
}
