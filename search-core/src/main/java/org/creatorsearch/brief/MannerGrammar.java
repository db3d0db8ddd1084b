package org.creatorsearch.brief;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.creatorsearch.brief.Gazetteer.Found;
import org.creatorsearch.measure.Authenticity;

/**
 * Reads what people say of price and trust without a number: "not too expensive", "no fake
 * followers". Before anything but a word for creators such a word describes something else, as in
 * "affordable fashion" or "authentic Italian food", and is left alone. Genuine is whom at least as
 * much speaks for as against. Prices have no bound that holds in every currency, so that low ones
 * are understood and no more.
 */
final class MannerGrammar {
  private static final Set<Sense> MANNERS = EnumSet.of(Sense.CHEAP, Sense.GENUINE);

  private final Phrase phrase;

  MannerGrammar(Phrase phrase) {
    this.phrase = phrase;
  }

  /** What is wished for at token {@code i}. */
  Optional<Mention> at(int i) {
    return phrase.find(i, MANNERS).filter(m -> !denied(i) && alone(m.end())).map(m -> read(i, m));
  }

  private static Mention read(int i, Found found) {
    return found.sense() == Sense.GENUINE
        ? Mention.measured(
                i,
                "authenticity",
                Quantity.atLeast(Authenticity.DEFAULT_SCORE, found.end()),
                found.end())
            .softened()
        : Mention.low(i, "price", found.end());
  }

  /** "Not cheap". */
  private boolean denied(int i) {
    return phrase.at(i - 1, Sense.NOT);
  }

  private boolean alone(int i) {
    if (i >= phrase.size() || phrase.token(i).kind() != Token.Kind.WORD) {
      return i >= phrase.size() || !phrase.token(i).hyphen();
    }
    return phrase.at(i, Sense.CREATOR)
        || phrase.at(i, Sense.PLACE)
        || (phrase.at(i, Sense.OR) && phrase.find(i + 1, MANNERS).isPresent());
  }
}
