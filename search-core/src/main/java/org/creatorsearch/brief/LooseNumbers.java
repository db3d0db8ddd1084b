package org.creatorsearch.brief;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Amounts without a unit: people who write "10-100k" mean followers. One that stands alone counts
 * only where nothing follows that it could be an amount of, as in "4k video".
 */
final class LooseNumbers {
  private static final double FEWEST = 1_000;
  private static final Set<Sense> COUNTED =
      EnumSet.of(Sense.UNIT, Sense.PERWEEK, Sense.PERPOST, Sense.DAYS, Sense.YEARS);
  private static final Set<Sense> GOES_ON =
      EnumSet.of(
          Sense.GLUE,
          Sense.OR,
          Sense.COMMA,
          Sense.PLACE,
          Sense.CREATOR,
          Sense.AUDIENCE,
          Sense.SOFT);

  private final Phrase phrase;
  private final QuantityGrammar quantities;

  LooseNumbers(Phrase phrase, QuantityGrammar quantities) {
    this.phrase = phrase;
    this.quantities = quantities;
  }

  Optional<Mention> at(int i) {
    return quantities
        .at(i)
        .filter(q -> q.plain() && q.scaled() && Math.abs(q.number()) >= FEWEST)
        .filter(q -> phrase.find(q.end(), COUNTED).isEmpty() && apart(q.end(), q.cued()))
        .map(q -> Mention.measured(i, "followers", q.orMore(), q.end()));
  }

  /** Whether the words at token {@code i} begin something else. */
  private boolean apart(int i, boolean cued) {
    if (i >= phrase.size() || phrase.token(i).kind() != Token.Kind.WORD) {
      return i >= phrase.size() || !phrase.token(i).hyphen();
    }
    return phrase.at(i, Sense.OR)
        || phrase.at(i, Sense.COMMA)
        || (cued && phrase.find(i, GOES_ON).isPresent());
  }
}
