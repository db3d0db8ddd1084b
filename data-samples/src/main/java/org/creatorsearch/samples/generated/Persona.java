package org.creatorsearch.samples.generated;

import java.util.List;
import org.creatorsearch.samples.generated.world.Country;
import org.creatorsearch.samples.generated.world.Niche;
import org.creatorsearch.samples.generated.world.Platform;
import org.creatorsearch.samples.generated.world.Wording;
import org.creatorsearch.samples.generated.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Who a creator is on every platform.
 *
 * @param language the one they write in, one of {@code languages}
 * @param given how they call themselves in that language
 * @param stem the letters of their handle
 * @param gender absent when not declared
 * @param age absent when not declared
 * @param themes the main one first
 * @param fame standard normal: how their following compares with that of others on the same
 *     platform
 * @param platforms two different ones, the first account's first
 */
record Persona(
    Country country,
    Country.City city,
    List<String> languages,
    String language,
    String given,
    String displayName,
    String stem,
    String accountType,
    @Nullable String gender,
    @Nullable AgeBand age,
    List<Niche> themes,
    double fame,
    List<Platform> platforms) {

  Niche mainTheme() {
    return themes.getFirst();
  }

  /** The city as it is called where the creator writes in the language of the country. */
  String cityName() {
    return language.equals(country.firstLanguage()) ? city.own() : city.name();
  }

  Wording wording() {
    return World.LOADED.wording(language);
  }

  /** Whether this is a person, who has a gender and an age. */
  boolean isPerson() {
    return accountType.equals("creator") || accountType.equals("personal");
  }
}
