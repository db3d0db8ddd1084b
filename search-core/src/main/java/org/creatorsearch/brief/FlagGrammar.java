package org.creatorsearch.brief;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what an account is or has: verified, open to work, an e-mail contact, a brand's. */
final class FlagGrammar {
  private static final Set<Sense> BETWEEN = EnumSet.of(Sense.GLUE, Sense.FILLER, Sense.PLACE);
  private static final int NEAR = 4;
  private static final List<String> TRUE = List.of("true");

  private final Phrase phrase;

  FlagGrammar(Phrase phrase) {
    this.phrase = phrase;
  }

  Optional<Mention> at(int i) {
    return flag(i).or(() -> open(i)).or(() -> account(i));
  }

  private Optional<Mention> flag(int i) {
    return phrase
        .find(i, Sense.FLAG)
        .map(
            flag ->
                flag.value().equals("unverified")
                    ? Mention.named(i, flag.end(), "verified", TRUE, 0.9).negatedFrom(i)
                    : Mention.named(i, flag.end(), flag.value(), TRUE, 0.9));
  }

  /** "Open to paid partnerships": open, up to some small words, and one for working together. */
  private Optional<Mention> open(int i) {
    var open = phrase.find(i, Sense.OPEN);
    if (open.isEmpty()) {
      return Optional.empty();
    }
    var at = open.get().end();
    for (var n = 0; n < NEAR && at < phrase.size() && !phrase.token(at).ends(); n++) {
      var work = phrase.find(at, Sense.COLLAB);
      if (work.isPresent()) {
        return Optional.of(Mention.named(i, work.get().end(), "openToWork", TRUE, 0.9));
      }
      if (phrase.at(at, Sense.COMMA)) {
        return Optional.empty();
      }
      var next = phrase.find(at, BETWEEN);
      at = next.map(Gazetteer.Found::end).orElse(at + 1);
    }
    return Optional.empty();
  }

  /** "Brand accounts" are accounts of brands; "brands" alone only where they are excluded. */
  private Optional<Mention> account(int i) {
    return phrase
        .find(i, Sense.ACCOUNT)
        .or(() -> phrase.find(i, Sense.NOBRAND).filter(b -> i > 0 && phrase.at(i - 1, Sense.NOT)))
        .map(a -> Mention.named(i, a.end(), "accountType", a.entry().values(), 0.8));
  }
}
