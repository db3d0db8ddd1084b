package org.creatorsearch.internal.index;

import java.time.LocalDate;
import java.util.Map;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.column.SignalRecords;
import org.creatorsearch.internal.norms.Norms;
import org.creatorsearch.query.Belief;
import org.creatorsearch.query.Signal;

/**
 * Makes the signals of one segment as one day sees them. The first search of a day waits for it, so
 * that whatever takes long has been done before, in {@link PeerColumns}.
 */
final class SignalsOfDay {
  private static final double AVERAGE = 0.5;

  private final SegmentColumns columns;
  private final Norms norms;
  private final SegmentKeywords keywords;
  private final PeerColumns compared;
  private final SignalBeliefs beliefs;
  private final SignalRecords.Builder signals;

  SignalsOfDay(
      SegmentColumns columns,
      Norms norms,
      SegmentKeywords keywords,
      PeerColumns compared,
      Map<Signal, Belief> beliefs,
      LocalDate day) {
    this.columns = columns;
    this.norms = norms;
    this.keywords = keywords;
    this.compared = compared;
    this.beliefs = new SignalBeliefs(columns, beliefs, day);
    this.signals = new SignalRecords.Builder(columns.length());
  }

  /** The signals, which are made once. */
  KeptSignals kept(SideBySide threads) {
    threads.run(DocRange.parts(columns.length(), (from, to) -> new Part().fill(from, to)));
    return KeptSignals.of(signals, columns.length(), beliefs.beliefs(), beliefs.day());
  }

  /** What one thread reads. */
  private final class Part {
    private final NumberColumn percentile = compared.engagementPercentile();
    private final float[] genuine = compared.genuine();
    private final NumberColumn growth = columns.decimal("growth90");
    private final NumberColumn prices = columns.decimal("pricePerThousandViews");
    private final NumberColumn followers = columns.count("followers");
    private final SeenBelief engagementBelief = beliefs.of(Signal.ENGAGEMENT);
    private final SeenBelief authenticityBelief = beliefs.of(Signal.AUTHENTICITY);
    private final SeenBelief growthBelief = beliefs.of(Signal.GROWTH);
    private final SeenBelief valueBelief = beliefs.of(Signal.VALUE);
    private final SeenBelief reachBelief = beliefs.of(Signal.REACH);
    private final Recency recency = new Recency(columns, beliefs.day());

    void fill(int from, int to) {
      var usuallyGenuine = norms.authenticityPrior();
      for (var doc = from; doc < to; doc++) {
        var platform = keywords.platforms().get(doc);
        set(Signal.ENGAGEMENT, doc, engagementBelief.blend(doc, engagement(doc), AVERAGE));
        set(Signal.AUTHENTICITY, doc, authenticityBelief.blend(doc, genuine[doc], usuallyGenuine));
        set(Signal.GROWTH, doc, growthBelief.blend(doc, growth(doc, platform), AVERAGE));
        set(Signal.VALUE, doc, valueBelief.blend(doc, value(doc), AVERAGE));
        set(Signal.REACH, doc, reachBelief.blend(doc, reach(doc, platform), AVERAGE));
        set(Signal.RECENCY, doc, recency.get(doc));
      }
    }

    private void set(Signal signal, int doc, double value) {
      signals.set(doc, KeptSignals.placeOf(signal), Math.clamp(value, 0, 1));
    }

    private double engagement(int doc) {
      return percentile.present().contains(doc) ? percentile.get(doc) : AVERAGE;
    }

    private double growth(int doc, String platform) {
      if (keywords.hasSpike(doc)) {
        return 0;
      }
      return growth.present().contains(doc)
          ? norms.growthPercentile(platform, growth.get(doc))
          : AVERAGE;
    }

    private double value(int doc) {
      return prices.present().contains(doc)
          ? norms.pricePercentile(keywords.currencies().get(doc), prices.get(doc))
          : AVERAGE;
    }

    private double reach(int doc, String platform) {
      return followers.present().contains(doc)
          ? norms.reachPercentile(platform, followers.get(doc))
          : AVERAGE;
    }
  }
}
