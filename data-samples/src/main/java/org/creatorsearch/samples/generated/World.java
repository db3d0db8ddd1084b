package org.creatorsearch.samples.generated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All that the tables say, read once. */
final class World {

  private static final List<String> WRITTEN = List.of("en", "de", "fr", "es", "pt", "ja", "hi");

  static final World LOADED = new World();

  private final Map<String, Country> countries = new LinkedHashMap<>();
  private final Map<String, Platform> platforms = new LinkedHashMap<>();
  private final Map<String, Theme> themes = new LinkedHashMap<>();
  private final Map<String, Culture> cultures = Culture.parse(Table.rows("names.txt"));
  private final Map<String, Wording> wordings = new LinkedHashMap<>();
  private final Map<String, Weighted<Theme>> themesByCountry = new LinkedHashMap<>();
  private final Map<String, Weighted<Theme>> siblings = new LinkedHashMap<>();
  private final Map<String, Weighted<Platform>> platformsByTheme = new LinkedHashMap<>();
  private final Weighted<Country> anyCountry;

  private World() {
    Table.rows("countries.txt").stream()
        .map(Country::parse)
        .forEach(it -> countries.put(it.code(), it));
    Table.rows("platforms.txt").stream()
        .map(Platform::parse)
        .forEach(it -> platforms.put(it.name(), it));
    Table.rows("themes.txt").stream().map(Theme::parse).forEach(it -> themes.put(it.key(), it));
    WRITTEN.forEach(language -> wordings.put(language, Wording.read(language)));

    List<Theme> all = List.copyOf(themes.values());
    anyCountry = Weighted.of(List.copyOf(countries.values()), Country::weight);
    for (Country country : countries.values()) {
      themesByCountry.put(country.code(), Weighted.of(all, theme -> theme.weightIn(country)));
    }
    for (Theme theme : all) {
      // A theme that is alone in its group has any other as a sibling.
      boolean alone = all.stream().filter(other -> isSibling(theme, other)).findAny().isEmpty();
      siblings.put(
          theme.key(),
          Weighted.of(all, other -> alone || isSibling(theme, other) ? other.weight() : 0));
      platformsByTheme.put(
          theme.key(), Weighted.of(List.copyOf(platforms.values()), theme::weightOn));
    }
  }

  private static boolean isSibling(Theme theme, Theme other) {
    return !other.equals(theme) && other.weight() > 0 && other.group().equals(theme.group());
  }

  Weighted<Country> countries() {
    return anyCountry;
  }

  boolean knows(String country) {
    return countries.containsKey(country);
  }

  Country country(String code) {
    return Objects.requireNonNull(countries.get(code), code);
  }

  Platform platform(String name) {
    return Objects.requireNonNull(platforms.get(name), name);
  }

  Theme theme(String key) {
    return Objects.requireNonNull(themes.get(key), key);
  }

  Culture culture(Country country) {
    return Objects.requireNonNull(cultures.get(country.culture()), country.culture());
  }

  Weighted<Theme> themesIn(Country country) {
    return Objects.requireNonNull(themesByCountry.get(country.code()));
  }

  Weighted<Theme> siblings(Theme theme) {
    return Objects.requireNonNull(siblings.get(theme.key()));
  }

  Weighted<Platform> platformsFor(Theme theme) {
    return Objects.requireNonNull(platformsByTheme.get(theme.key()));
  }

  boolean writes(String language) {
    return wordings.containsKey(language);
  }

  /** How people write in the language; in English where there is no wording for it. */
  Wording wording(String language) {
    return Objects.requireNonNull(wordings.get(writes(language) ? language : "en"));
  }
}
