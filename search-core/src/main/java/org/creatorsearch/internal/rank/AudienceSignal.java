package org.creatorsearch.internal.rank;

/** How much of the audience is in the target. */
record AudienceSignal(TargetFit.InSegment fit) implements SignalSource {
  @Override
  public double value(int doc) {
    return fit.value(doc);
  }

  @Override
  public String detail(int doc) {
    return fit.detail(doc);
  }
}
