package org.creatorsearch.samples.generated.world;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.creatorsearch.samples.generated.chance.Weighted;

/** All that the tables say, read once. */
public final class World {

  private static final List<String> WRITTEN = List.of("en", "de", "fr", "es", "pt", "ja", "hi");

  /** The one world there is. */
  public static final World LOADED = new World();

  private final Map<String, Country> countries = new LinkedHashMap<>();
  private final Map<String, Platform> platforms = new LinkedHashMap<>();
  private final Map<String, Niche> themes = new LinkedHashMap<>();
  private final Map<String, Culture> cultures = Culture.parse(Table.rows("names.txt"));
  private final Map<String, Wording> wordings = new LinkedHashMap<>();
  private final Map<String, Weighted<Niche>> themesByCountry = new LinkedHashMap<>();
  private final Map<String, Weighted<Niche>> siblings = new LinkedHashMap<>();
  private final Map<String, Weighted<Platform>> platformsByTheme = new LinkedHashMap<>();
  private final Weighted<Country> anyCountry;

  private World() {
    Table.rows("countries.txt").stream()
        .map(Country::parse)
        .forEach(it -> countries.put(it.code(), it));
    Table.rows("platforms.txt").stream()
        .map(Platform::parse)
        .forEach(it -> platforms.put(it.name(), it));
    Table.rows("themes.txt").stream().map(Niche::parse).forEach(it -> themes.put(it.key(), it));
    WRITTEN.forEach(language -> wordings.put(language, Wording.read(language)));

    List<Niche> all = List.copyOf(themes.values());
    anyCountry = Weighted.of(List.copyOf(countries.values()), Country::weight);
    for (Country country : countries.values()) {
      themesByCountry.put(country.code(), Weighted.of(all, theme -> theme.weightIn(country)));
    }
    for (Niche theme : all) {
      // A theme that is alone in its group has any other as a sibling.
      boolean alone = all.stream().filter(other -> isSibling(theme, other)).findAny().isEmpty();
      siblings.put(
          theme.key(),
          Weighted.of(all, other -> alone || isSibling(theme, other) ? other.weight() : 0));
      platformsByTheme.put(
          theme.key(), Weighted.of(List.copyOf(platforms.values()), theme::weightOn));
    }
  }

  private static boolean isSibling(Niche theme, Niche other) {
    return !other.equals(theme) && other.weight() > 0 && other.group().equals(theme.group());
  }

  /** Any country, as often as creators live there. */
  public Weighted<Country> countries() {
    return anyCountry;
  }

  /** Whether creators live in the country of this code. */
  public boolean knows(String country) {
    return countries.containsKey(country);
  }

  /** The country of a code, which is a known one. */
  public Country country(String code) {
    return Objects.requireNonNull(countries.get(code), code);
  }

  /** The platform of a name, which is a known one. */
  public Platform platform(String name) {
    return Objects.requireNonNull(platforms.get(name), name);
  }

  /** The theme of a key, which is a known one. */
  public Niche theme(String key) {
    return Objects.requireNonNull(themes.get(key), key);
  }

  /** Whose names people carry in the country. */
  public Culture culture(Country country) {
    return Objects.requireNonNull(cultures.get(country.culture()), country.culture());
  }

  /** Themes, as often as they are talked about in the country. */
  public Weighted<Niche> themesIn(Country country) {
    return Objects.requireNonNull(themesByCountry.get(country.code()));
  }

  /** Other themes that one who talks about this one may talk about too. */
  public Weighted<Niche> siblings(Niche theme) {
    return Objects.requireNonNull(siblings.get(theme.key()));
  }

  /** Platforms, as often as the theme is talked about there. */
  public Weighted<Platform> platformsFor(Niche theme) {
    return Objects.requireNonNull(platformsByTheme.get(theme.key()));
  }

  /** Whether there is a wording of its own for the language, BCP 47. */
  public boolean writes(String language) {
    return wordings.containsKey(language);
  }

  /** How people write in the language; in English where there is no wording for it. */
  public Wording wording(String language) {
    return Objects.requireNonNull(wordings.get(writes(language) ? language : "en"));
  }
}
