package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Creators side by side. */
class CompareTest extends OpenPage {
  private List<String> chosen(int count) {
    window.visit(market.address("/?sort=followers:desc"));
    for (var i = 0; i < count; i++) {
      window.find(".compare-box input").nth(i).check();
    }
    return window.hits().subList(0, count);
  }

  private void compared(int count) {
    chosen(count);
    window.find("#tray .go").click();
    PlaywrightAssertions.assertThat(window.find(".side-by-side thead th")).hasCount(count);
  }

  @Test
  void compare_ofThree_marksTheBestOfEachMeasure() {
    compared(3);
    var followers = window.find(".side-by-side tbody tr").first();
    assertThat(followers.innerText()).contains("Followers");
    // Sorted by followers: the first has most.
    assertThat(followers.locator("td").first().getAttribute("class")).isEqualTo("best");
    assertThat(followers.locator("td.best").count()).isOne();
    PlaywrightAssertions.assertThat(window.find("time-chart canvas")).hasCount(1);
  }

  /** Of TikTok rates are per view, of LinkedIn per follower: neither is better than the other. */
  @Test
  void compare_ofRatesOfDifferentDefinitions_hasNoBest() {
    var mixed = rates("youtube", "linkedin");
    assertThat(mixed.locator("small").allInnerTexts())
        .containsExactlyInAnyOrder("per view", "per follower");
    PlaywrightAssertions.assertThat(mixed.locator(".best")).hasCount(0);
    var alike = rates("youtube", "youtube");
    assertThat(alike.locator("small").allInnerTexts()).containsExactly("per view", "per view");
    PlaywrightAssertions.assertThat(alike.locator(".best")).hasCount(1);
  }

  /** The rates of one creator of each platform, side by side. */
  private Locator rates(String... platforms) {
    var ids = new ArrayList<String>();
    for (var platform : platforms) {
      window.visit(market.address("/?engagementRate=0.001..&platform=" + platform));
      window.hits().stream().filter(id -> !ids.contains(id)).findFirst().ifPresent(ids::add);
    }
    window.page().navigate(market.address("/#compare=" + String.join("&compare=", ids)));
    PlaywrightAssertions.assertThat(window.find(".side-by-side thead th")).hasCount(ids.size());
    return window.find(".side-by-side tr:has(th:has-text('Engagement rate'))");
  }

  @Test
  void compare_inAnotherWindow_isTheSame() {
    compared(2);
    try (var other = chromium.open()) {
      other.page().navigate(window.page().url());
      PlaywrightAssertions.assertThat(other.find(".side-by-side thead th")).hasCount(2);
      assertThat(other.find(".side-by-side").innerText())
          .isEqualTo(window.find(".side-by-side").innerText());
    }
  }

  @Test
  void compare_moreThanFive_cannotBeChosen() {
    chosen(5);
    PlaywrightAssertions.assertThat(window.find(".compare-box input").nth(5)).isDisabled();
    window.find("#tray .chip").first().click();
    PlaywrightAssertions.assertThat(window.find(".compare-box input").nth(5)).isEnabled();
  }

  @Test
  void compare_ofALinkWithMoreThanFive_showsFive() {
    window.visit(market.address("/"));
    var ids = window.hits().subList(0, 7);
    window.page().navigate(market.address("/#compare=" + String.join("&compare=", ids)));
    PlaywrightAssertions.assertThat(window.find(".side-by-side thead th")).hasCount(5);
  }

  @Test
  void compare_oneLeftOut_comparesTheOthers() {
    compared(3);
    window.find(".side-by-side thead button").nth(1).click();
    PlaywrightAssertions.assertThat(window.find(".side-by-side thead th")).hasCount(2);
    window.page().goBack();
    PlaywrightAssertions.assertThat(window.find(".side-by-side thead th")).hasCount(3);
  }

  @Test
  void compare_profileOpenedAndClosed_staysWhereItWas() {
    compared(2);
    window.find(".side-by-side thead a").first().click();
    PlaywrightAssertions.assertThat(window.find("#profile-name")).isVisible();
    window.page().keyboard().press("Escape");
    PlaywrightAssertions.assertThat(window.find(".side-by-side thead th")).hasCount(2);
    assertThat(window.page().url()).contains("#compare=");
  }

  @Test
  void compare_onAPhone_scrollsInItself() {
    window.page().setViewportSize(360, 740);
    compared(3);
    assertThat(window.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
    var scroll = window.find(".compare .scroll");
    assertThat(scroll.evaluate("e => e.scrollWidth > e.clientWidth")).isEqualTo(true);
    scroll.evaluate("e => { e.scrollLeft = 200; }");
    assertThat(window.find(".side-by-side tbody th").first().boundingBox().x).isNotNegative();
  }

  @Test
  void tray_overTheComparison_isOutOfTheWayAndBackAfterIt() {
    compared(2);
    PlaywrightAssertions.assertThat(window.find("#tray")).hasCount(0);
    window.find(".back a").click();
    PlaywrightAssertions.assertThat(window.find("#tray .chip")).hasCount(2);
  }
}
