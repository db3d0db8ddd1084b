package org.creatorsearch.internal.rank;

import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;

/** Share of creators who charge more for a thousand people of the target. */
final class TargetValueSignal implements SignalSource {
  private static final double UNKNOWN = 0.5;

  private final Segment segment;
  private final NumberColumn price;
  private final Snapshot snapshot;
  private final TargetFit.InSegment target;

  TargetValueSignal(Segment segment, Snapshot snapshot, TargetFit.InSegment target) {
    this.segment = segment;
    this.price = ValueSignal.price(segment);
    this.snapshot = snapshot;
    this.target = target;
  }

  @Override
  public double value(int doc) {
    if (!price.present().contains(doc)) {
      return UNKNOWN;
    }
    // Twice the usual share of target people is as good as half the price.
    var worth = target.value(doc) / target.normal();
    return snapshot
        .norms()
        .pricePercentile(segment.derived().currency(doc), price.get(doc) / worth);
  }

  @Override
  public String detail(int doc) {
    return ValueSignal.detail(segment, price, doc);
  }
}
