package org.creatorsearch.internal.rank;

import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.index.RateColumn;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.query.Signal;

/** Percentile of the engagement among peers. */
final class EngagementSignal extends KeptSignal {
  private final NumberColumn percentile;
  private final NumberColumn rate;
  private final NumberColumn sample;

  EngagementSignal(Segment segment) {
    super(segment, Signal.ENGAGEMENT);
    percentile = segment.derived().engagementPercentile();
    rate = segment.columns().decimal(RateColumn.USUAL.rate());
    sample = segment.columns().count(RateColumn.USUAL.sample());
  }

  @Override
  public String detail(int doc) {
    if (!percentile.present().contains(doc)) {
      return "no data, taken as average";
    }
    var standing = "better than " + Figure.percent(percentile.get(doc)) + " % of peers";
    return rate.present().contains(doc)
        ? Figure.fixed(100 * rate.get(doc), 1) + " % (" + posts(sample.get(doc)) + "), " + standing
        : standing;
  }

  private static String posts(double number) {
    return number == 1 ? "1 post" : Figure.fixed(number, 0) + " posts";
  }
}
