package org.creatorsearch.internal.rank;

import java.util.List;
import java.util.OptionalDouble;
import org.creatorsearch.fact.Fact;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.norms.Norms;
import org.creatorsearch.query.Signal;

/** Share of creators of the platform who have fewer followers. */
final class ReachSignal extends BelievedSignal {
  private final FollowersFact followers;

  ReachSignal(Segment segment, Norms norms) {
    super(segment, Signal.REACH);
    followers = FollowersFact.of(segment, norms);
  }

  @Override
  public OptionalDouble usual(int doc) {
    return followers.usual(doc);
  }

  @Override
  boolean isKnown(int doc) {
    return followers.isKnown(doc);
  }

  @Override
  List<Fact> known(int doc) {
    return followers.facts(doc);
  }
}
