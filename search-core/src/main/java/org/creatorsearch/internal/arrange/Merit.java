package org.creatorsearch.internal.arrange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.creatorsearch.query.Arrangement.Diversity;
import org.creatorsearch.query.Aspect;

/**
 * What decides on the next place of a page: the score, and how new an entry is there.
 *
 * <p>With s the strength, it is (1 - s) x score + s x novelty (xQuAD: Santos, Macdonald, Ounis
 * 2010). Scores are taken as their place between the least and the greatest of the window, since
 * those of the best lie close together, and at their own scale any variety would outweigh them.
 */
final class Merit {
  private final List<Entry> window;
  private final List<Aspect> aspects;
  private final double strength;
  private final double least;
  private final double spread;

  Merit(List<Entry> window, Optional<Diversity> diversity) {
    this.window = window;
    this.aspects = diversity.map(Diversity::by).orElse(List.of());
    this.strength = diversity.map(Diversity::strength).orElse(0.0);
    this.least = window.isEmpty() ? 0 : window.getLast().score();
    this.spread = window.isEmpty() ? 0 : window.getFirst().score() - least;
  }

  List<Aspect> aspects() {
    return aspects;
  }

  /** The best of some ranks, which rise, for the next place of a page; of equals the first. */
  int best(Collection<Integer> ranks, Shown shown) {
    var best = -1;
    var most = Double.NEGATIVE_INFINITY;
    for (var rank : ranks) {
      var merit = of(rank, shown);
      if (merit > most) {
        best = rank;
        most = merit;
      }
    }
    return best;
  }

  private double of(int rank, Shown shown) {
    var entry = window.get(rank);
    var score = spread > 0 ? (entry.score() - least) / spread : 0;
    return strength == 0
        ? score
        : (1 - strength) * score + strength * shown.novelty(entry, aspects);
  }
}
