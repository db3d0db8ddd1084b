package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is put on a list is not lost: not by a reload, a slip, another window or a server that is
 * away.
 */
class ListKeepingTest extends OpenPage {
  private static final String STAR = ".picker .star";

  /** Puts the first hits of a search on a list of that name, by their stars. */
  private void starred(String name, int count) {
    window.visit(market.address("/?q=vegan"));
    window.find(STAR).first().click();
    PlaywrightAssertions.assertThat(window.find(".picker [open] input[name='name']")).isFocused();
    window.page().keyboard().type(name);
    window.page().keyboard().press("Enter");
    window.page().keyboard().press("Escape");
    for (var i = 1; i < count; i++) {
      window.find(STAR).nth(i).click();
    }
    PlaywrightAssertions.assertThat(window.find(".star.kept")).hasCount(count);
  }

  private void showList(String name) {
    window.find("nav a[href='#lists']").click();
    window.find(".names a").filter(new Locator.FilterOptions().setHasText(name)).click();
  }

  private Locator note() {
    return window.find(".entry textarea").first();
  }

  @Test
  void star_ofACreator_putsItOnTheListUsedLastAndTakesItOff() {
    starred("Stars", 3);
    window.find(STAR).nth(2).click();
    PlaywrightAssertions.assertThat(window.find(".star.kept")).hasCount(2);
    PlaywrightAssertions.assertThat(window.find("#undone")).containsText("is off “Stars”");

    window.find(".picker summary").first().click();
    window.find(".picker [open] input[name='name']").fill("Other");
    window.page().keyboard().press("Enter");
    window.page().keyboard().press("Escape");
    window.page().reload();
    window.settled();
    window.find(STAR).nth(4).click();
    showList("Other");
    PlaywrightAssertions.assertThat(window.find(".entry")).hasCount(2);
  }

  @Test
  void star_pressedTwiceAtOnce_isPressedOnce() {
    starred("Twice", 1);
    window.find(STAR).nth(1).dblclick();
    PlaywrightAssertions.assertThat(window.find(".star.kept")).hasCount(2);
  }

  @Test
  void create_pressedTwiceAtOnce_putsTheCreatorOnOneList() {
    window.visit(market.address("/?q=vegan"));
    window.find(".picker summary").first().click();
    window.find(".picker [open] input[name='name']").fill("Doubled");
    window.find(".picker [open] form button").dblclick();
    PlaywrightAssertions.assertThat(window.find(".picker [open] li input")).isChecked();
    PlaywrightAssertions.assertThat(window.find(".picker [open] li")).hasCount(1);
  }

  @Test
  void menu_onAPhone_isWithinTheWindow() {
    window.page().setViewportSize(360, 740);
    window.visit(market.address("/?q=vegan"));
    for (var at : List.of(0, 2)) {
      window.find(".picker summary").nth(at).click();
      var box = window.find(".picker [open] .menu").boundingBox();
      assertThat(box.x).isNotNegative();
      assertThat(box.x + box.width).isLessThanOrEqualTo(360);
      PlaywrightAssertions.assertThat(window.find(".picker [open] input[name='name']")).isFocused();
      window.page().keyboard().press("Escape");
    }
  }

  @Test
  void note_stillBeingTyped_survivesAReload() {
    starred("Notes", 2);
    showList("Notes");
    note().fill("ask in ");
    note().pressSequentially("May");
    window.page().reload();
    PlaywrightAssertions.assertThat(note()).hasValue("ask in May");
  }

  @Test
  void note_afterAPause_isKeptWithItsLastBlank() {
    starred("Pauses", 1);
    showList("Pauses");
    note().pressSequentially("ask ");
    var other = window.page().context().newPage();
    other.navigate(window.page().url());
    PlaywrightAssertions.assertThat(other.locator(".entry textarea")).hasValue("ask ");
    note().pressSequentially("soon");
    PlaywrightAssertions.assertThat(note()).hasValue("ask soon");
  }

