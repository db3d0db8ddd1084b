package org.creatorsearch.internal.rank;

import java.util.List;
import java.util.OptionalDouble;
import org.creatorsearch.fact.Fact;

/** How much of the audience is in the target. */
record AudienceSignal(TargetFit.InSegment fit) implements SignalSource {
  @Override
  public double value(int doc) {
    return fit.value(doc);
  }

  @Override
  public OptionalDouble usual(int doc) {
    return OptionalDouble.of(fit.normal());
  }

  @Override
  public List<Fact> facts(int doc) {
    return fit.facts(doc);
  }
}
