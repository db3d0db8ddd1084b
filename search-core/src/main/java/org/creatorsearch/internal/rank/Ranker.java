package org.creatorsearch.internal.rank;

import java.util.Optional;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.plan.SearchPlan;
import org.creatorsearch.query.Signal;

/** Scores creators as a plan asks, on one snapshot. */
public final class Ranker {
  private final SearchPlan plan;
  private final Snapshot snapshot;
  private final Optional<TargetFit> target;
  private final WishSets wishes;

  /** Ranks by {@code plan} on {@code snapshot}, where {@code wishes} are those of the plan. */
  public Ranker(SearchPlan plan, Snapshot snapshot, WishSets wishes) {
    this.wishes = wishes;
    this.plan = plan;
    this.snapshot = snapshot;
    this.target = plan.target().map(t -> new TargetFit(t, snapshot));
  }

  /** The ranker of one segment. */
  public SegmentRanker of(Segment segment) {
    var ranker = new SegmentRanker.Builder();
    var fit = target.map(t -> t.in(segment));
    plan.weights()
        .forEach(
            (signal, weight) -> {
              if (signal == Signal.TEXT) {
                ranker.text(weight);
              } else {
                ranker.add(signal, weight, source(signal, segment, fit));
              }
            });
    return ranker.build();
  }

  private SignalSource source(Signal signal, Segment segment, Optional<TargetFit.InSegment> fit) {
    return switch (signal) {
      case AUDIENCE -> new AudienceSignal(fit.orElseThrow());
      case ENGAGEMENT -> new EngagementSignal(segment, snapshot.norms());
      case AUTHENTICITY -> new AuthenticitySignal(segment, snapshot.norms());
      case VALUE ->
          fit.isEmpty()
              ? new ValueSignal(segment, snapshot.norms())
              : new TargetValueSignal(segment, snapshot.norms(), fit.get());
      case RECENCY -> new RecencySignal(segment, snapshot.asOf());
      case GROWTH -> new GrowthSignal(segment, snapshot.norms());
      case REACH ->
          fit.isEmpty()
              ? new ReachSignal(segment, snapshot.norms())
              : new TargetReachSignal(segment, snapshot.norms(), fit.get());
      case WISHES -> new WishSignal(wishes.of(segment));
      case TEXT, PERFORMANCE ->
          throw new IllegalStateException(signal + " has no values of its own");
    };
  }
}
