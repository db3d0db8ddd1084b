package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the page starts where the server, or the browser, does not give what it usually does. */
class StartTest extends OpenPage {
  private static final String FIELDS = "**/v1/fields";
  private static final String KEPT =
      """
      localStorage.setItem('creator-search.shortlists', JSON.stringify({version: 1, lists: [
        {id: 'a', name: 'Spring', entries: [{id: 'yt:g119', name: 'Somebody', note: 'ask'}]}]}))
      """;

  @BeforeEach
  void comeAgain() {
    window.visit(market.address("/"));
  }

  /** The server says that it has too much to do, as one does that is just started. */
  private void refuse(Route route) {
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(503)
            .setContentType("application/problem+json")
            .setBody("{\"code\":\"overloaded\",\"detail\":\"too much at once\"}"));
  }

  private void visitRefused(String address) {
    window.page().evaluate(KEPT);
    window.page().route(FIELDS, this::refuse);
    window.page().navigate("about:blank");
    window.page().navigate(market.address(address));
    PlaywrightAssertions.assertThat(window.find("#problem")).containsText("Too much at once");
  }

  @Test
  void start_thatFails_losesNoList() {
    visitRefused("/#lists");
    PlaywrightAssertions.assertThat(window.find(".names li")).containsText("Spring");
    window.find(".make input").fill("Summer");
    window.page().keyboard().press("Enter");
    window.page().unroute(FIELDS);
    window.page().reload();
    PlaywrightAssertions.assertThat(window.find(".names li"))
        .containsText(new String[] {"Spring", "Summer"});
    window.forgive("Failed to load resource");
  }

  @Test
  void start_thatFails_isMadeUpForAtTheNextTry() {
    visitRefused("/?country=DE&utm_source=mail#creator=" + Profiles.RICH);
    window.page().unroute(FIELDS);
    window.find("#problem button").click();
    PlaywrightAssertions.assertThat(window.find("dialog h2")).hasText("Backen ohne Ei");
    window.page().keyboard().press("Escape");
    PlaywrightAssertions.assertThat(window.find("#strangers")).containsText("utm_source");
    PlaywrightAssertions.assertThat(window.find("[data-field='country'] .values li").first())
        .isVisible();
    window.page().keyboard().press("Control+k");
    PlaywrightAssertions.assertThat(window.find("#q")).isFocused();
    window.find("#q").fill("vegan");
    window.at("?q=vegan&country=DE");
    window.page().goBack();
    PlaywrightAssertions.assertThat(window.find("#q")).hasValue("");
    window.forgive("Failed to load resource");
  }

  @Test
  void start_withTheServerAway_isTriedAgainByItself() {
    window.page().route(FIELDS, Route::abort);
    window.page().reload();
    PlaywrightAssertions.assertThat(window.find("#problem")).containsText("cannot be reached");
    window.page().unroute(FIELDS);
    assertThat(window.settled().hits()).isNotEmpty();
    PlaywrightAssertions.assertThat(window.find("#problem")).hasCount(0);
    window.forgive("Failed to load resource");
  }

  @Test
  void view_thatTheAddressNamesWhileThePageStarts_isShown() {
    var held = new ArrayList<Route>();
    window.page().route("**/text/messages/en.json", held::add);
    window.page().navigate("about:blank");
    window.page().navigate(market.address("/"));
    window.page().waitForCondition(() -> !held.isEmpty());
    window.page().evaluate("location.hash = '#lists'");
    held.getFirst().resume();
    PlaywrightAssertions.assertThat(window.find(".lists h1")).isVisible();
  }

  @Test
  void start_withABrowserThatKeepsNothing_searchesAndSaysSoAtTheLists() {
    window
        .page()
        .addInitScript(
            """
            Object.defineProperty(window, 'localStorage', {
              get() { throw new DOMException('blocked', 'SecurityError'); }});
            """);
    assertThat(window.visit(market.address("/?q=vegan")).hits()).isNotEmpty();
    window.find("nav a[href='#lists']").click();
    PlaywrightAssertions.assertThat(window.find(".lists .problem"))
        .containsText("cannot keep changes");
    window.find(".make input").fill("Spring");
    window.page().keyboard().press("Enter");
    PlaywrightAssertions.assertThat(window.find(".names li")).containsText("Spring");
  }

  /** As browsers have it for a page of another machine without a certificate. */
  @Test
  void list_overAConnectionThatIsNotEncrypted_isMade() {
    window.page().addInitScript("delete Crypto.prototype.randomUUID");
    window.visit(market.address("/"));
    assertThat(window.page().evaluate("crypto.randomUUID === undefined")).isEqualTo(true);
    window.find("nav a[href='#lists']").click();
    for (var name : new String[] {"Spring", "Summer"}) {
      window.find(".make input").fill(name);
      window.page().keyboard().press("Enter");
    }
    PlaywrightAssertions.assertThat(window.find(".names li")).hasCount(2);
    var links = window.find(".names a").all().stream().map(a -> a.getAttribute("href")).toList();
    assertThat(links).doesNotHaveDuplicates().allMatch(link -> link.matches("#list=[0-9a-f]{32}"));
  }
}
