package org.creatorsearch.internal.rank;

import java.util.Locale;
import java.util.Optional;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.index.Derived;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;

/** Share of creators of the platform who reach fewer people of the target. */
final class ReachSignal implements SignalSource {
  private static final double UNKNOWN = 0.5;

  private final NumberColumn followers;
  private final Derived derived;
  private final Snapshot snapshot;
  private final Optional<TargetFit.InSegment> target;

  ReachSignal(Segment segment, Snapshot snapshot, Optional<TargetFit.InSegment> target) {
    this.followers = segment.columns().count("followers");
    this.derived = segment.derived();
    this.snapshot = snapshot;
    this.target = target;
  }

  @Override
  public double value(int doc) {
    if (!derived.reach().present().contains(doc)) {
      return UNKNOWN;
    }
    if (target.isEmpty()) {
      return derived.reach().get(doc);
    }
    var people = followers.get(doc) * target.get().value(doc) / target.get().normal();
    return snapshot.norms().reachPercentile(derived.platform(doc), people);
  }

  @Override
  public String detail(int doc) {
    return followers.present().contains(doc)
        ? String.format(Locale.ROOT, "%,.0f followers", followers.get(doc))
        : "followers unknown, taken as average";
  }
}
