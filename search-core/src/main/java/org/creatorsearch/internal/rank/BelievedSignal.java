package org.creatorsearch.internal.rank;

import java.util.List;
import org.creatorsearch.fact.Fact;
import org.creatorsearch.internal.index.SeenBelief;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.query.Signal;
import org.jspecify.annotations.Nullable;

/** A kept signal whose value is believed the less the longer ago it was seen. */
abstract class BelievedSignal extends KeptSignal {
  private final Segment segment;
  private final Signal signal;
  private @Nullable SeenBelief belief;

  BelievedSignal(Segment segment, Signal signal) {
    super(segment, signal);
    this.segment = segment;
    this.signal = signal;
  }

  /** Opened when facts are first asked for: the value holds it already. */
  private SeenBelief belief() {
    var known = belief;
    if (known == null) {
      known = segment.believed(signal);
      belief = known;
    }
    return known;
  }

  /** Whether there is something to believe. */
  abstract boolean isKnown(int doc);

  /** What is known. */
  abstract List<Fact> known(int doc);

  @Override
  public final List<Fact> facts(int doc) {
    return isKnown(doc) ? Seen.with(known(doc), belief(), doc) : known(doc);
  }
}
