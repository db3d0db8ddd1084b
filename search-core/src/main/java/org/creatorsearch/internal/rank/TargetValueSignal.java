package org.creatorsearch.internal.rank;

import java.util.List;
import java.util.OptionalDouble;
import org.creatorsearch.fact.Fact;
import org.creatorsearch.internal.index.SeenBelief;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.norms.Norms;
import org.creatorsearch.query.Signal;

/** Share of creators who charge more for a thousand people of the target. */
final class TargetValueSignal implements SignalSource {
  private static final double UNKNOWN = 0.5;

  private final PriceFact fact;
  private final Norms norms;
  private final TargetFit.InSegment target;
  private final SeenBelief belief;

  TargetValueSignal(Segment segment, Norms norms, TargetFit.InSegment target) {
    this.fact = PriceFact.of(segment, norms);
    this.norms = norms;
    this.target = target;
    this.belief = segment.believed(Signal.VALUE);
  }

  @Override
  public double value(int doc) {
    if (!fact.isKnown(doc)) {
      return UNKNOWN;
    }
    // Twice the usual share of target people is as good as half the price.
    var worth = target.value(doc) / target.normal();
    var price = fact.price().get(doc) / worth;
    var percentile = norms.pricePercentile(fact.derived().currency(doc), price);
    return belief.blend(doc, percentile, UNKNOWN);
  }

  @Override
  public OptionalDouble usual(int doc) {
    return fact.usual(doc);
  }

  @Override
  public List<Fact> facts(int doc) {
    return fact.isKnown(doc) ? Seen.with(fact.facts(doc), belief, doc) : fact.facts(doc);
  }
}
