package org.creatorsearch.server.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever is put on a list or beside others has the figures there that the search showed. */
class ListFiguresTest extends OpenPage {
  private static final String SEARCH = "/?q=vegan&engagementRate=0.01..&price=1..";

  /** Puts the first hits on a list, and tells their figures. */
  private List<String> listed(int count) {
    window.visit(market.address(SEARCH));
    window.find(".picker .star").first().click();
    var name = window.find(".picker input[name='name']").first();
    name.fill("Figures");
    name.press("Enter");
    PlaywrightAssertions.assertThat(window.find(".picker .star").first()).containsText("On 1 list");
    window.page().keyboard().press("Escape");
    for (var i = 1; i < count; i++) {
      window.find(".picker .star").nth(i).click();
    }
    return figures(".card").subList(0, count);
  }

  /** Whatever of them is in sight. */
  private List<String> figures(String of) {
    return window.find(of + " .figures").allTextContents().stream()
        .map(text -> text.strip().replaceAll("\\s+", " "))
        .toList();
  }

  private void showList() {
    window.find("nav a[href='#lists']").click();
    window.find(".names a").click();
  }

  @Test
  void rate_ofFewPosts_saysSoInWords() {
    window.visit(market.address("/"));
    var said =
        window
            .page()
            .evaluate(
                """
            async () => {
              const of = document.querySelector('script[type=module]').src;
              const { posts } = await import(new URL('results/figures.js', of));
              const { render } = await import(new URL('ui/lit.js', of));
              const place = document.createElement('p');
              return [5, 1, 6].map((n) => {
                render(posts(n), place);
                return place.textContent;
              });
            }
            """);
    assertThat(said).isEqualTo(List.of("only 5 posts", "only 1 post", "6 posts"));
  }

  @Test
  void entries_ofAList_haveTheFiguresOfTheirCards() {
    var figures = listed(4);
    showList();
    PlaywrightAssertions.assertThat(window.find(".entry .figures")).hasCount(4);
    assertThat(figures(".entry")).isEqualTo(figures);
    assertThat(figures)
        .allMatch(words -> words.contains("Engagement"))
        .noneMatch(words -> words.contains("Engagement unknown"));
  }

  @Test
  void comparison_ofTheHits_hasEngagementPeersAndAuthenticity() {
    listed(3);
    showList();
    window.find(".tools a").click();
    PlaywrightAssertions.assertThat(window.find(".side-by-side thead th")).hasCount(3);
    var rows = window.find(".side-by-side tbody").first().locator("th").allInnerTexts();
    assertThat(rows)
        .contains(
            "Engagement rate", "Posts behind the rate", "Engagement among peers", "Authenticity");
  }

  @Test
  void sheet_ofAList_hasTheNumbersOfTheSearchsSheet() throws IOException {
    listed(3);
    var searched = sheet("#csv");
    showList();
    PlaywrightAssertions.assertThat(window.find(".entry .figures")).hasCount(3);
    var listed = sheet(".tools button");
    for (var column :
        List.of("id", "followers", "tier", "engagementRate", "engagementSample", "authenticity")) {
      assertThat(cells(listed, column))
          .as(column)
          .isEqualTo(cells(searched, column).subList(0, 3))
          .doesNotContain("");
    }
  }

  private List<String> sheet(String press) throws IOException {
    var download = window.page().waitForDownload(() -> window.find(press).first().click());
    return Files.readString(download.path(), UTF_8).lines().toList();
  }

  /** The cells of a column that stands before any text with a comma. */
  private static List<String> cells(List<String> lines, String column) {
    var at = List.of(lines.getFirst().replace("\ufeff", "").split(",")).indexOf(column);
    return lines.stream()
        .skip(1)
        .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)[at])
        .toList();
  }
}
