package org.creatorsearch.internal.rank;

import java.util.Locale;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.index.Segment;

/** Percentile of follower growth over 90 days; zero while a jump in followers is unexplained. */
final class GrowthSignal implements SignalSource {
  private final NumberColumn signal;
  private final NumberColumn growth;

  GrowthSignal(Segment segment) {
    signal = segment.derived().growth();
    growth = segment.columns().decimal("growth90");
  }

  @Override
  public double value(int doc) {
    return signal.get(doc);
  }

  @Override
  public String detail(int doc) {
    if (signal.get(doc) == 0) {
      return "followers jumped without views or reactions to explain it";
    }
    return growth.present().contains(doc)
        ? String.format(Locale.ROOT, "%+.1f %% followers in 90 days", 100 * growth.get(doc))
        : "no history, taken as average";
  }
}
