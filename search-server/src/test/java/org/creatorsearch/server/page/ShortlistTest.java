package org.creatorsearch.server.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shortlists, from a search to a sheet. */
class ShortlistTest extends OpenPage {
  private static final String PICK = ".picker .star";

  /** Puts the first hits of a search on a new list, and shows it. */
  private List<String> listed(String query, String name, int count) {
    window.visit(market.address(query));
    for (var i = 0; i < count; i++) {
      var picker = window.find(".picker").nth(i);
      picker.locator("summary").click();
      if (i == 0) {
        picker.locator("input[name='name']").fill(name);
        picker.locator("form button").click();
      } else {
        picker.locator("label").filter(new Locator.FilterOptions().setHasText(name)).click();
      }
      picker.locator("summary").press("Escape");
    }
    var hits = window.hits().subList(0, count);
    window.find("nav a[href='#lists']").click();
    window.find(".names a").filter(new Locator.FilterOptions().setHasText(name)).click();
    PlaywrightAssertions.assertThat(window.find(".entry .figures")).hasCount(count);
    return hits;
  }

  private List<String> entries() {
    return window.find(".entry").all().stream().map(e -> e.getAttribute("data-id")).toList();
  }

  @Test
  void list_madeOnACard_holdsTheCreatorsInOrderAndSurvivesAVisit() {
    var hits = listed("/?q=vegan", "Spring", 3);
    assertThat(entries()).isEqualTo(hits);

    window.page().reload();
    PlaywrightAssertions.assertThat(window.find(".entry .figures")).hasCount(3);
    assertThat(entries()).isEqualTo(hits);
  }

  @Test
  void list_orderedNotedAndShortened_keepsIt() {
    var hits = listed("/?sort=followers:desc", "Summer", 3);
    var first = window.find(".entry").first();
    first.locator("textarea").fill("ask in May");
    first.locator("textarea").blur();
    first.locator(".moves button").nth(1).click();
    window.find(".entry").nth(2).locator(".moves button").nth(2).click();
    assertThat(entries()).containsExactly(hits.get(1), hits.get(0));

    window.page().reload();
    PlaywrightAssertions.assertThat(window.find(".entry")).hasCount(2);
    assertThat(entries()).containsExactly(hits.get(1), hits.get(0));
    assertThat(window.find(".entry").nth(1).locator("textarea").inputValue())
        .isEqualTo("ask in May");
  }

  @Test
  void list_ofSeveral_saysWhatItsSumsAreOf() {
    listed("/?sort=followers:desc", "Sums", 3);
    assertThat(window.find(".totals").innerText())
        .contains("Followers, added up", "3 of 3 known", "Expected views");
    assertThat(window.find(".lists").innerText()).contains("Sums, not reach");
  }

  @Test
  void list_exported_isASheetOfItsCreatorsWithNotes() throws IOException {
    var hits = listed("/?sort=followers:desc", "Autumn / 2027", 2);
    window.find(".entry textarea").first().fill("=1+1, \"twice\"");
    window.find(".entry textarea").first().blur();
    var download =
        window.page().waitForDownload(() -> window.find(".tools button").first().click());
    assertThat(download.suggestedFilename()).isEqualTo("Autumn _ 2027.csv");
    var lines = Files.readString(download.path(), UTF_8).lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.getFirst())
        .startsWith("\ufeffid,platform,handle,displayName")
        .endsWith(",note");
    assertThat(lines.get(1)).startsWith(hits.get(0)).endsWith("\"'=1+1, \"\"twice\"\"\"");
    assertThat(lines.get(2)).startsWith(hits.get(1));
  }

  @Test
  void list_renamedAndDeleted_isKnownByItsNewNameUntilThen() {
    listed("/?q=vegan", "Old", 1);
    window.find(".lists .name").fill("New");
    window.find(".lists .name").press("Tab");
    window.find(".back a").click();
    assertThat(window.find(".names").innerText()).contains("New").doesNotContain("Old");
    window.find(".names a").click();
    window.find(".tools button").last().click();
    PlaywrightAssertions.assertThat(window.find(".names li")).hasCount(0);
  }

  @Test
  void card_ofSomebodyOnAList_saysSo() {
    listed("/?q=vegan", "Marked", 1);
    window.page().goBack();
    window.page().goBack();
    window.settled();
    PlaywrightAssertions.assertThat(window.find(PICK).first()).containsText("On 1 list");
  }

  @Test
  void lists_thatCannotBeRead_arePutAsideAndNotLost() {
    window.visit(market.address("/"));
    window.page().evaluate("localStorage.setItem('creator-search.shortlists', '{\"version\":9}')");
    window.page().reload();
    window.settled();
    assertThat(window.page().evaluate("localStorage.getItem('creator-search.shortlists.unread')"))
        .isEqualTo("{\"version\":9}");
    listed("/?q=vegan", "Fresh", 1);
  }

  @Test
  void list_ofACreatorWhoIsGone_saysSoAndCountsTheOthers() {
    window.visit(market.address("/"));
    window
        .page()
        .evaluate(
            """
            localStorage.setItem('creator-search.shortlists', JSON.stringify({version: 1, lists: [
              {id: 'a', name: 'Gone', entries: [{id: 'yt:nobody', name: 'Nobody', note: ''}]}]}))
            """);
    window.page().reload();
    window.page().navigate(market.address("/#list=a"));
    PlaywrightAssertions.assertThat(window.find(".entry")).containsText("no longer in the index");
    assertThat(window.find(".totals").innerText()).contains("0 of 1 known");
    window.forgive("404");
  }
}
