package org.creatorsearch.internal.rank;

import java.util.Locale;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.index.RateColumn;
import org.creatorsearch.internal.index.Segment;

/** Percentile of the engagement among peers. */
final class EngagementSignal implements SignalSource {
  private static final double UNKNOWN = 0.5;

  private final NumberColumn percentile;
  private final NumberColumn rate;
  private final NumberColumn sample;

  EngagementSignal(Segment segment) {
    percentile = segment.derived().engagementPercentile();
    rate = segment.columns().decimal(RateColumn.USUAL.rate());
    sample = segment.columns().count(RateColumn.USUAL.sample());
  }

  @Override
  public double value(int doc) {
    return percentile.present().contains(doc) ? percentile.get(doc) : UNKNOWN;
  }

  @Override
  public String detail(int doc) {
    if (!percentile.present().contains(doc)) {
      return "no data, taken as average";
    }
    var standing =
        String.format(Locale.ROOT, "better than %.0f %% of peers", 100 * percentile.get(doc));
    return rate.present().contains(doc)
        ? String.format(
            Locale.ROOT,
            sample.get(doc) == 1 ? "%.1f %% (%.0f post), %s" : "%.1f %% (%.0f posts), %s",
            100 * rate.get(doc),
            sample.get(doc),
            standing)
        : standing;
  }
}
