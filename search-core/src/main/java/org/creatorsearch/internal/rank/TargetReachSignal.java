package org.creatorsearch.internal.rank;

import java.util.List;
import java.util.OptionalDouble;
import org.creatorsearch.fact.Fact;
import org.creatorsearch.internal.index.SeenBelief;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.norms.Norms;
import org.creatorsearch.query.Signal;

/** Share of creators of the platform who reach fewer people of the target. */
final class TargetReachSignal implements SignalSource {
  private static final double UNKNOWN = 0.5;

  private final FollowersFact fact;
  private final Norms norms;
  private final TargetFit.InSegment target;
  private final SeenBelief belief;

  TargetReachSignal(Segment segment, Norms norms, TargetFit.InSegment target) {
    this.fact = FollowersFact.of(segment, norms);
    this.norms = norms;
    this.target = target;
    this.belief = segment.believed(Signal.REACH);
  }

  @Override
  public double value(int doc) {
    if (!fact.isKnown(doc)) {
      return UNKNOWN;
    }
    var people = fact.followers().get(doc) * target.value(doc) / target.normal();
    var percentile = norms.reachPercentile(fact.derived().platform(doc), people);
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
