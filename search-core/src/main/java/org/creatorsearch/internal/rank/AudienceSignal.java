package org.creatorsearch.internal.rank;

import java.util.OptionalDouble;

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
  public String detail(int doc) {
    return fit.detail(doc);
  }
}
