package org.creatorsearch.brief;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Reads shares of an audience: "60% women", "at least half of the followers in Germany". */
final class ShareGrammar {
  /** What may stand between a share and what it is a share of. */
  private static final Set<Sense> LEADING =
      EnumSet.of(Sense.FILLER, Sense.PLACE, Sense.AUDIENCE, Sense.INTEREST, Sense.GLUE);

  private static final int NEAR = 7;

  private final Phrase phrase;
  private final QuantityGrammar quantities;
  private final AgeGrammar ages;
  private final NameGrammar names;

  ShareGrammar(Phrase phrase, QuantityGrammar quantities, AgeGrammar ages, NameGrammar names) {
    this.phrase = phrase;
    this.quantities = quantities;
    this.ages = ages;
    this.names = names;
  }

  /**
   * A share.
   *
   * @param share 0..1
   * @param quantityEnd the token after the number
   * @param end the token where that begins what it is a share of
   * @param described whether anything follows that it can be a share of
   */
  record Share(double share, int quantityEnd, int end, boolean described) {}

  Optional<Share> at(int i) {
    // "Under 20%" is no share to reach.
    return quantities
        .at(i)
        .filter(q -> q.percent() && q.min() >= 0 && q.min() <= 1)
        .map(this::share);
  }

  private Share share(Quantity quantity) {
    var at = quantity.end();
    for (var n = 0; n < NEAR; n++) {
      if (described(at)) {
        return new Share(quantity.min(), quantity.end(), at, true);
      }
      var next = phrase.find(at, LEADING);
      if (next.isEmpty()) {
        break;
      }
      at = next.get().end();
    }
    return new Share(quantity.min(), quantity.end(), quantity.end(), false);
  }

  private boolean described(int at) {
    return at < phrase.size()
        && (names.at(at, Optional.empty()).stream().anyMatch(m -> m.dimension().isPresent())
            || ages.at(at, true).isPresent());
  }
}
