package org.creatorsearch.server.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What axe-core finds on each view, light and dark: nothing. */
class AccessibilityTest extends OpenPage {
  private void look(ColorScheme scheme) {
    window.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
  }

  @ParameterizedTest
  @CsvSource({"LIGHT,1280", "DARK,1280", "LIGHT,360"})
  void profile_withEverything_hasNoViolation(ColorScheme scheme, int width) throws IOException {
    look(scheme);
    window.page().setViewportSize(width, 800);
    window.visit(market.address("/#creator=" + Profiles.RICH));
    window.page().waitForSelector("dialog canvas");
    for (var summary : window.find("dialog .numbers summary").all()) {
      summary.click();
    }
    assertThat(violations("#profile")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void profile_ofHostileTexts_hasNoViolation(ColorScheme scheme) throws IOException {
    look(scheme);
    window.visit(market.address("/#creator=" + Profiles.HOSTILE));
    PlaywrightAssertions.assertThat(window.find("dialog h2")).isVisible();
    assertThat(violations("#profile")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void search_withHits_hasNoViolation(ColorScheme scheme) throws IOException {
    look(scheme);
    window.visit(market.address("/?q=vegan&target.country=DE"));
    window.find(".card .why summary").first().click();
    assertThat(violations("html")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void panels_allOpen_haveNoViolation(ColorScheme scheme) throws IOException {
    look(scheme);
    window.visit(
        market.address("/?q=vegan&prefer.verified=true&diversity=country&weight.growth=0.3"));
    for (var panel : List.of("#reach", "#vary")) {
      window.find(panel + " summary").first().click();
    }
    for (var group : window.find(".others").all()) {
      group.click();
    }
    assertThat(violations("html")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void table_withHits_hasNoViolation(ColorScheme scheme) throws IOException {
    look(scheme);
    window.visit(market.address("/?q=vegan&view=table"));
    assertThat(violations("html")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void brief_withFewHits_hasNoViolation(ColorScheme scheme) throws IOException {
    look(scheme);
    window.visit(
        market.address("/?brief=vegan+creators+in+Germany+with+at+least+3m+followers&lang=de"));
    PlaywrightAssertions.assertThat(window.find("#near")).isVisible();
    assertThat(violations("html")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void comparison_ofTwo_hasNoViolation(ColorScheme scheme) throws IOException {
    look(scheme);
    window.visit(market.address("/?sort=followers:desc"));
    var two = window.hits();
    window.page().navigate(market.address("/#compare=" + two.get(0) + "&compare=" + two.get(1)));
    window.page().waitForSelector("time-chart canvas");
    assertThat(violations("html")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void shortlist_withAnEntry_hasNoViolation(ColorScheme scheme) throws IOException {
    look(scheme);
    window.visit(market.address("/?q=vegan"));
    var picker = window.find(".picker").first();
    picker.locator("summary").click();
    picker.locator("input[name='name']").fill("Spring");
    picker.locator("form button").click();
    window.find("nav a[href='#lists']").click();
    assertThat(violations("html")).isEmpty();
    window.find(".names a").first().click();
    PlaywrightAssertions.assertThat(window.find(".entry .figures")).hasCount(1);
    assertThat(violations("html")).isEmpty();
  }

  /** Each rule of axe that is broken below {@code selector}, with where and how. */
  private List<?> violations(String selector) throws IOException {
    // Not as a script of the page: its policy lets no foreign one in.
    window.page().evaluate(axe() + "; undefined");
    return (List<?>)
        window
            .page()
            .evaluate(
                """
                async (selector) => {
                  const found = await axe.run(selector, {resultTypes: ['violations'],
                    rules: {'target-size': {enabled: true}}});
                  return found.violations.flatMap(({id, nodes}) => nodes.map(
                    ({target, failureSummary}) => `${id} at ${target.join(' ')}: ${failureSummary}`));
                }
                """,
                selector);
  }

  private static String axe() throws IOException {
    try (var script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(requireNonNull(script).readAllBytes(), UTF_8);
    }
  }
}
