package org.creatorsearch.brief;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.creatorsearch.brief.Gazetteer.Found;

/** Tells languages from the countries that have the same adjective. */
final class LanguageGrammar {
  private static final Pattern GERMAN = Pattern.compile("(\\p{L}{4,})sprachig(?:e[nrsm]?)?");
  private static final Set<Sense> BETWEEN = EnumSet.of(Sense.OR, Sense.COMMA);
  private static final int LONGEST_LIST = 3;

  private final Phrase phrase;

  LanguageGrammar(Phrase phrase) {
    this.phrase = phrase;
  }

  /**
   * The language at token {@code i}, where a language is meant.
   *
   * @param end the longest name that begins there; a language must be as long
   * @param last the mention before it, if any
   */
  Optional<Mention> at(int i, int end, Optional<Mention> last) {
    var spoken = phrase.find(i, Sense.SPOKEN);
    if (spoken.isPresent()) {
      return Optional.of(mention(i, spoken.get().end(), spoken.get()));
    }
    return phrase
        .find(i, Sense.LANGUAGE)
        .filter(l -> l.end() >= end && meant(i, l, last))
        .map(l -> mention(i, phrase.after(hyphenEnd(l.end()), Sense.SPEAKING), l));
  }

  /** "T\u00FCrkischsprachig" and the like. */
  Optional<Mention> compound(int i) {
    var token = phrase.token(i);
    var match = GERMAN.matcher(token.text());
    return match.matches()
        ? phrase
            .single(match.group(1), Sense.LANGUAGE)
            .map(l -> Mention.named(i, i + 1, "languages", l.entry().values(), 0.9))
        : Optional.empty();
  }

  private static Mention mention(int i, int end, Found found) {
    return Mention.named(i, end, "languages", found.entry().values(), 0.9);
  }

  private boolean meant(int i, Found language, Optional<Mention> last) {
    var country = phrase.find(i, Sense.COUNTRY).isPresent();
    var alsoCountry = phrase.find(i, EnumSet.of(Sense.DEMONYM, Sense.COUNTRY));
    return alsoCountry.filter(c -> c.end() == language.end()).isEmpty()
        || phrase.at(hyphenEnd(language.end()), Sense.SPEAKING)
        || spokenBefore(i, country)
        || listed(i, last)
        || content(language.end());
  }

  /** "In German", "parle italien"; "in Italien" is a place. */
  private boolean spokenBefore(int i, boolean country) {
    for (var from = Math.max(0, i - 3); from < i; from++) {
      var speaks = phrase.find(from, Sense.SPEAKS).filter(s -> s.end() == i);
      if (speaks.isPresent() && (!country || !phrase.token(from).is("in"))) {
        return true;
      }
    }
    return false;
  }

  /** "In English or Spanish": what goes on a list of languages is one. */
  private boolean listed(int i, Optional<Mention> last) {
    if (last.filter(m -> m.field().equals("languages")).isEmpty()) {
      return false;
    }
    var at = last.get().to();
    while (at < i && (phrase.find(at, BETWEEN).isPresent() || phrase.token(at).hyphen())) {
      at++;
    }
    return at == i || (at == i - 1 && phrase.at(at, Sense.SPEAKS));
  }

  /** "Korean or Japanese content". */
  private boolean content(int end) {
    var at = end;
    for (var n = 0; n < LONGEST_LIST; n++) {
      if (contentAt(at)) {
        return true;
      }
      var next = phrase.find(at, BETWEEN).flatMap(b -> phrase.find(b.end(), Sense.LANGUAGE));
      if (next.isEmpty()) {
        return false;
      }
      at = next.get().end();
    }
    return contentAt(at);
  }

  /** "Content", or "audience language". */
  private boolean contentAt(int at) {
    return phrase.at(at, Sense.CONTENT)
        || phrase
            .find(at, Sense.AUDIENCE)
            .filter(a -> phrase.at(a.end(), Sense.SPEAKING))
            .isPresent();
  }

  private int hyphenEnd(int i) {
    return i < phrase.size() && phrase.token(i).hyphen() ? i + 1 : i;
  }
}
