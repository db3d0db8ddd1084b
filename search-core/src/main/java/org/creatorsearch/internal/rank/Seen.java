package org.creatorsearch.internal.rank;

import java.util.List;
import java.util.stream.Stream;
import org.creatorsearch.fact.Fact;
import org.creatorsearch.fact.FactKind;
import org.creatorsearch.internal.index.SeenBelief;

/** How long ago what is said was seen. */
final class Seen {
  private Seen() {}

  /** The facts, and how far they are believed where that is not in full. */
  static List<Fact> with(List<Fact> facts, SeenBelief belief, int doc) {
    var believed = belief.get(doc);
    return believed == 1
        ? facts
        : Stream.concat(facts.stream(), Stream.of(FactKind.SEEN.of(belief.age(doc), believed)))
            .toList();
  }
}
