package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/** Why somebody is not among the hits, asked on the page. */
class WhyNotTest extends OpenPage {
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
  void whyNot_ofNobody_saysSo() {
    window.visit(market.address("/"));
    ask("yt:nobody");
    PlaywrightAssertions.assertThat(window.find("#why-not .problem")).containsText("yt:nobody");
    window.forgive();
  }
}
