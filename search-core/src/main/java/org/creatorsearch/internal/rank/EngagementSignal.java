package org.creatorsearch.internal.rank;

import java.util.ArrayList;
import java.util.OptionalDouble;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.column.NumberCursor;
import org.creatorsearch.internal.index.Derived;
import org.creatorsearch.internal.index.RateColumn;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.SegmentColumns;
import org.creatorsearch.internal.norms.Norms;
import org.creatorsearch.query.Signal;
import org.jspecify.annotations.Nullable;

/** Percentile of the engagement among peers. */
final class EngagementSignal extends BelievedSignal {
  private final Derived derived;
  private final Norms norms;
  private final NumberColumn percentile;
  private final NumberColumn rate;
  private final NumberColumn sample;
  private final NumberColumn followers;
  private final SegmentColumns columns;
  private @Nullable NumberCursor peerRates;

  EngagementSignal(Segment segment, Norms norms) {
    super(segment, Signal.ENGAGEMENT);
    this.norms = norms;
    derived = segment.derived();
    columns = segment.columns();
    percentile = derived.engagementPercentile();
    rate = segment.columns().decimal(RateColumn.USUAL.rate());
    sample = segment.columns().count(RateColumn.USUAL.sample());
    followers = segment.columns().count("followers");
  }

  /**
   * The rate of peers of this size and these formats; of all sizes or formats where the creator's
   * own are unknown.
   */
  @Override
  public OptionalDouble usual(int doc) {
    var known = peerRate(doc);
    if (!Double.isNaN(known)) {
      return OptionalDouble.of(known);
    }
    var size = followers.present().contains(doc) ? followers.get(doc) : 0;
    var log = norms.peers(derived.platform(doc)).peerLog(size);
    return Double.isNaN(log) ? OptionalDouble.empty() : OptionalDouble.of(StrictMath.exp(log));
  }

  private double peerRate(int doc) {
    var rates = peerRates;
    if (rates == null) {
      rates = derived.peerRates(columns);
      peerRates = rates;
    }
    return rates.get(doc);
  }

  @Override
  boolean isKnown(int doc) {
    return percentile.present().contains(doc);
  }

  @Override
  String fact(int doc) {
    var facts = new ArrayList<String>();
    var ranked = isKnown(doc);
    if (ranked && rate.present().contains(doc)) {
      facts.add(posts(sample.get(doc)));
    }
    usual(doc).ifPresent(usual -> facts.add("peers of this size " + perCent(usual)));
    if (ranked) {
      // Rounded down: nobody is better than everybody.
      facts.add("better than " + (int) Math.floor(100 * percentile.get(doc)) + " % of them");
    }
    var compared = String.join("; ", facts);
    if (!ranked) {
      return "no data, taken as average" + (compared.isEmpty() ? "" : "; " + compared);
    }
    return rate.present().contains(doc) ? perCent(rate.get(doc)) + " (" + compared + ")" : compared;
  }

  private static String perCent(double share) {
    return Figure.fixed(100 * share, 1) + " %";
  }

  private static String posts(double number) {
    return number == 1 ? "1 post" : Figure.fixed(number, 0) + " posts";
  }
}
