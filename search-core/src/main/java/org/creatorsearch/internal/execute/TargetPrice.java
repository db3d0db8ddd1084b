package org.creatorsearch.internal.execute;

import java.util.Arrays;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Target;
import org.jspecify.annotations.Nullable;

/**
 * What a thousand people of a request's target cost with each creator of a segment, in the
 * creator's own currency:
 *
 * <pre>price = price per thousand expected views / (share x genuine)</pre>
 *
 * The share is that of people who are all of the target at once, as a filter on {@code audience}
 * estimates it, and genuine is the authenticity as a part of 1; where that is unknown, what is
 * usual in the index. Ranking compares how well audiences fit; this counts people.
 *
 * <p>The column is computed when it is first asked for, once a search. Safe for use by many
 * threads.
 */
final class TargetPrice {
  private final Segment segment;
  private final Snapshot snapshot;
  private final Filter.Joint people;
  private final Deadline deadline;
  private @Nullable NumberColumn column;

  TargetPrice(Segment segment, Snapshot snapshot, Target target, Deadline deadline) {
    this.segment = segment;
    this.snapshot = snapshot;
    this.people = Filter.joint(target, 0);
    this.deadline = deadline;
  }

  /** The prices of those of whom all is known; nobody has one who reaches nobody. */
  synchronized NumberColumn column() {
    var ready = column;
    if (ready == null) {
      var prices = new float[segment.columns().length()];
      Arrays.fill(prices, Float.NaN);
      var reading = new Reading();
      reading
          .price
          .present()
          .forEach(
              doc -> {
                deadline.tick();
                prices[doc] = (float) reading.of(doc);
              });
      ready = NumberColumn.ofFloats(prices);
      column = ready;
    }
    return ready;
  }

  /** Reads the price of one document after another. Confined to one thread. */
  Reading reading() {
    return new Reading();
  }

  /** What the price of a document is made of. */
  final class Reading {
    private final NumberColumn price = segment.columns().decimal("pricePerThousandViews");
    private final NumberColumn authenticity = segment.derived().authenticity();
    private final JointMatcher shares = new JointMatcher(segment, snapshot, people, deadline);

    private Reading() {}

    /** The price, to single precision; NaN where it is unknown. */
    double of(int doc) {
      if (!price.present().contains(doc)) {
        return Double.NaN;
      }
      var reached = shares.share(doc) * genuine(doc);
      return reached > 0 ? (float) (price.get(doc) / reached) : Double.NaN;
    }

    private double genuine(int doc) {
      return authenticity.present().contains(doc)
          ? authenticity.get(doc) / 100
          : snapshot.norms().authenticityPrior();
    }
  }
}
