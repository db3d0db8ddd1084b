package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Between a question and its answer. */
class WaitingTest extends OpenPage {
  private static final Pattern EVERY_SEARCH = Pattern.compile("/v1/search\\?");
  private static final Pattern VEGAN = Pattern.compile("/v1/search\\?.*q=vegan");
  private static final Pattern SUGGEST = Pattern.compile("/v1/suggest\\?q=vegan");
  private static final Pattern INTERPRET = Pattern.compile("/v1/interpret");

  private static final Pattern COUNTS = Pattern.compile("/v1/search\\?.*size=0.*ageRange");
  private static final String AGES = "[data-field='ageRange'] > summary";

  private final List<Route> held = new ArrayList<>();
  private final List<String> aborted = new ArrayList<>();

  /**
   * Keeps the answers to such questions until somebody lets them go. Of others nothing is told:
   * whether a completion has come or is cancelled depends on how busy the machine is.
   */
  private void hold(Pattern questions) {
    held.clear();
    aborted.clear();
    window.page().route(questions, held::add);
    window
        .page()
        .onRequestFailed(
            request -> {
              if (questions.matcher(request.url()).find()) {
                aborted.add(request.url());
              }
            });
  }

  private Route waitForOne() {
    window.page().waitForCondition(() -> !held.isEmpty());
    return held.getFirst();
  }

  private void type(String words) {
    window.find("#q").fill(words);
  }

  @Test
  void answer_thatTakesLong_isWaitedForBehindASkeleton() {
    hold(EVERY_SEARCH);
    window.page().navigate(market.address("/"));
    var search = waitForOne();
    PlaywrightAssertions.assertThat(window.find(".skeleton")).hasCSS("opacity", "1");
    PlaywrightAssertions.assertThat(window.find("#results")).hasAttribute("aria-busy", "true");
    search.resume();
    window.page().unroute(EVERY_SEARCH);
    window.settled();
    PlaywrightAssertions.assertThat(window.find(".skeleton")).hasCount(0);
    assertThat(window.hits()).hasSize(20);
  }

  @Test
  void answer_thatTakesLong_leavesTheOldHitsFaintUntilThen() {
    window.visit(market.address("/"));
    var before = window.hits();
    hold(VEGAN);
    type("vegan");
    waitForOne();
    PlaywrightAssertions.assertThat(window.find("#results")).hasCSS("opacity", "0.55");
    assertThat(window.hits()).isEqualTo(before);
  }

  @Test
  void waiting_withReducedMotion_movesNothing() {
    window
        .page()
        .emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    hold(EVERY_SEARCH);
    window.page().navigate(market.address("/"));
    var first = waitForOne();
    PlaywrightAssertions.assertThat(window.find(".skeleton")).hasCSS("opacity", "1");
    assertThat(moving()).isEmpty();
    first.resume();
    window.settled();
    type("vegan");
    window.page().waitForCondition(() -> held.size() > 1);
    assertThat(moving()).isEmpty();
    PlaywrightAssertions.assertThat(window.find("#results")).hasCSS("opacity", "0.55");
    assertThat(moving()).isEmpty();
  }

  @Test
  void search_whenReplaced_isAbortedAndNeverDrawn() {
    window.visit(market.address("/"));
    hold(VEGAN);
    type("vegan");
    waitForOne();
    type("fashion");
    window.at("?q=fashion");
    var hits = window.hits();
    assertAborted("q=vegan");
    try (var other = chromium.open()) {
      assertThat(hits).isEqualTo(other.visit(market.address("/?q=fashion")).hits()).isNotEmpty();
    }
  }

  @Test
  void brief_whenReplacedBeforeItIsRead_isAbortedAndAsksForNothing() {
    window.visit(market.address("/"));
    hold(INTERPRET);
    window.find(".mode button[value='brief']").click();
    type("creators in Germany");
    waitForOne();
    var searches = new ArrayList<String>();
    window.page().onRequest(r -> searches.add(r.url()));
    type("");
    window.find(".mode button[value='text']").click();
    type("fashion");
    window.at("?q=fashion");
    assertAborted("/v1/interpret");
    assertThat(searches).filteredOn(url -> url.contains("q=fashion&explain")).hasSize(1);
    PlaywrightAssertions.assertThat(window.find("#problem")).hasCount(0);
  }

