package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Why somebody is not among the hits, asked on the page. */
class WhyNotTest extends OpenPage {
  private static final String EXPLAIN = "**/v1/explain";
  private static final Pattern SUGGEST = Pattern.compile("/v1/suggest\\?");

  /** Questions that wait for their answers. */
  private final List<Route> held = new ArrayList<>();

  @BeforeEach
  void holdNone() {
    held.clear();
  }

  private void ask(String whom) {
    window.find("#why-not > summary").click();
    window.find("#why-whom").fill(whom);
    window.page().keyboard().press("Enter");
  }

  private Locator failures() {
    return window.find(".failures > li");
  }

  @Test
  void whyNot_ofACreatorThatFails_tellsWhichConditionsAndByHowMuch() {
    window.visit(market.address("/?country=DE&followers=900000000.."));
    ask("yt:g119");
    PlaywrightAssertions.assertThat(failures()).hasCount(2);
    assertThat(failures().nth(0).innerText()).contains("Country Germany").contains("has ");
    assertThat(failures().nth(1).innerText())
        .containsPattern("from 900M: has [\\d,.KM]+, .+ below");
  }

  @Test
  void whyNot_conditionWhenWidened_letsTheCreatorIn() {
    window.visit(market.address("/?followers=900000000.."));
    ask("yt:g119");
    failures().first().locator(".way:has-text('Widen')").click();
    window.page().waitForURL(url -> !url.contains("900000000"));
    PlaywrightAssertions.assertThat(failures()).hasCount(0);
    PlaywrightAssertions.assertThat(window.find("#why-not .told")).containsText("the results");
    assertThat(window.settled().total()).isPositive();
  }

  @Test
  void whyNot_conditionOfABriefWhenLeftOut_takesTheBriefApart() {
    window.visit(market.address("/?brief=creators+in+Germany+with+at+least+900m+followers"));
    ask("yt:g119");
    failures()
        .filter(new Locator.FilterOptions().setHasText("Followers"))
        .locator(".way")
        .first()
        .click();
    window.at("?country=DE");
  }

  @Test
  void whyNot_codeOfACreator_isAddedToThoseAskedFor() {
    window.visit(market.address("/?platform=tiktok&platform=!x"));
    ask("yt:g119");
    failures().first().locator(".way:has-text('Widen to platform TikTok or YouTube')").click();
    window.at("?platform=tiktok,youtube&platform=!x");
    PlaywrightAssertions.assertThat(failures()).hasCount(0);
  }

  @Test
  void whyNot_handle_isCompletedAndAsked() {
    window.visit(market.address("/?followers=1..9"));
    window.find("#why-not > summary").click();
    window.find("#why-whom").pressSequentially("@hostile");
    window.find(".offers button").first().click();
    PlaywrightAssertions.assertThat(failures().first()).containsText("not known");
    failures().first().locator(".way:has-text('Include')").click();
    PlaywrightAssertions.assertThat(window.find("#why-not .told")).containsText("the results");
  }

  @Test
  void whyNot_ofAHit_tellsItsPlaceAndWhatWouldPassTheOneBefore() {
    window.visit(market.address("/?q=vegan"));
    var hits = window.hits();
    var rival = window.find(".card h3").nth(1).innerText();
    ask(hits.get(2));
    var told = window.find("#why-not .told");
    PlaywrightAssertions.assertThat(told).containsText("at place 3.");
    PlaywrightAssertions.assertThat(told).containsText("number 2, " + rival);
    assertThat(told.locator(".needs li").first().innerText()).containsPattern("\\d in place of 0");
  }

  @Test
  void whyNot_closedWhileTheSearchChanges_isAskedAnewWhenItOpens() {
    window.visit(market.address("/?followers=900000000.."));
    ask("yt:g119");
    PlaywrightAssertions.assertThat(failures()).hasCount(1);
    window.find("#why-not > summary").click();
    window.find("#chips .chip").click();
    window.at("/");
    window.page().route(EXPLAIN, held::add);
    window.find("#why-not > summary").click();
    window.page().waitForCondition(() -> !held.isEmpty());
    PlaywrightAssertions.assertThat(failures()).hasCount(0);
    held.getFirst().resume();
    PlaywrightAssertions.assertThat(window.find("#why-not .told a").first()).isVisible();
    PlaywrightAssertions.assertThat(failures()).hasCount(0);
  }

  /**
   * Completions are looked up once nothing more is typed, and do not stand in the way of an answer.
   */
  @Test
  void whyNot_askedAtOnceAfterTyping_isAnswered() {
    openFreshWindow();
    window.visit(market.address("/?followers=900000000.."));
    window.find("#why-not > summary").click();
    window.stopTheClock();
    window.page().route(SUGGEST, held::add);
    window.find("#why-whom").fill("hostile");
    window.page().keyboard().press("Enter");
    window.page().waitForCondition(() -> !held.isEmpty());
    window.page().clock().runFor(1000);
    assertThat(held).hasSize(1);
    held.getFirst().resume();
    PlaywrightAssertions.assertThat(failures().first()).isVisible();
  }

  @Test
  void whyNot_ofNobody_saysSo() {
    window.visit(market.address("/"));
    ask("yt:nobody");
    PlaywrightAssertions.assertThat(window.find("#why-not .problem")).containsText("yt:nobody");
    window.forgive("404");
  }
}
