package org.creatorsearch.samples.generated;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.creatorsearch.samples.generated.chance.Dice;
import org.creatorsearch.samples.generated.chance.Weighted;
import org.creatorsearch.samples.generated.world.Country;
import org.creatorsearch.samples.generated.world.Culture;
import org.creatorsearch.samples.generated.world.Culture.Name;
import org.creatorsearch.samples.generated.world.Niche;
import org.creatorsearch.samples.generated.world.Platform;
import org.creatorsearch.samples.generated.world.Wording;
import org.creatorsearch.samples.generated.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Draws personas: from the country follow languages, names and likely themes, from the theme
 * gender, age and platforms.
 */
final class Casting {

  private static final World WORLD = World.LOADED;
  private static final Weighted<String> ACCOUNT_TYPES =
      Weighted.of(
          List.of("creator", "personal", "brand", "media"),
          type ->
              switch (type) {
                case "creator" -> 74;
                case "personal" -> 13;
                case "brand" -> 9;
                default -> 4;
              });

  private final Dice dice;

  private Casting(Dice dice) {
    this.dice = dice;
  }

  static Persona persona(Dice dice, Planted planted) {
    return new Casting(dice).cast(planted);
  }

  private Persona cast(Planted planted) {
    Country country = planted.country() != null ? planted.country() : WORLD.countries().draw(dice);
    double small = dice.unit();
    // Squared, so that the first and largest cities come up most.
    Country.City city = country.cities().get((int) (small * small * country.cities().size()));
    List<String> languages = languages(country);
    String language = written(languages);
    List<Niche> themes = themes(country, planted.theme());
    Niche main = themes.getFirst();

    String type = ACCOUNT_TYPES.draw(dice);
    boolean person = type.equals("creator") || type.equals("personal");
    double drawn = dice.unit();
    String gender = drawn < 0.015 ? "other" : dice.chance(main.womenCreating()) ? "female" : "male";
    double years = main.medianAge() + 3 + 8.5 * dice.normal();
    AgeBand age = AgeBand.of(StrictMath.max(years, dice.chance(0.1) ? 14 : 19));

    Culture culture = WORLD.culture(country);
    Name given = dice.one(gender.equals("male") ? culture.men() : culture.women());
    Name family = dice.one(culture.family());
    boolean ownScript =
        given.isLatin() || (language.equals(country.firstLanguage()) && WORLD.writes(language));
    String called = ownScript ? given.own() : given.latin();
    boolean showsOwn = given.isLatin() || dice.chance(ownScript ? 0.8 : 0.5);
    String full = culture.full(given, family, showsOwn);
    boolean underName = dice.chance(person ? 0.72 : 0.12);
    String display =
        underName
            ? full
            : WORLD.wording(language).say(Wording.Kind.NAME, dice, main, called, city.name(), "");

    return new Persona(
        country,
        city,
        languages,
        language,
        called,
        display,
        stem(given, family, main, underName),
        type,
        person && dice.chance(0.88) ? gender : null,
        person && dice.chance(0.75) ? age : null,
        themes,
        dice.normal(),
        platforms(main));
  }

  private List<String> languages(Country country) {
    List<String> languages = new ArrayList<>();
    for (Country.Spoken spoken : country.languages()) {
      if (dice.chance(spoken.share())) {
        languages.add(spoken.language());
      }
    }
    return languages.isEmpty() ? List.of(country.firstLanguage()) : languages;
  }

  /** Mostly the first language; now and then another one that there is a wording for. */
  private String written(List<String> languages) {
    List<String> others = languages.stream().skip(1).filter(WORLD::writes).toList();
    return !others.isEmpty() && dice.chance(0.2) ? dice.one(others) : languages.getFirst();
  }

  private List<Niche> themes(Country country, @Nullable Niche planted) {
    Set<Niche> themes = new LinkedHashSet<>();
    Niche main = WORLD.themesIn(country).draw(dice);
    themes.add(main);
    if (dice.chance(0.5)) {
      themes.add(WORLD.siblings(main).draw(dice));
    }
    if (dice.chance(0.16)) {
      themes.add(WORLD.themesIn(country).draw(dice));
    }
    if (planted != null) {
      themes.add(planted);
    }
    return List.copyOf(themes);
  }

  private List<Platform> platforms(Niche theme) {
    Platform first = WORLD.platformsFor(theme).draw(dice);
    Platform second = first;
    while (second.equals(first)) {
      second = WORLD.platformsFor(theme).draw(dice);
    }
    return List.of(first, second);
  }

  /**
   * Letters only: the number that makes a handle unique is put behind them and stays readable as
   * one.
   */
  private String stem(Name given, Name family, Niche theme, boolean underName) {
    String word = letters(dice.one(WORLD.wording("en").words(theme)));
    String first = letters(given.latin());
    String last = letters(family.latin());
    return underName
        ? switch (dice.below(5)) {
          case 0 -> first + last;
          case 1 -> first + "." + last;
          case 2 -> first + "_" + last;
          case 3 -> first + word;
          default -> last + first.charAt(0);
        }
        : switch (dice.below(4)) {
          case 0 -> word + "with" + first;
          case 1 -> "the" + word;
          case 2 -> word + "_" + letters(theme.key());
          default -> word + "daily";
        };
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }
}
