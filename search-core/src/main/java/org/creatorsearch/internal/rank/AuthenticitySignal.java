package org.creatorsearch.internal.rank;

import java.util.List;
import java.util.OptionalDouble;
import org.creatorsearch.fact.Fact;
import org.creatorsearch.fact.FactKind;
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
  List<Fact> known(int doc) {
    return List.of(
        isKnown(doc)
            ? FactKind.AUTHENTICITY.of(derived.authenticity().get(doc), usual, coverage(doc))
            : FactKind.AUTHENTICITY_UNKNOWN.of(usual));
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
