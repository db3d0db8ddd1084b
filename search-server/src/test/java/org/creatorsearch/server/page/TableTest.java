package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The hits as a table. */
class TableTest extends OpenPage {
  private static final String ROWS = "#hits > tr";

  private List<String> rows() {
    return window.find(ROWS).all().stream().map(row -> row.getAttribute("data-id")).toList();
  }

  private void press(String key) {
    window.page().keyboard().press(key);
  }

  private Locator head(String column) {
    return window.find(".grid thead th:has(button[name='" + column + "'])");
  }

  @Test
  void table_ofASearch_hasTheHitsOfTheCardsInTheirOrder() {
    window.visit(market.address("/?q=vegan"));
    var hits = window.hits();
    window.find(".views button[value='table']").click();
    window.at("?q=vegan&view=table");
    assertThat(rows()).isEqualTo(hits).isNotEmpty();
    window.find(".views button[value='cards']").click();
    window.at("?q=vegan");
    assertThat(window.hits()).isEqualTo(hits);
    window.page().goBack();
    PlaywrightAssertions.assertThat(window.find(ROWS)).hasCount(hits.size());
  }

  @Test
  void header_whenPressed_sortsAndTurns() {
    window.visit(market.address("/?country=DE&view=table"));
    PlaywrightAssertions.assertThat(head("score")).hasAttribute("aria-sort", "descending");
    head("followers").locator("button").click();
    window.at("?country=DE&sort=followers:desc&view=table");
    PlaywrightAssertions.assertThat(head("followers")).hasAttribute("aria-sort", "descending");
    PlaywrightAssertions.assertThat(head("followers").locator("button")).isFocused();
    var most = rows();
    head("followers").locator("button").click();
    window.at("?country=DE&sort=followers:asc&view=table");
    PlaywrightAssertions.assertThat(head("followers")).hasAttribute("aria-sort", "ascending");
    assertThat(rows()).isNotEqualTo(most);
    head("score").locator("button").click();
    window.at("?country=DE&view=table");
  }

  @Test
  void columns_whenChosen_areInTheAddressAndInAnotherWindow() {
    window.visit(market.address("/?view=table"));
    window.find("#columns > summary").click();
    window.find("input[name='column'][value='price']").uncheck();
    window.find("input[name='column'][value='audience.gender']").check();
    window.at(
        "/?view=table&columns=score,country,tier,followers,engagementRate,authenticity,"
            + "expectedViews,growth30,daysSincePost,audience.gender");
    var heads = window.find(".grid thead th").allInnerTexts();
    assertThat(heads).contains("Audience gender").doesNotContain("Price of a post");
    try (var other = chromium.open()) {
      other.visit(window.page().url());
      assertThat(other.find(".grid thead th").allInnerTexts()).isEqualTo(heads);
    }
    window.find("#columns .quiet").click();
    window.at("/?view=table");
  }

  @Test
  void columns_thatThereAreNot_areLeftOut() {
    window.visit(market.address("/?view=table&columns=nonsense,followers,followers"));
    PlaywrightAssertions.assertThat(window.find(".grid thead th")).hasCount(3);
    window.find("#columns summary").click();
    PlaywrightAssertions.assertThat(window.find("input[name='column'][value='followers']"))
        .isDisabled();
  }

  @Test
  void engagement_inATable_saysOfWhatAndOfHowManyPosts() {
    window.visit(
        market.address(
            "/?platform=youtube&engagementRate=0.01..&view=table&columns=engagementRate"));
    assertThat(window.find(ROWS + " td.number").first().innerText())
        .containsPattern("\\d%\\s+per view · \\d+ posts? · better than \\d+%");
  }

  @Test
  void keys_inATable_moveOpenAndChoose() {
    window.visit(market.address("/?view=table"));
    var ids = rows();
    PlaywrightAssertions.assertThat(window.find(ROWS + "[tabindex='0']")).hasCount(1);
    window.find(ROWS).first().focus();
    press("ArrowDown");
    press("ArrowDown");
    press("ArrowUp");
    PlaywrightAssertions.assertThat(window.find(ROWS).nth(1)).isFocused();
    PlaywrightAssertions.assertThat(window.find(ROWS + "[tabindex='0']"))
        .hasAttribute("data-id", ids.get(1));
    press("x");
    press("End");
    press("Space");
    PlaywrightAssertions.assertThat(window.find("#tray .chip")).hasCount(2);
    PlaywrightAssertions.assertThat(window.find(ROWS).last()).isFocused();
    press("Home");
    press("Enter");
    PlaywrightAssertions.assertThat(window.find("#profile-name")).isVisible();
    assertThat(window.page().url()).endsWith("#creator=" + ids.getFirst().replace(":", "%3A"));
    press("Escape");
    PlaywrightAssertions.assertThat(window.find(ROWS).first()).isFocused();
  }

  @Test
  void keyS_inATable_putsTheCreatorOnAList() {
    window.visit(market.address("/?view=table"));
    window.find(ROWS).nth(2).focus();
    press("s");
    var menu = window.find(ROWS).nth(2).locator(".menu");
    PlaywrightAssertions.assertThat(menu).isInViewport();
    window.page().keyboard().type("sax");
    press("Enter");
    PlaywrightAssertions.assertThat(window.find(ROWS).nth(2).locator(".kept")).isVisible();
    press("Escape");
    press("ArrowDown");
    PlaywrightAssertions.assertThat(window.find(ROWS).nth(3)).isFocused();
    PlaywrightAssertions.assertThat(window.find("#tray")).hasCount(0);
  }

  @Test
  void table_onAPhone_scrollsInItselfUnderItsHead() {
    window.page().setViewportSize(360, 640);
    window.visit(market.address("/?view=table"));
    assertThat((int) window.page().evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(360);
    var wider = "(g => g.scrollWidth > g.clientWidth && g.scrollHeight > g.clientHeight)";
    var grid = window.find(".grid");
    assertThat(grid.evaluate(wider)).isEqualTo(true);
    grid.evaluate("g => g.scrollTo(0, 400)");
    var head = window.find(".grid thead th").first().boundingBox();
    assertThat(head.y).isBetween(grid.boundingBox().y, grid.boundingBox().y + 2);
  }

  @Test
  void more_inATable_goesOnToTheFirstNewRow() {
    window.visit(market.address("/?size=5&view=table"));
    window.find(".more").click();
    PlaywrightAssertions.assertThat(window.find(ROWS)).hasCount(10);
    PlaywrightAssertions.assertThat(window.find(ROWS).nth(5)).isFocused();
  }
}
