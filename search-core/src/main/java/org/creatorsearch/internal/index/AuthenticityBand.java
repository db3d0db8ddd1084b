package org.creatorsearch.internal.index;

import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.column.NumberCursor;
import org.creatorsearch.internal.norms.EvidenceSum;
import org.creatorsearch.result.MemoryReport.Held;

/**
 * How sure the authenticity of each document of a segment is: the ends of the band around the
 * score, and how much of the evidence there is. Seldom asked for, and so computed from what the
 * index keeps of a document; memory holds what stretches of documents lie between.
 *
 * @param low lower end of the band, 0..100
 * @param high upper end
 * @param coverage share of the evidence, by weight, that there is data for, 0..1; known for all
 */
record AuthenticityBand(NumberColumn low, NumberColumn high, NumberColumn coverage) {
  private static final String LOW = "authenticityLow";
  private static final String HIGH = "authenticityHigh";
  private static final String COVERAGE = "authenticityCoverage";

  /** The fields of the schema that are found here. */
  static final Set<String> FIELDS = Set.of(LOW, HIGH, COVERAGE);

  /** The numbers while they are filled in; each document by one thread. */
  static final class Builder {
    private final double[] low;
    private final double[] high;
    private final double[] coverage;

    Builder(int length) {
      low = new double[length];
      high = new double[length];
      coverage = new double[length];
    }

    void set(int doc, EvidenceSum evidence) {
      low[doc] = AuthenticityBand.low(evidence);
      high[doc] = AuthenticityBand.high(evidence);
      coverage[doc] = AuthenticityBand.coverage(evidence);
    }

    AuthenticityBand build() {
      var bounded = DocBits.where(low.length, doc -> !Double.isNaN(low[doc]));
      return new AuthenticityBand(
          NumberColumn.unread(low, bounded, true),
          NumberColumn.unread(high, bounded, true),
          NumberColumn.unread(coverage, DocBits.all(coverage.length), true));
    }
  }

  private static double low(EvidenceSum evidence) {
    return (float) evidence.low().orElse(Double.NaN);
  }

  private static double high(EvidenceSum evidence) {
    return (float) evidence.high().orElse(Double.NaN);
  }

  private static double coverage(EvidenceSum evidence) {
    return (float) evidence.coverage();
  }

  /** The column of one of {@link #FIELDS}, its numbers computed from {@code columns}. */
  NumberColumn column(String field, PeerComparison peers, SegmentColumns columns) {
    return switch (field) {
      case LOW -> low.through(() -> cursor(AuthenticityBand::low, peers, columns));
      case HIGH -> high.through(() -> cursor(AuthenticityBand::high, peers, columns));
      case COVERAGE -> coverage.through(() -> cursor(AuthenticityBand::coverage, peers, columns));
      default -> throw new IllegalArgumentException(field + " is no end of a band");
    };
  }

  private static NumberCursor cursor(
      ToDoubleFunction<EvidenceSum> number, PeerComparison peers, SegmentColumns columns) {
    var measured = new Measured(columns);
    return doc -> number.applyAsDouble(peers.evidence(measured, doc));
  }

  /** Heap held. */
  Held held() {
    return low.held().plus(high.held()).plus(coverage.held());
  }
}
