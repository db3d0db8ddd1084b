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
import org.junit.jupiter.params.provider.ValueSource;

/** The column of filters, as somebody uses it who narrows a market down. */
class FacetsTest extends OpenPage {
  /** A window in which filters and hits stand side by side. */
  private static final int WIDE = 1280;

  /** But for names of one creator alone, and for people who are several things at once. */
  @Test
  void groups_whenAllIsAskedFor_haveEveryFieldThatCanBeFilteredBy() {
    window.visit(market.address("/?target.country=DE"));
    var others = window.find(".others[aria-expanded='false']");
    for (var i = others.count(); i > 0; i--) {
      others.first().click();
    }
    var shown =
        window.find(".facet").all().stream()
            .map(facet -> facet.getAttribute("data-field"))
            .collect(Collectors.toSet());
    shown.addAll(List.of("id", "handle", "person", "audience"));
    assertThat(shown).isEqualTo(market.filtered());
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
  void facet_thatIsFilteredBy_saysSo() {
    window.visit(market.address("/?country=DE"));
    assertThat(summary("country")).contains("in use");
    assertThat(summary("platform")).doesNotContain("in use");
  }

  private String summary(String field) {
    return facet(field).locator("> summary").textContent();
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
  void audiences_withTooManyOfAValue_areExcluded() {
    window.visit(market.address("/?audience.gender=female:0.5"));
    var all = window.total();
    facet("audience.country").locator("> summary").click();
    facet("audience.country").locator("li:has([value='US']) .not").click();
    window.at("?audience.gender=female:0.5&audience.country=!US:0.2");
    assertThat(window.total()).isLessThan(all).isPositive();
    PlaywrightAssertions.assertThat(window.find(".chip.out"))
        .containsText("Audience country not United States ≥\u00a020%");
    facet("audience.country").locator(".share input").fill("60");
    window.page().waitForURL(url -> url.endsWith("0.6"));
    assertThat(window.settled().total()).isLessThan(all).isPositive();
    window.find(".chip.out").click();
    window.at("?audience.gender=female:0.5");
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
    drag(bars.nth(2), bars.nth(4));
    window.page().waitForURL(url -> url.matches(".*\\?followers=\\d+\\.\\.\\d+"));
    assertThat(window.settled().total()).isBetween(1, all - 1);
  }

  /** A bar counts those from its lower bound up to the next bar's, which is left out. */
  @ParameterizedTest
  @ValueSource(strings = {"followers", "engagementRate", "price"})
  void range_whenDragged_isOfThoseWhomItsBarsCount(String field) {
    window.visit(market.address("/"));
    if (facet(field).getAttribute("open") == null) {
      facet(field).locator("summary").click();
    }
    var bars = facet(field).locator(".bucket");
    PlaywrightAssertions.assertThat(bars.nth(5)).isAttached();
    var counted = 0;
    for (var i = 2; i <= 4; i++) {
      var words = bars.nth(i).locator("title").textContent();
      counted += Window.number(words.substring(words.lastIndexOf(':')));
    }
    drag(bars.nth(2), bars.nth(4));
    window.page().waitForURL(url -> url.contains(field + "="));
    assertThat(window.settled().total()).isEqualTo(counted).isPositive();
    drag(bars.nth(2), bars.nth(4));
    window.page().waitForURL(url -> !url.contains(field + "="));
  }

  /** Each bucket of each field that has a histogram, asked of the server as the page asks it. */
  @Test
  void buckets_asRanges_areOfThoseWhomTheyCount() {
    window.visit(market.address("/"));
    var wrong =
        window
            .page()
            .evaluate(
                """
                async () => {
                  const { lastOf } = await import('/facets/buckets.js');
                  const asked = async (q) => (await fetch(`/v1/search?size=0&${q}`)).json();
                  const { fields } = await (await fetch('/v1/fields')).json();
                  const wrong = [];
                  let looked = 0;
                  for (const { name, type, buckets } of fields) {
                    if (!buckets || name === 'pricePerThousandTarget') {
                      continue;
                    }
                    const { facets } = await asked(`facets=${name}`);
                    for (const bucket of facets[name].buckets) {
                      const max = Number.isFinite(bucket.max) ? bucket.max : null;
                      const range = `${bucket.min}..${lastOf({ max }, type)}`;
                      const { total } = await asked(`${name}=${range}`);
                      looked += 1;
                      if (total !== bucket.count) {
                        wrong.push(`${name}=${range}: ${total}, not ${bucket.count}`);
                      }
                    }
                  }
                  return looked > 100 ? wrong : [`${looked} buckets`];
                }
                """);
    assertThat((List<?>) wrong).isEmpty();
  }

  /** Both places are read at once: a page that is drawn in between has moved. */
  private void drag(Locator from, Locator to) {
    from.scrollIntoViewIfNeeded();
    var places =
        (List<?>)
            from.evaluate(
                """
                (from, to) => {
                  const box = (bar) => bar.querySelector('.hit').getBoundingClientRect();
                  const middle = (bar) => box(bar).left + box(bar).width / 2;
                  return [middle(from), middle(to), box(from).top + 20];
                }
                """,
                to.elementHandle());
    window.page().mouse().move(number(places, 0), number(places, 2));
    window.page().mouse().down();
    window.page().mouse().move(number(places, 1), number(places, 2));
    window.page().mouse().up();
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
