package org.creatorsearch.internal.rank;

import java.util.Locale;
import org.creatorsearch.internal.index.Derived;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.measure.Norms;

/** The authenticity score where evidence covers it, and what is normal where it does not. */
final class AuthenticitySignal implements SignalSource {
  private final Derived derived;
  private final double prior;

  AuthenticitySignal(Segment segment, Norms norms) {
    derived = segment.derived();
    prior = norms.authenticityPrior();
  }

  @Override
  public double value(int doc) {
    var score = derived.authenticity();
    if (!score.present().contains(doc)) {
      return prior;
    }
    var coverage = derived.coverage().get(doc);
    return coverage * score.get(doc) / 100 + (1 - coverage) * prior;
  }

  @Override
  public String detail(int doc) {
    return derived.authenticity().present().contains(doc)
        ? String.format(
            Locale.ROOT,
            "%.0f of 100, evidence covers %.0f %%",
            derived.authenticity().get(doc),
            100 * derived.coverage().get(doc))
        : "too little evidence, taken as average";
  }
}
