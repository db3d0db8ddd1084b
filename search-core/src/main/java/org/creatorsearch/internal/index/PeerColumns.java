package org.creatorsearch.internal.index;

import java.util.Arrays;
import org.creatorsearch.internal.column.DocBitsBuilder;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.norms.EvidenceSum;
import org.creatorsearch.result.MemoryReport.Held;

/**
 * What comparing the creators of one segment with all others says of them, whatever the day. It is
 * what takes long: much of a document is read from the index for it.
 *
 * @param engagementExpected the rate that is usual for accounts of this size
 * @param engagementPercentile share of peers with less engagement
 * @param authenticity the score, 0..100
 * @param band how sure it is
 * @param genuine by document the score where evidence covers it, and what is normal where it does
 *     not, 0..1
 */
record PeerColumns(
    NumberColumn engagementExpected,
    NumberColumn engagementPercentile,
    NumberColumn authenticity,
    AuthenticityBand band,
    float[] genuine) {
  static PeerColumns of(SegmentColumns columns, PeerComparison peers, SideBySide threads) {
    var comparison = new Comparison(columns, peers);
    threads.run(DocRange.parts(columns.length(), comparison::fill));
    return comparison.build();
  }

  /** Heap held. */
  Held held() {
    return new Held(16 + 4L * genuine.length, 0, 0)
        .plus(engagementExpected.held())
        .plus(engagementPercentile.held())
        .plus(authenticity.held())
        .plus(band.held());
  }

  /** The arrays while they are filled. */
  private static final class Comparison {
    private final SegmentColumns columns;
    private final PeerComparison peers;
    private final float[] expected;
    private final float[] percentile;
    private final float[] authenticity;
    private final float[] genuine;
    private final AuthenticityBand.Builder band;
    private final DocBitsBuilder standing;

    Comparison(SegmentColumns columns, PeerComparison peers) {
      var length = columns.length();
      expected = unknown(length);
      percentile = unknown(length);
      authenticity = unknown(length);
      genuine = new float[length];
      band = new AuthenticityBand.Builder(length);
      standing = new DocBitsBuilder(length);
      this.columns = columns;
      this.peers = peers;
    }

    private static float[] unknown(int length) {
      var values = new float[length];
      Arrays.fill(values, Float.NaN);
      return values;
    }

    void fill(int from, int to) {
      var measured = new Measured(columns);
      var usuallyGenuine = peers.norms().authenticityPrior();
      for (var doc = from; doc < to; doc++) {
        var evidence = measured.evidence(doc);
        var among = peers.standing(measured, doc);
        if (among.isPresent()) {
          expected[doc] = (float) among.get().expectedRate();
          percentile[doc] = (float) among.get().percentile();
          standing.add(doc);
          evidence = evidence.plus(among.get());
        }
        band.set(doc, evidence);
        authenticity[doc] = (float) evidence.score().orElse(Double.NaN);
        genuine[doc] = (float) blended(evidence, usuallyGenuine);
      }
    }

    private static double blended(EvidenceSum evidence, double prior) {
      return evidence.score().isPresent()
          ? evidence.coverage() * (float) evidence.score().getAsDouble() / 100
              + (1 - evidence.coverage()) * prior
          : prior;
    }

    PeerColumns build() {
      return new PeerColumns(
          NumberColumn.ofFloats(expected),
          NumberColumn.ofFloats(percentile, standing.build()),
          NumberColumn.ofFloats(authenticity),
          band.build(),
          genuine);
    }
  }
}
