package org.creatorsearch.brief;

import java.util.Optional;
import org.creatorsearch.brief.Gazetteer.Found;

/**
 * Reads names of brands that somebody works with or does not: "worked with Nike, never promoted
 * Shein". A name without such words is the product that is spoken of, or a word like any other.
 */
final class BrandGrammar {
  /** So far around a name the words are looked at, within its sentence. */
  private static final int NEAR = 16;

  private final Phrase phrase;

  BrandGrammar(Phrase phrase) {
    this.phrase = phrase;
  }

  /**
   * The brand at token {@code i}.
   *
   * @param last the mention before it, if any
   */
  Optional<Mention> at(int i, Optional<Mention> last) {
    return phrase.brand(i).flatMap(brand -> mention(i, brand, last));
  }

  private Optional<Mention> mention(int i, Found brand, Optional<Mention> last) {
    var mention = Mention.named(i, brand.end(), "brands", brand.entry().values(), 0.9);
    var previous = last.filter(m -> m.field().equals("brands") && listed(m.to(), i));
    if (previous.isPresent()) {
      return Optional.of(previous.get().negated() ? mention.negatedFrom(i) : mention);
    }
    var not = notBefore(i, last.map(Mention::to).orElse(0));
    if (not < 0) {
      return worked(i, brand.end()) ? Optional.of(mention) : Optional.empty();
    }
    return not == i - 1 || worked(i, brand.end())
        ? Optional.of(mention.negatedFrom(i))
        : Optional.empty();
  }

  /** Whether only "or" and commas stand between. */
  private boolean listed(int from, int to) {
    for (var i = from; i < to; i++) {
      if (!phrase.at(i, Sense.OR)
          && !phrase.at(i, Sense.COMMA)
          && !phrase.token(i).hyphen()
          && !phrase.at(i, Sense.PLACE)) {
        return false;
      }
    }
    return to > from;
  }

  /** The nearest "not" of the sentence before token {@code i} that excludes nothing else, or -1. */
  private int notBefore(int i, int from) {
    for (var at = i - 1; at >= Math.max(from, i - NEAR); at--) {
      if (phrase.token(at).ends() || phrase.at(at, Sense.BUT)) {
        return -1;
      }
      if (phrase.at(at, Sense.NOT)) {
        return at;
      }
    }
    return -1;
  }

  private boolean worked(int from, int to) {
    for (var at = from - 1; at >= Math.max(0, from - NEAR) && !phrase.token(at).ends(); at--) {
      if (phrase.at(at, Sense.WORKED)) {
        return true;
      }
    }
    for (var at = to; at < Math.min(phrase.size(), to + NEAR) && !phrase.token(at).ends(); at++) {
      if (phrase.at(at, Sense.WORKED)) {
        return true;
      }
    }
    return false;
  }
}
