package org.creatorsearch.internal.rank;

import java.util.List;
import java.util.OptionalDouble;
import org.creatorsearch.fact.Fact;
import org.creatorsearch.fact.FactKind;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.index.Derived;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.norms.Norms;
import org.creatorsearch.query.Signal;

/** Percentile of follower growth over 90 days; zero while a jump in followers is unexplained. */
final class GrowthSignal extends BelievedSignal {
  private static final int DAYS = 90;

  private final NumberColumn growth;
  private final Derived derived;
  private final Norms norms;

  GrowthSignal(Segment segment, Norms norms) {
    super(segment, Signal.GROWTH);
    this.norms = norms;
    derived = segment.derived();
    growth = segment.columns().decimal("growth90");
  }

  /** The change that half of the platform's creators stay below. */
  @Override
  public OptionalDouble usual(int doc) {
    return norms.usualGrowth(derived.platform(doc));
  }

  @Override
  boolean isKnown(int doc) {
    return derived.hasSpike(doc) || growth.present().contains(doc);
  }

  @Override
  List<Fact> known(int doc) {
    if (derived.hasSpike(doc)) {
      return List.of(FactKind.GROWTH_UNEXPLAINED.of());
    }
    if (!growth.present().contains(doc)) {
      return List.of(FactKind.GROWTH_UNKNOWN.of());
    }
    var own = FactKind.GROWTH.of(growth.get(doc), DAYS);
    return Usual.beside(own, usual(doc), FactKind.GROWTH_USUAL::of);
  }
}
