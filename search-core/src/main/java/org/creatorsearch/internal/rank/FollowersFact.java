package org.creatorsearch.internal.rank;

import java.util.List;
import java.util.OptionalDouble;
import org.creatorsearch.fact.Fact;
import org.creatorsearch.fact.FactKind;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.index.Derived;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.norms.Norms;

/**
 * How many followers a creator has, and half of the platform's creators have at most.
 *
 * @param followers by document
 * @param derived knows the platforms
 * @param norms of the index
 */
record FollowersFact(NumberColumn followers, Derived derived, Norms norms) {
  static FollowersFact of(Segment segment, Norms norms) {
    return new FollowersFact(segment.columns().count("followers"), segment.derived(), norms);
  }

  boolean isKnown(int doc) {
    return followers.present().contains(doc);
  }

  OptionalDouble usual(int doc) {
    return norms.usualReach(derived.platform(doc));
  }

  List<Fact> facts(int doc) {
    if (!isKnown(doc)) {
      return List.of(FactKind.FOLLOWERS_UNKNOWN.of());
    }
    var own = FactKind.FOLLOWERS.of(followers.get(doc));
    return Usual.beside(own, usual(doc), FactKind.FOLLOWERS_USUAL::of);
  }
}
