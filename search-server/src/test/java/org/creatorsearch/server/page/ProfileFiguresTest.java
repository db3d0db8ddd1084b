package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pictures of a profile, each with its words and its numbers. */
class ProfileFiguresTest extends OpenPage {
  @BeforeEach
  void openProfile() {
    window.visit(market.address("/#creator=" + Profiles.RICH));
    PlaywrightAssertions.assertThat(window.find("dialog h2")).isVisible();
  }

  private Locator section(String name) {
    return window.find("dialog section." + name);
  }

  @Test
  void growth_withAnUnexplainedJump_saysWhenInWordsAndToScreenReaders() {
    var said =
        "1 jump in followers that neither views nor reactions explain, complete by Oct 23, 2026";
    PlaywrightAssertions.assertThat(section("growth")).containsText(said);
    assertThat(section("growth").locator("time-chart").getAttribute("aria-label"))
        .contains("37.5K on May 29, 2026", "48.2K on Nov 20, 2026", said);
    PlaywrightAssertions.assertThat(section("growth").locator("canvas")).hasCount(1);
  }

  @Test
  void growth_withJumpsOfEachCause_tellsThemApart() {
    var more =
        """
        "growthJumps":[
          {"on":"2026-06-26","before":37500,"gain":2000,"change":0.053,"cause":"unknown"},
          {"on":"2026-07-10","before":37700,"gain":4000,"change":0.106,"cause":"unexplained"},
          {"on":"2026-08-07","before":38100,"gain":4000,"change":0.105,"cause":"attention"},\
        """;
    window
        .page()
        .route(
            "**/v1/creators/*",
            route -> {
              var answer = route.fetch();
              var body = answer.text().replace("\"growthJumps\":[", more);
              route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(body));
            });
    window.page().reload();

    PlaywrightAssertions.assertThat(section("growth").locator(".about"))
        .hasText(
            "2 jumps in followers that neither views nor reactions explain, the newest complete by"
                + " Oct 23, 2026. 1 jump that views or reactions explain, complete by Aug 7, 2026."
                + " 1 jump of which neither views nor posts are known, complete by Jun 26, 2026.");
    PlaywrightAssertions.assertThat(section("growth").locator("canvas")).hasCount(1);
    window.page().unrouteAll();
  }

  @Test
  void growth_asNumbers_isTheEndOfEachMonth() {
    section("growth").locator(".numbers summary").click();
    var rows = section("growth").locator(".numbers tbody tr");
    PlaywrightAssertions.assertThat(rows).hasCount(7);
    PlaywrightAssertions.assertThat(rows.first()).containsText("Nov 20, 2026");
    PlaywrightAssertions.assertThat(rows.first()).containsText("48,200");
    PlaywrightAssertions.assertThat(rows.nth(1)).containsText("+22%");
  }

  @Test
  void peers_aroundACreator_markWhatIsUsualExpectedAndMeasured() {
    var figure = section("engagement").locator("figure.peers");
    PlaywrightAssertions.assertThat(figure.locator(".key li")).hasCount(4);
    var middles =
        (List<?>)
            figure
                .locator("svg.bell")
                .evaluate(
                    """
                    (curve) => ['line.usual', 'circle.expected'].map((mark) => {
                      const middle = ({left, right}) => (left + right) / 2;
                      return middle(curve.querySelector(mark).getBoundingClientRect())
                        - middle(curve.getBoundingClientRect());
                    })
                    """);
    // What is usual lies in the middle where no mark stretches the scale.
    var usual = ((Number) middles.get(0)).doubleValue();
    assertThat(usual).isEqualTo(0, within(2.0));
    var more = rate(figure, "expected") > rate(figure, "usual for this size");
    assertThat(((Number) middles.get(1)).doubleValue() > usual).isEqualTo(more);
    assertThat(figure.locator("svg.bell").getAttribute("aria-label")).contains("more than");
  }

  private static double rate(Locator figure, String words) {
    var line = new Locator.FilterOptions().setHasText(words);
    return Double.parseDouble(
        figure.locator(".key li").filter(line).innerText().replaceAll("%.*", ""));
  }

  @Test
  void timeline_ofPosts_tellsSponsoredOnesByShapeAndInNumbers() {
    PlaywrightAssertions.assertThat(section("posts").locator(".scatter circle")).hasCount(11);
    PlaywrightAssertions.assertThat(section("posts").locator(".scatter svg.other")).hasCount(3);
    PlaywrightAssertions.assertThat(section("posts").locator(".key"))
        .containsText("3 sponsored posts");
    assertThat(section("posts").locator(".scatter").getAttribute("aria-label"))
        .isEqualTo("Views of 14 posts from Sep 15, 2026 to Nov 19, 2026; 3 of them sponsored");
    section("posts").locator(".numbers summary").click();
    PlaywrightAssertions.assertThat(section("posts").locator(".numbers tbody tr")).hasCount(14);
    assertThat(section("posts").locator(".numbers td:text-is('sponsored')").count()).isEqualTo(3);
  }

  @Test
  void audience_knownByAgeAndGender_isPaired() {
    var rows = section("audience").locator(".pyramid tbody tr");
    PlaywrightAssertions.assertThat(rows).hasText(new String[] {"30% 18-24 10%", "40% 25-34 18%"});
    PlaywrightAssertions.assertThat(section("audience").locator(".pyramid caption"))
        .containsText("98% of the audience");
  }

  @Test
  void audience_ofManyCountries_endsWithTheRest() {
    var countries = section("audience").locator(".shares:has(caption:text-is('Country')) tbody tr");
    PlaywrightAssertions.assertThat(countries).hasCount(9);
    PlaywrightAssertions.assertThat(countries.last()).hasText("Others or not told 13%");
  }

  @Test
  void audience_knownOnlySideBySide_saysThatItIsNotPaired() {
    window.visit(market.address("/?audience.sample=1.."));
    window.find(".card h3 a").first().click();
    PlaywrightAssertions.assertThat(section("audience"))
        .containsText("How age and gender go together is not known");
    PlaywrightAssertions.assertThat(window.find("dialog .pyramid")).hasCount(0);
  }
}
