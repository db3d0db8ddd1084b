package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/** What is only wished for, and variety: what moves hits and leaves nobody out. */
class WishesTest extends OpenPage {
  @Test
  void filter_madeAWish_leavesNobodyOut_andComesBackAsAFilter() {
    window.visit(market.address("/?q=vegan&verified=true"));
    var verified = window.total();
    window.find(".turn").click();
    window.at("?q=vegan&prefer.verified=true");
    assertThat(window.total()).isGreaterThan(verified);
    PlaywrightAssertions.assertThat(window.find(".chip.wish")).containsText("Verified");
    assertThat(window.find(".legend").innerText()).contains("Wishes");
    window.find(".turn").click();
    window.at("?q=vegan&verified=true");
    assertThat(window.total()).isEqualTo(verified);
  }

  @Test
  void wish_ofABrief_staysAWishWhenTheBriefIsTakenApart() {
    window.visit(market.address("/?brief=creators+in+Germany,+ideally+verified"));
    var read = window.hits();
    window.find("#reading button:has-text('Edit as filters')").click();
    window.at("?country=DE&prefer.verified=true");
    assertThat(window.hits()).isEqualTo(read);
    window.find(".chip.wish").click();
    window.at("?country=DE");
  }

  @Test
  void wish_whenInsistedOn_joinsTheFilterOfItsField() {
    window.visit(market.address("/?country=DE&prefer.country=AT"));
    window.find(".turn").nth(1).click();
    window.at("?country=DE&country=AT");
    assertThat(window.total()).isZero();
  }

  @Test
  void variety_whenAskedFor_saysOnCardsWhatItMoved() {
    window.visit(market.address("/?q=vegan"));
    var all = window.total();
    window.find("#vary summary").click();
    window.find("input[name='diversity'][value='country']").check();
    window.at("?q=vegan&diversity=country");
    assertThat(window.total()).isEqualTo(all);
    PlaywrightAssertions.assertThat(window.find(".arranged").first())
        .containsText("for variety: Country");
    PlaywrightAssertions.assertThat(window.find("#csv"))
        .hasAttribute("href", "/v1/search.csv?q=vegan");
    window.find(".more").click();
    PlaywrightAssertions.assertThat(window.find(".card")).hasCount(40);
    assertThat(window.hits()).doesNotHaveDuplicates();
  }

  @Test
  void newCreators_whenGivenPlaces_areLabelled() {
    window.visit(market.address("/"));
    window.find("#vary summary").click();
    window.find("input[name='explore']").fill("2");
    window.find("input[name='explore']").blur();
    window.at("?explore=2:1");
    PlaywrightAssertions.assertThat(window.find(".arranged:has-text('New')")).hasCount(2);
    window.find("input[name='explore']").fill("0");
    window.find("input[name='explore']").blur();
    window.at("/");
  }

  @Test
  void facets_ofAnArrangedSearch_areCountedAsOfAnyOther() {
    window.visit(market.address("/?diversity=tier,country:0.5&explore=2:7"));
    window.find("[data-field='gender'] summary").click();
    PlaywrightAssertions.assertThat(window.find("[data-field='gender'] .count").first())
        .isVisible();
  }
}