  @Test
  void search_whenARangeTurnsImpossible_isNotDrawnAfterIt() {
    window.visit(market.address("/?followers=..1000"));
    hold(VEGAN);
    type("vegan");
    waitForOne();
    window.find("input[name='followers.min']").fill("50000");
    PlaywrightAssertions.assertThat(window.find("[data-field='followers'] .problem")).isVisible();
    assertAborted("q=vegan");
    PlaywrightAssertions.assertThat(window.find(".card")).hasCount(0);
  }

  @Test
  void completion_whenTheBoxIsLeft_isAbortedAndNeverShown() {
    window.visit(market.address("/"));
    hold(SUGGEST);
    type("vegan");
    waitForOne();
    window.find("input[name='followers.min']").focus();
    assertAborted("q=vegan");
    window.at("?q=vegan");
    PlaywrightAssertions.assertThat(window.find("#suggestions li")).hasCount(0);
  }

  @Test
  void more_whileAnotherSearchIsOn_waitsForThat() {
    window.visit(market.address("/?size=5"));
    hold(VEGAN);
    type("vegan");
    var search = waitForOne();
    window.find(".more").click();
    search.resume();
    window.at("?q=vegan&size=5");
    PlaywrightAssertions.assertThat(window.find("#problem")).hasCount(0);
    assertThat(window.hits()).hasSize(5);
    assertThat(aborted).isEmpty();
  }

  @Test
  void facet_openedWhileASearchIsOn_isCountedAfterIt() {
    window.visit(market.address("/"));
    hold(VEGAN);
    type("vegan");
    var search = waitForOne();
    window.page().route(COUNTS, Route::resume);
    var values = window.find("[data-field='ageRange'] .values li");
    window.page().waitForResponse(COUNTS, () -> window.find(AGES).click());
    PlaywrightAssertions.assertThat(values.first()).isVisible();
    window.page().waitForResponse(COUNTS, search::resume);
    window.at("?q=vegan");
    PlaywrightAssertions.assertThat(values.first()).isVisible();
  }

  @Test
  void counts_thatCannotBeHad_areAskedForAgain() {
    window.visit(market.address("/"));
    window.page().route(COUNTS, Route::abort);
    window.find(AGES).click();
    PlaywrightAssertions.assertThat(window.find("#results")).hasClass("outdated");
    window.page().unroute(COUNTS);
    PlaywrightAssertions.assertThat(window.find("[data-field='ageRange'] .values li").first())
        .isVisible();
    PlaywrightAssertions.assertThat(window.find("#problem")).hasCount(0);
    PlaywrightAssertions.assertThat(window.find("#results")).not().hasClass("outdated");
    window.forgive("Failed to load resource");
  }

  @Test
  void search_thatFails_isSaidAloud_andTheNextOneSilencesIt() {
    window.visit(market.address("/"));
    var refusal =
        new Route.FulfillOptions()
            .setStatus(503)
            .setContentType("application/problem+json")
            .setBody("{\"code\":\"overloaded\",\"detail\":\"too much at once\"}");
    window.page().route(VEGAN, route -> route.fulfill(refusal));
    type("vegan");
    PlaywrightAssertions.assertThat(window.find("#problem[role='alert']"))
        .containsText("Too much at once");
    PlaywrightAssertions.assertThat(window.find(".card")).hasCount(0);
    type("fashion");
    window.at("?q=fashion");
    PlaywrightAssertions.assertThat(window.find("#problem")).hasCount(0);
    window.forgive("Failed to load resource");
  }

  @Test
  void total_ofAnotherSearch_isSaidInTheSamePlace() {
    window.visit(market.address("/"));
    var place = window.find("h1[aria-live='polite'][aria-atomic='true']").elementHandle();
    type("vegan");
    window.at("?q=vegan");
    assertThat(place.evaluate("place => place.isConnected")).isEqualTo(true);
    assertThat(place.innerText()).isEqualTo(window.find("#total").innerText());
  }

  /** What is on its way somewhere: what changes at once, be it later, does not move. */
  private List<?> moving() {
    return (List<?>)
        window
            .page()
            .evaluate(
                """
                document.getAnimations().filter((a) => a.effect.getComputedTiming().duration > 0)
                  .map((a) => a.transitionProperty ?? a.animationName)
                """);
  }

  /** The browser tells it when it comes to it. */
  private void assertAborted(String request) {
    window.page().waitForCondition(() -> !aborted.isEmpty());
    assertThat(aborted).singleElement().asString().contains(request);
  }
}
