package org.creatorsearch.brief;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creatorsearch.brief.Gazetteer.Found;

/** Reads names of countries, languages, themes and the like. */
final class NameGrammar {
  private static final Set<Sense> NAMES =
      EnumSet.of(
          Sense.COUNTRY,
          Sense.DEMONYM,
          Sense.LANGUAGE,
          Sense.PLATFORM,
          Sense.TIER,
          Sense.GENDER,
          Sense.AGE,
          Sense.THEME,
          Sense.FLAG);

  private final Phrase phrase;

  NameGrammar(Phrase phrase) {
    this.phrase = phrase;
  }

  /** The name that begins at token {@code i}. */
  Optional<Mention> at(int i) {
    var found = phrase.find(i, NAMES);
    if (found.isEmpty() || ofADish(i, found.get())) {
      return Optional.empty();
    }
    var language =
        phrase.find(i, Sense.LANGUAGE).filter(l -> l.end() == found.get().end() && spoken(i, l));
    if (language.isPresent()) {
      var end = phrase.after(hyphenEnd(language.get().end()), Sense.SPEAKING);
      return Optional.of(named(i, end, "languages", language.get(), 0.9));
    }
    return Optional.of(named(i, found.get()));
  }

  /** Where to go on behind a word that is no name. */
  int textEnd(int i) {
    return phrase.find(i, NAMES).map(Found::end).orElse(i + 1);
  }

  private static Mention named(int i, Found found) {
    return switch (found.entry().sense()) {
      case COUNTRY -> named(i, found.end(), "country", found, 0.95);
      // It may as well mean a language or a style.
      case DEMONYM -> named(i, found.end(), "country", found, 0.7);
      case LANGUAGE -> named(i, found.end(), "languages", found, 0.8);
      case PLATFORM -> named(i, found.end(), "platform", found, 0.95);
      case TIER -> named(i, found.end(), "tier", found, 0.9);
      case GENDER -> named(i, found.end(), "gender", found, 0.9);
      case AGE -> named(i, found.end(), "ageRange", found, 0.8);
      case FLAG -> Mention.named(i, found.end(), found.entry().value(), List.of("true"), 0.9);
      default -> named(i, found.end(), "themes", found, found.end() - i > 1 ? 0.95 : 0.85);
    };
  }

  private static Mention named(int i, int end, String field, Found found, double confidence) {
    return Mention.named(i, end, field, found.entry().values(), confidence);
  }

  /** "German-speaking" and "in German" mean the language, "German" alone the country. */
  private boolean spoken(int i, Found language) {
    var alsoCountry = phrase.find(i, EnumSet.of(Sense.DEMONYM, Sense.COUNTRY));
    return alsoCountry.filter(c -> c.end() == language.end()).isEmpty()
        || phrase.at(hyphenEnd(language.end()), Sense.SPEAKING)
        || (phrase.find(i - 1, Sense.SPEAKS).filter(s -> s.end() == i).isPresent()
            && phrase.find(i, Sense.COUNTRY).isEmpty());
  }

  /** "Italian food" says what is cooked, not where. */
  private boolean ofADish(int i, Found found) {
    return found.entry().sense() == Sense.DEMONYM
        && phrase.at(found.end(), Sense.DISH)
        && !phrase.at(i - 1, Sense.PLACE);
  }

  private int hyphenEnd(int i) {
    return i < phrase.size() && phrase.token(i).hyphen() ? i + 1 : i;
  }
}
