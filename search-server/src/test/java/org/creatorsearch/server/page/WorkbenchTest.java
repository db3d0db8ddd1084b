package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.creatorsearch.query.Rankings;
import org.creatorsearch.query.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The weights of a ranking, moved on the page. */
class WorkbenchTest extends OpenPage {
  private static final String ENGAGEMENT = "input[name='weight.engagement']";

  private void moveTo(String... weights) {
    for (var weight : weights) {
      window.find(ENGAGEMENT).fill(weight);
      window.at("weight.engagement=" + weight);
    }
  }

  private List<String> moves() {
    return texts(".card .move [aria-hidden]");
  }

  /** Of cards out of sight as well, which are not laid out and so have no inner text. */
  private List<String> texts(String selector) {
    return window.find(selector).allTextContents().stream().map(String::strip).toList();
  }

  private void open(String address) {
    window.visit(market.address(address));
    if (window.find("#tune").getAttribute("open") == null) {
      window.find("#tune > summary").click();
    }
  }

  @Test
  void hits_ofMovedWeights_tellHowTheyMoved() {
    open("/?q=vegan&country=DE&platform=youtube&size=100");
    var before = window.hits();
    assertThat(before).hasSizeBetween(3, 99);
    assertThat(moves()).isEmpty();
    window.find(ENGAGEMENT).fill("1");
    window.at("?q=vegan&country=DE&platform=youtube&weight.engagement=1&size=100");
    var after = window.hits();
    assertThat(after).isNotEqualTo(before).containsExactlyInAnyOrderElementsOf(before);
    PlaywrightAssertions.assertThat(window.find(".card .move")).hasCount(after.size());
    var words = texts(".card .move .spoken");
    for (var i = 0; i < after.size(); i++) {
      var from = before.indexOf(after.get(i));
      var up = from - i;
      assertThat(moves().get(i)).isEqualTo(up == 0 ? "=" : (up > 0 ? "↑" : "↓") + Math.abs(up));
      assertThat(words.get(i)).endsWith(up == 0 ? "own weights" : "from " + (from + 1));
    }
    window.find("#tune button[name='reset']").click();
    window.at("?q=vegan&country=DE&platform=youtube&size=100");
    assertThat(window.hits()).isEqualTo(before);
    assertThat(moves()).isEmpty();
  }

  @Test
  void hits_fromBeyondTheBaseline_areNew() {
    window.visit(
        market.address(
            "/?weight.engagement=0&weight.authenticity=0&weight.value=0&weight.recency=0"));
    var fresh = window.find(".card:has(.move.new)");
    PlaywrightAssertions.assertThat(window.find(".card .move")).hasCount(20);
    var places = "/v1/search?size=100";
    var baseline = window.page().request().get(market.address(places)).text();
    for (var card : fresh.all()) {
      assertThat(baseline).doesNotContain("{\"id\":\"" + card.getAttribute("data-id") + "\"");
    }
    assertThat(fresh.count()).isPositive();
  }

  @Test
  void slider_whileItMoves_isOneStepOfTheHistory() {
    open("/?q=vegan");
    moveTo("0.2", "0.5", "0.9");
    window.find("#q").focus();
    moveTo("0.3");
    window.page().goBack();
    window.at("weight.engagement=0.9");
    window.page().goBack();
    window.at("?q=vegan");
  }

  @Test
  void slider_whileItMoves_countsNothingAnew() {
    open("/?q=vegan");
    var counts = window.find("#facets .count").allInnerTexts();
    var counting = new AtomicInteger();
    window.page().onRequest(r -> counting.addAndGet(r.url().contains("facets=") ? 1 : 0));
    moveTo("0.2", "0.5");
    assertThat(counting).hasValue(0);
    assertThat(window.find("#facets .count").allInnerTexts()).isEqualTo(counts);
    window.find("#sort").selectOption("followers");
    window.find("input[name='country'] >> nth=0").check();
    window.page().waitForURL(url -> url.contains("country="));
    window.settled();
    assertThat(counting).hasPositiveValue();
  }

  @Test
  void contributions_ofHits_addUpToTheirScores() {
    open("/?q=vegan&target.gender=female");
    var rows = window.find("#contributions tbody tr");
    PlaywrightAssertions.assertThat(rows).hasCount(window.hits().size());
    for (var row : rows.all()) {
      var cells = row.locator("td").allInnerTexts();
      var points =
          cells.subList(1, cells.size()).stream()
              .mapToDouble(cell -> cell.equals("–") ? 0 : Double.parseDouble(cell))
              .toArray();
      var sum = Arrays.stream(points, 0, points.length - 1).sum();
      assertThat(sum).isCloseTo(points[points.length - 1], within(0.5));
    }
  }

  @Test
  void ranking_whenCopied_isAFileOfRankings(@TempDir Path folder) throws IOException {
    open("/?q=vegan&weight.engagement=0.35&weight.text=0");
    window.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    window.find("#tune button[name='json']").click();
    PlaywrightAssertions.assertThat(window.find(".sharing [role='status']")).hasText("Copied");
    var copied = window.page().evaluate("navigator.clipboard.readText()").toString();
    Files.writeString(folder.resolve("ours.json"), copied);
    var ranking = Rankings.standard().withFilesOf(folder).profile("balanced-own");
    var balanced = Rankings.standard().profile("balanced").weights();
    assertThat(ranking.weights())
        .doesNotContainKey(Signal.TEXT)
        .containsAllEntriesOf(
            Map.of(Signal.ENGAGEMENT, 0.35, Signal.AUDIENCE, balanced.get(Signal.AUDIENCE)));
  }
}
