package org.creatorsearch.samples.generated.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The text tables are complete and their codes valid. */
class TablesTest {

  private static final World WORLD = World.LOADED;

  @Test
  void words_ofEveryThemeInEveryLanguage_areAtLeastEight() {
    List<Niche> themes = Table.rows("themes.txt").stream().map(Niche::parse).toList();
    assertThat(themes).hasSizeGreaterThanOrEqualTo(40);
    for (String language : List.of("en", "de", "fr", "es", "pt", "ja", "hi")) {
      assertThat(WORLD.writes(language)).isTrue();
      assertThat(themes)
          .allSatisfy(
              theme ->
                  assertThat(WORLD.wording(language).words(theme))
                      .hasSizeGreaterThanOrEqualTo(8)
                      .doesNotHaveDuplicates()
                      .noneMatch(String::isBlank));
    }
  }

  @Test
  void countries_codesAndRegions_areValid() {
    Set<String> codes = Set.of(Locale.getISOCountries());
    assertThat(Table.rows("countries.txt").stream().map(Country::parse))
        .allSatisfy(
            country -> {
              assertThat(codes).contains(country.code()).containsAll(country.near());
              assertThat(country.near()).doesNotContain(country.code());
              assertThat(country.cities())
                  .allMatch(city -> city.region().matches(country.code() + "-[A-Z0-9]{1,3}"));
              assertThat(WORLD.culture(country)).isNotNull();
            });
  }

  @Test
  void names_inLatin_arePlainLetters() {
    assertThat(Culture.parse(Table.rows("names.txt")).values())
        .allSatisfy(
            culture -> {
              for (List<Culture.Name> names :
                  List.of(culture.women(), culture.men(), culture.family())) {
                assertThat(names)
                    .hasSizeGreaterThanOrEqualTo(8)
                    .allMatch(name -> name.latin().matches("[A-Z][A-Za-z ]+"));
              }
            });
  }

  @Test
  void leans_ofThemes_areKnownCountriesAndPlatforms() {
    assertThat(Table.rows("themes.txt").stream().map(Niche::parse))
        .allSatisfy(
            theme ->
                assertThat(theme.leans())
                    .allMatch(
                        lean ->
                            lean.matches("[A-Z]{2}")
                                ? WORLD.knows(lean)
                                : WORLD.platform(lean) != null));
  }
}
