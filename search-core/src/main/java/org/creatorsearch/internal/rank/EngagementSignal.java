package org.creatorsearch.internal.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.creatorsearch.fact.Fact;
import org.creatorsearch.fact.FactKind;
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
  List<Fact> known(int doc) {
    var facts = new ArrayList<Fact>();
    var ranked = isKnown(doc);
    if (!ranked) {
      facts.add(FactKind.ENGAGEMENT_UNKNOWN.of());
    } else if (rate.present().contains(doc)) {
      facts.add(FactKind.ENGAGEMENT_RATE.of(rate.get(doc), sample.get(doc)));
    }
    usual(doc).ifPresent(usual -> facts.add(FactKind.ENGAGEMENT_OF_PEERS.of(usual)));
    if (ranked) {
      facts.add(FactKind.ENGAGEMENT_ABOVE.of(Math.floor(100 * percentile.get(doc)) / 100));
    }
    return facts;
  }
}