  @Test
  void entry_removed_comesBackToItsPlaceWithItsNote() {
    starred("Slips", 3);
    showList("Slips");
    PlaywrightAssertions.assertThat(window.find(".entry .figures")).hasCount(3);
    window.find(".entry textarea").nth(1).fill("dear");
    var names = window.find(".entry h2").allInnerTexts();
    window.find(".entry").nth(1).locator(".moves button").last().click();
    PlaywrightAssertions.assertThat(window.find(".entry")).hasCount(2);

    PlaywrightAssertions.assertThat(window.find("#undone")).containsText(names.get(1));
    window.find("#undone button").first().click();
    PlaywrightAssertions.assertThat(window.find(".entry h2")).hasText(names.toArray(String[]::new));
    assertThat(window.find(".entry textarea").nth(1).inputValue()).isEqualTo("dear");
    PlaywrightAssertions.assertThat(window.find("#undone")).isEmpty();
  }

  @Test
  void list_deleted_comesBack() {
    starred("Deleted", 2);
    showList("Deleted");
    window.find(".tools button").last().click();
    PlaywrightAssertions.assertThat(window.find(".names li")).hasCount(0);
    window.find("#undone button").first().click();
    PlaywrightAssertions.assertThat(window.find(".names li")).containsText("Deleted");
    window.page().reload();
    PlaywrightAssertions.assertThat(window.find(".names li")).containsText("2 creators");
  }

  /** The page fails if the browser complains: see {@link OpenPage#closeWindow}. */
  @Test
  void list_deletedElsewhereUnderAnOpenNote_isGoneWithoutAComplaint() {
    starred("Elsewhere", 1);
    showList("Elsewhere");
    note().fill("half a sen");
    var other = window.page().context().newPage();
    other.navigate(window.page().url());
    other.locator(".tools button").last().click();
    PlaywrightAssertions.assertThat(window.find(".lists h1")).containsText("No such shortlist");
    PlaywrightAssertions.assertThat(other.locator(".names li")).hasCount(0);
  }

  @Test
  void list_withTheServerAway_saysSoAndIsReadAgain() {
    starred("Away", 2);
    window.page().route("**/v1/creators/**", Route::abort);
    showList("Away");
    var problem = window.find(".lists .problem");
    PlaywrightAssertions.assertThat(problem).containsText("cannot be reached");
    assertThat(window.find(".lists").innerText()).doesNotContain("no longer in the index");
    PlaywrightAssertions.assertThat(window.find(".totals")).hasCount(0);

    window.page().unroute("**/v1/creators/**");
    problem.locator("button").click();
    PlaywrightAssertions.assertThat(window.find(".entry .figures")).hasCount(2);
    PlaywrightAssertions.assertThat(problem).hasCount(0);
    assertThat(window.find(".totals").innerText()).contains("2 of 2 known");
    window.forgive("Failed to load resource");
  }

  @Test
  void list_thatIsFull_saysSo() {
    window.visit(market.address("/?q=vegan"));
    window
        .page()
        .evaluate(
            """
            localStorage.setItem('creator-search.shortlists', JSON.stringify({version: 1, lists: [
              {id: 'a', name: 'Many', entries: Array.from({length: 200}, (_, i) =>
                ({id: `none:${i}`, name: `No. ${i}`, note: ''}))}]}))
            """);
    window.page().reload();
    window.settled().find(STAR).first().click();
    PlaywrightAssertions.assertThat(window.find("#undone"))
        .containsText("“Many” is full: a list holds 200 creators");
    PlaywrightAssertions.assertThat(window.find(".star.kept")).hasCount(0);
    PlaywrightAssertions.assertThat(window.find("#undone button")).hasCount(1);
    window.find("#undone button").click();
    PlaywrightAssertions.assertThat(window.find("#undone")).isEmpty();
  }

  @Test
  void list_onPaper_saysItsDayAndPrintsNoEmptyNotes() {
    starred("Paper", 2);
    showList("Paper");
    note().fill("ask in May");
    note().blur();
    window.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    PlaywrightAssertions.assertThat(window.find(".printed")).isVisible();
    PlaywrightAssertions.assertThat(window.find(".entry textarea").nth(0)).isVisible();
    PlaywrightAssertions.assertThat(window.find(".entry textarea").nth(1)).isHidden();
    assertThat(note().evaluate("e => getComputedStyle(e).resize")).isEqualTo("none");
  }
}
