package org.creatorsearch.internal.rank;

import org.creatorsearch.internal.index.SeenBelief;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.query.Signal;

/** A kept signal whose value is believed the less the longer ago it was seen. */
abstract class BelievedSignal extends KeptSignal {
  private final SeenBelief belief;

  BelievedSignal(Segment segment, Signal signal) {
    super(segment, signal);
    belief = segment.believed(signal);
  }

  /** Whether there is something to believe. */
  abstract boolean isKnown(int doc);

  /** What is known, in words. */
  abstract String fact(int doc);

  @Override
  public final String detail(int doc) {
    return isKnown(doc) ? fact(doc) + Figure.seen("; ", belief, doc) : fact(doc);
  }
}
