package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The column of filters, as somebody uses it who narrows a market down. */
class FacetsTest extends OpenPage {
  /** A window in which filters and hits stand side by side. */
  private static final int WIDE = 1280;

  @Test
  void groups_whenAllIsAskedFor_haveEveryFieldThatCanBeCounted() {
    window.visit(market.address("/?target.country=DE"));
    var others = window.find(".others[aria-expanded='false']");
    for (var i = others.count(); i > 0; i--) {
      others.first().click();
    }
    var shown =
        window.find(".facet").all().stream()
            .map(facet -> facet.getAttribute("data-field"))
            .collect(Collectors.toSet());
    assertThat(shown).isEqualTo(market.counted());
  }

  @Test
  void priceOfTargetPeople_withoutATarget_isNotOffered() {
    window.visit(market.address("/"));
    window.find("[data-group='commercial'] .others").click();
    PlaywrightAssertions.assertThat(facet("pricePerThousandViews")).isVisible();
    PlaywrightAssertions.assertThat(facet("pricePerThousandTarget")).hasCount(0);
  }

  @Test
  void filters_whenLookedFor_areThoseAlone() {
    window.visit(market.address("/"));
    window.find("#find-filter").fill("growth");
    PlaywrightAssertions.assertThat(window.find(".facet")).hasCount(4);
    facet("growth90").locator("summary").click();
    PlaywrightAssertions.assertThat(facet("growth90").locator("svg")).isVisible();
    window.find("#find-filter").fill("");
    PlaywrightAssertions.assertThat(facet("growth90")).isVisible();
    PlaywrightAssertions.assertThat(facet("growth7")).hasCount(0);
  }

  @Test
  void unknown_whenKept_joinThoseInTheRange() {
    window.visit(market.address("/?followers=1000..&price=500.."));
    var known = window.total();
    var keep = facet("price").locator(".keep");
    var unknown = Window.number(keep.innerText());
    keep.locator("input").check();
    PlaywrightAssertions.assertThat(window.find("#total"))
        .containsText(String.format("%,d", known + unknown));
    assertThat(unknown).isPositive();
    window.settled().find(".chip:has-text('Price')").click();
    window.at("?followers=1000..");
    PlaywrightAssertions.assertThat(facet("price").locator(".keep")).hasCount(0);
  }

  @Test
  void share_whenRaised_leavesFewer() {
    window.visit(market.address("/?audience.country=DE:0.2"));
    var many = window.total();
    facet("audience.country").locator(".share input").fill("60");
    window.at("?audience.country=DE:0.6");
    assertThat(window.total()).isLessThan(many).isPositive();
  }

  @Test
  void hashtags_whenLookedFor_areFoundBeyondThoseInSight() {
    window.visit(market.address("/"));
    facet("hashtags").locator("summary").click();
    facet("hashtags").locator("button:has-text('more')").click();
    facet("hashtags").locator(".find").fill("veg");
    PlaywrightAssertions.assertThat(facet("hashtags").locator("li").first()).containsText("#veg");
    assertThat(facet("hashtags").locator("li").allInnerTexts()).allMatch(t -> t.contains("veg"));
  }

  /** The page's names, of which the server knows the English ones alone. */
  @ParameterizedTest
  @CsvSource({"en-US,land,CH,NL", "de-DE,land,DE,NL"})
  void values_thatAreFound_stayWhenOneIsTicked(
      String language, String sought, String ticked, String other) {
    openWindow(language, WIDE);
    window.visit(market.address("/"));
    var country = facet("country");
    country.locator("button[aria-expanded='false']").click();
    country.locator(".find").fill(sought);
    PlaywrightAssertions.assertThat(country.locator("input[value='" + other + "']")).hasCount(1);
    var found = values(country);
    country.locator("input[value='" + ticked + "']").check();
    window.at("?country=" + ticked);
    assertThat(values(country)).isEqualTo(found);
  }

  private static Set<String> values(Locator facet) {
    return facet.locator("li input").all().stream()
        .map(box -> box.getAttribute("value"))
        .collect(Collectors.toSet());
  }

  @Test
  void undo_afterClearAll_bringsTheFiltersBack_oneChangeAtATime() {
    window.visit(market.address("/?followers=1000.."));
    window.find("input[name='country'][value='DE']").check();
    window.at("?followers=1000..&country=DE");
    var before = window.total();
    window.find("#chips button:has-text('Clear all')").click();
    window.at("/");
    window.find("#undo").click();
    window.at("?followers=1000..&country=DE");
    assertThat(window.total()).isEqualTo(before);
    window.find("#undo").click();
    window.at("?followers=1000..");
    PlaywrightAssertions.assertThat(window.find("#undo")).hasCount(0);
  }

  @Test
  void range_whenDragged_isTheBucketsDraggedOver() {
    window.visit(market.address("/"));
    var all = window.total();
    var bars = facet("followers").locator(".bucket");
    bars.nth(4).scrollIntoViewIfNeeded();
    var places =
        (List<?>)
            facet("followers")
                .evaluate(
                    """
                    (facet) => {
                      const box = (i) => facet.querySelectorAll('.bucket .hit')[i].getBoundingClientRect();
                      const middle = (i) => box(i).left + box(i).width / 2;
                      return [middle(2), middle(4), box(2).top + 20];
                    }
                    """);
    window.page().mouse().move(number(places, 0), number(places, 2));
    window.page().mouse().down();
    window.page().mouse().move(number(places, 1), number(places, 2));
    window.page().mouse().up();
    window.page().waitForURL(url -> url.matches(".*\\?followers=\\d+\\.\\.\\d+"));
    assertThat(window.settled().total()).isBetween(1, all - 1);
  }

  private static double number(List<?> numbers, int place) {
    return ((Number) numbers.get(place)).doubleValue();
  }

  /** Measured and printed, never asserted: how fast is up to the machine. */
  @Test
  void everything_afterAChange_follows() {
    window.visit(market.address("/"));
    printed("just started", changes());
    var times = changes();
    printed("running", times);
    assertThat(times).hasSize(24);
  }

  /**
   * Presses boxes one by one and takes each back, and has the times in milliseconds until all
   * followed.
   */
  private List<Double> changes() {
    var times = new ArrayList<Double>();
    for (var field : List.of("platform", "country", "themes")) {
      for (var i = 0; i < 4; i++) {
        var box = facet(field).locator("input[type='checkbox']").nth(i);
        times.add(untilAnswered(box));
        times.add(untilAnswered(box));
      }
    }
    times.sort(null);
    return times;
  }

  private void printed(String service, List<Double> times) {
    System.out.printf(
        "the page over %s, service %s: from a change of a filter to everything drawn, %d times:"
            + " median %.0f ms, 90 %% within %.0f ms, longest %.0f ms%n",
        window.find("#total").innerText(),
        service,
        times.size(),
        times.get(times.size() / 2),
        times.get(times.size() * 9 / 10),
        times.getLast());
  }

  /**
   * Presses a box when nothing is left to do from the last one, as people do, and waits for the
   * frame in which hits, total and counts stand still.
   */
  private double untilAnswered(Locator box) {
    return ((Number)
            box.evaluate(
                """
                async (box) => {
                  const results = document.getElementById('results');
                  const drawn = () => new Promise((r) => requestAnimationFrame(() => setTimeout(r)));
                  await new Promise((r) => requestIdleCallback(r));
                  const start = performance.now();
                  box.click();
                  do { await drawn(); } while (results.hasAttribute('aria-busy'));
                  return performance.now() - start;
                }
                """))
        .doubleValue();
  }

  private Locator facet(String field) {
    return window.find("[data-field='" + field + "']");
  }
}
