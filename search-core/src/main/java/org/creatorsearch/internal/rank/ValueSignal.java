package org.creatorsearch.internal.rank;

import java.util.Locale;
import java.util.Optional;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.index.Derived;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;

/** Share of creators who charge more for a thousand people of the target. */
final class ValueSignal implements SignalSource {
  private static final double UNKNOWN = 0.5;

  private final NumberColumn price;
  private final Derived derived;
  private final Snapshot snapshot;
  private final Optional<TargetFit.InSegment> target;

  ValueSignal(Segment segment, Snapshot snapshot, Optional<TargetFit.InSegment> target) {
    this.price = segment.columns().decimal("pricePerThousandViews");
    this.derived = segment.derived();
    this.snapshot = snapshot;
    this.target = target;
  }

  @Override
  public double value(int doc) {
    if (!price.present().contains(doc)) {
      return UNKNOWN;
    }
    if (target.isEmpty()) {
      return derived.value().get(doc);
    }
    // Twice the usual share of target people is as good as half the price.
    var worth = target.get().value(doc) / target.get().normal();
    return snapshot.norms().pricePercentile(derived.currency(doc), price.get(doc) / worth);
  }

  @Override
  public String detail(int doc) {
    return price.present().contains(doc)
        ? String.format(
            Locale.ROOT, "%.2f %s per thousand views", price.get(doc), derived.currency(doc))
        : "no price, taken as average";
  }
}
