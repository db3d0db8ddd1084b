package org.creatorsearch.internal.rank;

import java.util.OptionalDouble;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.index.Derived;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.norms.Norms;
import org.creatorsearch.query.Signal;

/** Percentile of follower growth over 90 days; zero while a jump in followers is unexplained. */
final class GrowthSignal extends BelievedSignal {
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
  String fact(int doc) {
    if (derived.hasSpike(doc)) {
      return "followers jumped without views or reactions to explain it";
    }
    return growth.present().contains(doc)
        ? Figure.signed(100 * growth.get(doc), 1)
            + " % followers in 90 days"
            + Figure.beside(usual(doc), usual -> Figure.signed(100 * usual, 1) + " %")
        : "no history, taken as average";
  }
}
