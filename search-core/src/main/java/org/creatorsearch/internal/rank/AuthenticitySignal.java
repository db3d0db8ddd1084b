package org.creatorsearch.internal.rank;

import java.util.OptionalDouble;
import org.creatorsearch.internal.column.NumberCursor;
import org.creatorsearch.internal.index.Derived;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.SegmentColumns;
import org.creatorsearch.internal.norms.Norms;
import org.creatorsearch.query.Signal;
import org.jspecify.annotations.Nullable;

/** The authenticity score where evidence covers it, and what is normal where it does not. */
final class AuthenticitySignal extends BelievedSignal {
  private final Derived derived;
  private final double usual;
  private final SegmentColumns columns;
  private @Nullable NumberCursor coverage;

  AuthenticitySignal(Segment segment, Norms norms) {
    super(segment, Signal.AUTHENTICITY);
    usual = 100 * norms.authenticityPrior();
    derived = segment.derived();
    columns = segment.columns();
  }

  @Override
  public OptionalDouble usual(int doc) {
    return OptionalDouble.of(usual);
  }

  @Override
  boolean isKnown(int doc) {
    return derived.authenticity().present().contains(doc);
  }

  @Override
  String fact(int doc) {
    return isKnown(doc)
        ? Figure.fixed(derived.authenticity().get(doc), 0)
            + " of 100 (usual "
            + Figure.fixed(usual, 0)
            + "), evidence covers "
            + Figure.percent(coverage(doc))
            + " %"
        : "too little evidence, taken as the usual " + Figure.fixed(usual, 0) + " of 100";
  }

  private double coverage(int doc) {
    var known = coverage;
    if (known == null) {
      known = derived.evidenceCoverage(columns);
      coverage = known;
    }
    return known.get(doc);
  }
}
