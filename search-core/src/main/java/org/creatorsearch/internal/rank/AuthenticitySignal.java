package org.creatorsearch.internal.rank;

import org.creatorsearch.internal.index.Derived;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.query.Signal;

/** The authenticity score where evidence covers it, and what is normal where it does not. */
final class AuthenticitySignal extends KeptSignal {
  private final Derived derived;

  AuthenticitySignal(Segment segment) {
    super(segment, Signal.AUTHENTICITY);
    derived = segment.derived();
  }

  @Override
  public String detail(int doc) {
    return derived.authenticity().present().contains(doc)
        ? Figure.fixed(derived.authenticity().get(doc), 0)
            + " of 100, evidence covers "
            + derived.coveragePercent(doc)
            + " %"
        : "too little evidence, taken as average";
  }
}
