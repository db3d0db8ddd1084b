package org.creatorsearch.internal.rank;

import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.query.Signal;

/** Percentile of follower growth over 90 days; zero while a jump in followers is unexplained. */
final class GrowthSignal extends KeptSignal {
  private final NumberColumn growth;

  GrowthSignal(Segment segment) {
    super(segment, Signal.GROWTH);
    growth = segment.columns().decimal("growth90");
  }

  @Override
  public String detail(int doc) {
    if (value(doc) == 0) {
      return "followers jumped without views or reactions to explain it";
    }
    return growth.present().contains(doc)
        ? Figure.signed(100 * growth.get(doc), 1) + " % followers in 90 days"
        : "no history, taken as average";
  }
}
