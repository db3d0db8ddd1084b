package org.creatorsearch.brief;

import java.util.ArrayList;
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
          Sense.CITY,
          Sense.LANGUAGE,
          Sense.SPOKEN,
          Sense.PLATFORM,
          Sense.TIER,
          Sense.GENDER,
          Sense.AGE,
          Sense.THEME,
          Sense.PARENT,
          Sense.IMPLIED,
          Sense.FLAG,
          Sense.ACCOUNT);

  private static final Set<Sense> SMALL = EnumSet.of(Sense.GLUE, Sense.OR, Sense.SEEK, Sense.NOT);

  /** "Parenting", for those who are called parents. */
  private static final List<String> PARENTING = List.of("192");

  private static final int SHORTEST_PART = 4;
  private static final int LONGEST_WORD = 40;
  private static final int OWN_WORDS = 3;

  private final Phrase phrase;
  private final StandardThemes themes;
  private final LanguageGrammar languages;
  private final FlagGrammar flags;
  private final BrandGrammar brands;

  NameGrammar(Phrase phrase, StandardThemes themes) {
    this.phrase = phrase;
    this.themes = themes;
    this.languages = new LanguageGrammar(phrase);
    this.flags = new FlagGrammar(phrase);
    this.brands = new BrandGrammar(phrase);
  }

  /**
   * The name that begins at token {@code i}; two mentions where a word says two things, none where
   * there is no name.
   *
   * @param last the mention before it, if any
   */
  List<Mention> at(int i, Optional<Mention> last) {
    var found = phrase.find(i, NAMES);
    var end = found.map(Found::end).orElse(i + 1);
    var special =
        brands
            .at(i, last)
            .or(() -> hashtag(i))
            .or(() -> flags.at(i).filter(f -> f.to() >= end))
            .or(() -> languages.at(i, end, last))
            .or(() -> placelike(i, last));
    if (special.isPresent()) {
      return List.of(special.get());
    }
    if (found.isPresent()) {
      return ofADish(i, found.get()) || area(i, last) ? List.of() : named(i, found.get());
    }
    return languages.compound(i).map(List::of).orElseGet(() -> compound(i));
  }

  /** Where to go on behind a word that is no name. */
  int textEnd(int i) {
    return phrase.find(i, NAMES).map(Found::end).orElse(i + 1);
  }

  private List<Mention> named(int i, Found found) {
    var mention =
        switch (found.sense()) {
          case COUNTRY -> named(i, "country", found, 0.95);
          // It may as well mean a language or a style.
          case DEMONYM -> named(i, "country", found, 0.7);
          case CITY -> named(i, "city", found, 0.9);
          case LANGUAGE -> named(i, "languages", found, 0.8);
          case PLATFORM -> named(i, "platform", found, 0.95);
          case TIER -> named(i, "tier", found, 0.9);
          case GENDER -> named(i, "gender", found, 0.9);
          case AGE -> named(i, "ageRange", found, 0.8);
          case PARENT -> Mention.named(i, found.end(), "themes", PARENTING, Mention.IMPLIED);
          case IMPLIED -> named(i, "themes", found, Mention.IMPLIED);
          default -> named(i, "themes", found, found.end() - i > 1 ? 0.95 : 0.85);
        };
    if (found.sense() == Sense.PARENT) {
      return parent(i, found, mention);
    }
    return women(i, found) ? List.of(mention, women(i, found.end())) : List.of(mention);
  }

  private List<Mention> parent(int i, Found found, Mention theme) {
    var named = new ArrayList<Mention>();
    if (!found.value().isEmpty()) {
      named.add(named(i, "gender", found, 0.9));
    }
    if (themes.has(PARENTING.getFirst())) {
      named.add(theme);
    }
    return named;
  }

  /** The women that a word such as "Bloggerinnen" names. */
  Mention women(int i, int end) {
    return Mention.named(i, end, "gender", List.of("female"), 0.8);
  }

  /** Whether women are named, and not beside the men: "lectores y lectoras" are all. */
  boolean women(int i, Found found) {
    return found.feminine()
        && !phrase.token(i).raw().contains("Innen")
        && Set.of(Sense.PLATFORM, Sense.THEME, Sense.IMPLIED, Sense.CREATOR, Sense.AUDIENCE)
            .contains(found.sense())
        && !describing(i, found)
        && !(i >= 2 && phrase.at(i - 1, Sense.OR) && same(i - 2, found))
        && !(phrase.at(found.end(), Sense.OR) && same(found.end() + 1, found));
  }

  /** In "familias viajeras" the word describes another, of whatever sex they are. */
  private boolean describing(int i, Found found) {
    return found.sense() == Sense.IMPLIED
        && i > 0
        && phrase.token(i - 1).kind() == Token.Kind.WORD
        && phrase.find(i - 1, SMALL).isEmpty();
  }

  private boolean same(int i, Found found) {
    return phrase
        .find(i, found.sense())
        .filter(f -> !f.feminine() && f.entry().values().equals(found.entry().values()))
        .isPresent();
  }

  private static Mention named(int i, String field, Found found, double confidence) {
    return Mention.named(i, found.end(), field, found.entry().values(), confidence);
  }

  private Optional<Mention> hashtag(int i) {
    var token = phrase.token(i);
    return token.text().startsWith("#") && token.text().length() > 1
        ? Optional.of(Mention.named(i, i + 1, "hashtags", List.of(token.text().substring(1)), 0.95))
        : Optional.empty();
  }

  /** "Our new dog food": what the writers sell. */
  boolean ofTheWriters(int i) {
    for (var at = i - 1; at >= Math.max(0, i - OWN_WORDS); at--) {
      if (phrase.token(at).ends() || phrase.at(at, Sense.COMMA)) {
        return false;
      }
      if (phrase.at(at, Sense.OWN)) {
        return true;
      }
    }
    return false;
  }

  /** A city whose name is a word too counts behind "in" and in a list of cities. */
  private Optional<Mention> placelike(int i, Optional<Mention> last) {
    var placed =
        i > 0
            && (phrase.at(i - 1, Sense.PLACE)
                || last.filter(m -> m.field().equals("city") && m.to() == i - 1).isPresent());
    return phrase.find(i, Sense.PLACELIKE).filter(p -> placed).map(p -> named(i, "city", p, 0.8));
  }

  /** In "the beauty space" no stars are meant. */
  private boolean area(int i, Optional<Mention> last) {
    return phrase.at(i, Sense.AREA)
        && last.filter(m -> m.field().equals("themes") && m.to() == i).isPresent();
  }

  /** "Italian food" says what is cooked, not where. */
  private boolean ofADish(int i, Found found) {
    return found.sense() == Sense.DEMONYM
        && phrase.at(found.end(), Sense.DISH)
        && !phrase.at(i - 1, Sense.PLACE);
  }

  /** "Foodblogger", "Reisebloggerin": a theme and a word for creators in one. */
  private List<Mention> compound(int i) {
    var word = phrase.token(i).text();
    if (word.length() > LONGEST_WORD || phrase.token(i).kind() != Token.Kind.WORD) {
      return List.of();
    }
    for (var cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
      var tail = word.substring(cut);
      var creator = phrase.single(tail, Sense.CREATOR).or(() -> phrase.single(tail, Sense.CONTENT));
      if (creator.isPresent()) {
        var head = word.substring(0, cut);
        var named =
            phrase
                .single(head, Sense.THEME)
                .or(() -> phrase.single(head, Sense.PARENT))
                .map(theme -> named(i, new Found(theme.entry(), i + 1, creator.get().feminine())));
        if (named.isPresent()) {
          return named.get();
        }
      }
    }
    return List.of();
  }
}
