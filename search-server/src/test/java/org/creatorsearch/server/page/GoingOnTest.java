package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a view or a profile one gets on to the next, and back. */
class GoingOnTest extends OpenPage {
  private static final String PROFILES = "**/v1/creators/**";
  private static final String OTHER_ACCOUNT = "dialog section.accounts a";

  private final List<String> aborted = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"lists", "list=none", "compare=yt:g119&compare=yt:g3"})
  void search_fromAnotherView_showsItsResults_andBackTheView(String view) {
    window.page().navigate(market.address("/?q=vegan#" + view));
    PlaywrightAssertions.assertThat(window.find("main.alone")).isVisible();
    PlaywrightAssertions.assertThat(window.page()).hasTitle("vegan · Creator Search");
    window.find("#q").fill("fashion");
    window.at("/?q=fashion");
    assertThat(window.hits()).isNotEmpty();
    PlaywrightAssertions.assertThat(window.find("#q")).isFocused();
    window.page().goBack();
    PlaywrightAssertions.assertThat(window.find("main.alone")).isVisible();
  }

  @Test
  void search_forTheSameFromAnotherView_showsItsResults() {
    window.page().navigate(market.address("/?q=vegan#lists"));
    PlaywrightAssertions.assertThat(window.find(".lists")).isVisible();
    window.find("#q").press("Enter");
    window.at("/?q=vegan");
    assertThat(window.hits()).isNotEmpty();
  }

  @Test
  void completion_fromAnotherView_showsItsResults() {
    window.page().navigate(market.address("/#lists"));
    window.find("#q").pressSequentially("#vega");
    window.find("#suggestions li:has-text('Hashtag')").first().click();
    window.page().waitForURL(url -> url.contains("?hashtags=") && !url.contains("#lists"));
    assertThat(window.settled().hits()).isNotEmpty();
  }

  @Test
  void undo_afterBackAndForward_takesOneStep() {
    window.visit(market.address("/?q=vegan"));
    window.find("#q").fill("fashion");
    window.find("#q").press("Enter");
    window.at("?q=fashion");
    window.find("#q").fill("tea");
    window.find("#q").press("Enter");
    window.at("?q=tea");
    window.page().goBack();
    window.at("?q=fashion");
    window.page().goForward();
    window.at("?q=tea");
    window.find("#undo").click();
    window.at("?q=fashion");
  }

  @Test
  void profile_leftBeforeItIsThere_isAbortedAndDoesNotOpen() {
    openedAndHeld();
    window.page().goBack();
    assertAborted();
    window.page().unroute(PROFILES);
    var next = window.find(".card h3 a").nth(1);
    next.click();
    PlaywrightAssertions.assertThat(window.find("dialog h2")).hasText(next.innerText());
    window.page().goBack();
    PlaywrightAssertions.assertThat(window.find("dialog")).isHidden();
  }

  /** What is searched meanwhile is no step of the browser that the page would hear of. */
  @Test
  void profile_thatComesAfterAnotherSearch_isAbortedAndDoesNotOpen() {
    openedAndHeld();
    window.find("#q").fill("fashion");
    window.at("/?q=fashion");
    assertAborted();
    PlaywrightAssertions.assertThat(window.find("dialog")).isHidden();
  }

  /** Opens the profile of a hit, whose answer does not come. */
  private void openedAndHeld() {
    window.visit(market.address("/?q=vegan"));
    var held = new ArrayList<Route>();
    aborted.clear();
    window.page().route(PROFILES, held::add);
    window.page().onRequestFailed(request -> aborted.add(request.url()));
    window.find(".card h3 a").first().click();
    window.page().waitForCondition(() -> !held.isEmpty());
  }

  private void assertAborted() {
    window
        .page()
        .waitForCondition(() -> aborted.stream().anyMatch(url -> url.contains("/v1/creators/")));
  }

  @Test
  void profile_openedFromAnother_closesAtOnce() {
    window.visit(market.address("/?q=vegan"));
    window.page().evaluate("location.hash = '#creator=tt:g4'");
    window.find(OTHER_ACCOUNT).first().click();
    window.at("#creator=ig%3Ag35");
    PlaywrightAssertions.assertThat(window.find(OTHER_ACCOUNT))
        .hasAttribute("href", "#creator=tt%3Ag4");
    window.page().goBack();
    PlaywrightAssertions.assertThat(window.find(OTHER_ACCOUNT))
        .hasAttribute("href", "#creator=ig%3Ag35");
    window.page().goForward();
    PlaywrightAssertions.assertThat(window.find(OTHER_ACCOUNT))
        .hasAttribute("href", "#creator=tt%3Ag4");
    window.page().keyboard().press("Escape");
    window.page().waitForURL(url -> url.endsWith("/?q=vegan"));
    PlaywrightAssertions.assertThat(window.find("dialog")).isHidden();
  }

  @Test
  void creator_openedInAnotherTab_leavesThisOneWhereItIs() {
    window.page().navigate(market.address("/docs"));
    window.visit(market.address("/?q=vegan#creator=tt:g4"));
    PlaywrightAssertions.assertThat(window.find(OTHER_ACCOUNT)).isVisible();
    var opened =
        window
            .page()
            .context()
            .waitForPage(
                () ->
                    window
                        .find(OTHER_ACCOUNT)
                        .click(
                            new Locator.ClickOptions()
                                .setModifiers(List.of(KeyboardModifier.CONTROL))));
    window.page().keyboard().press("Escape");
    PlaywrightAssertions.assertThat(window.find("dialog")).isHidden();
    assertThat(window.page().url()).endsWith("/?q=vegan");
    opened.waitForURL(url -> url.endsWith("#creator=ig%3Ag35"));
    opened.close();
  }
}
