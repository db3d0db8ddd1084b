package org.creatorsearch.internal.rank;

import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.index.Derived;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;

/** Share of creators of the platform who reach fewer people of the target. */
final class TargetReachSignal implements SignalSource {
  private static final double UNKNOWN = 0.5;

  private final NumberColumn followers;
  private final Derived derived;
  private final Snapshot snapshot;
  private final TargetFit.InSegment target;

  TargetReachSignal(Segment segment, Snapshot snapshot, TargetFit.InSegment target) {
    this.followers = segment.columns().count("followers");
    this.derived = segment.derived();
    this.snapshot = snapshot;
    this.target = target;
  }

  @Override
  public double value(int doc) {
    if (!followers.present().contains(doc)) {
      return UNKNOWN;
    }
    var people = followers.get(doc) * target.value(doc) / target.normal();
    return snapshot.norms().reachPercentile(derived.platform(doc), people);
  }

  @Override
  public String detail(int doc) {
    return ReachSignal.detail(followers, doc);
  }
}
