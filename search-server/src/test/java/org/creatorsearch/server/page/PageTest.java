package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The page over a running service, as a person uses it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class PageTest {
  private static final String GERMANY = "input[name='country'][value='DE']";

  private Chromium chromium;
  private Market market;
  private Window window;

  @BeforeAll
  void open() {
    market = Market.open();
    chromium = Chromium.launch();
  }

  @AfterAll
  void close() {
    if (chromium != null) {
      chromium.close();
    }
    if (market != null) {
      market.close();
    }
  }

  @BeforeEach
  void openWindow() {
    window = chromium.open();
  }

  /** Whatever a test does, the page neither fails in silence nor talks to anybody else. */
  @AfterEach
  void closeWindow() {
    assertThat(window.errors()).isEmpty();
    assertThat(window.hosts()).containsOnly(URI.create(market.address("/")).getAuthority());
    window.close();
  }

  @Test
  void visit_ofEmptySearch_showsTheMarket() {
    window.visit(market.address("/"));
    assertThat(window.total()).isPositive();
    assertThat(window.hits()).hasSize(Math.min(20, window.total()));
  }

  @Test
  void typing_ofWords_showsHitsAndMarksThem() {
    window.visit(market.address("/"));
    window.find("#q").fill("vegan");
    window.at("?q=vegan");
    assertThat(window.hits()).isNotEmpty();
    assertThat(window.find(".card mark").first().innerText()).isEqualToIgnoringCase("vegan");
  }

  @Test
  void facet_whenTicked_narrowsAndKeepsItsOwnCounts() {
    window.visit(market.address("/"));
    var before = window.find("[data-field='country'] .values .count").allInnerTexts();
    var germans = count(GERMANY);
    window.find(GERMANY).check();
    window.at("?country=DE");
    assertThat(window.total()).isEqualTo(germans);
    assertThat(window.find("[data-field='country'] .values .count").allInnerTexts())
        .isEqualTo(before);
  }

  @Test
  void facet_whenTwoValuesAreTicked_addsThemUp() {
    window.visit(market.address("/"));
    var both = count("input[name='country'][value='US']") + count(GERMANY);
    window.find(GERMANY).check();
    window.at("?country=DE");
    window.find("input[name='country'][value='US']").check();
    window.at("?country=DE,US");
    assertThat(window.total()).isEqualTo(both);
  }

  @Test
  void facet_whenExcluded_leavesTheOthers() {
    window.visit(market.address("/"));
    var expected = window.total() - count(GERMANY);
    var row =
        window
            .find("[data-field='country'] li")
            .filter(new Locator.FilterOptions().setHas(window.find(GERMANY)));
    row.hover();
    row.locator("button").click();
    window.at("?country=!DE");
    assertThat(window.total()).isEqualTo(expected);
  }

  @Test
  void range_whenBounded_narrows() {
    window.visit(market.address("/"));
    var all = window.total();
    window.find("input[name='followers.min']").fill("50000");
    window.at("?followers=50000..");
    assertThat(window.total()).isBetween(1, all - 1);
    PlaywrightAssertions.assertThat(window.find(".chip")).containsText("from 50K");
  }

  @Test
  void address_inAnotherWindow_showsTheSamePage() {
    window.visit(
        market.address(
            "/?q=vegan&country=DE,US&followers=1000..&sort=followers:desc&target.gender=female"));
    try (var other = chromium.open()) {
      other.visit(window.page().url());
      assertThat(other.hits()).isEqualTo(window.hits()).isNotEmpty();
      assertThat(other.find(".chip").allInnerTexts())
          .isEqualTo(window.find(".chip").allInnerTexts())
          .hasSize(4);
      assertThat(other.find("#sort").inputValue()).isEqualTo("followers");
      assertThat(other.find(GERMANY).isChecked()).isTrue();
    }
  }

  @Test
  void back_afterChanges_returnsStepByStep() {
    window.visit(market.address("/"));
    var all = window.total();
    window.find(GERMANY).check();
    window.at("?country=DE");
    var germans = window.total();
    window.find("#q").fill("vegan");
    window.at("?q=vegan&country=DE");
    window.page().goBack();
    window.at("?country=DE");
    PlaywrightAssertions.assertThat(window.find("#total"))
        .containsText(String.format("%,d ", germans));
    PlaywrightAssertions.assertThat(window.find("#q")).hasValue("");
    window.page().goBack();
    window.at("/");
    PlaywrightAssertions.assertThat(window.find("#total")).containsText(String.format("%,d ", all));
    assertThat(window.find(GERMANY).isChecked()).isFalse();
  }

  @Test
  void contributions_whenOpened_addUpToTheScore() {
    window.visit(market.address("/?q=vegan&target.country=DE"));
    var card = window.find(".card").first();
    card.locator(".why summary").click();
    var parts =
        card.locator("tbody .points").allInnerTexts().stream().mapToDouble(Double::parseDouble);
    var score = Double.parseDouble(card.locator("tfoot .points").innerText());
    assertThat(parts.sum()).isEqualTo(score, within(1e-6));
    assertThat(card.locator(".total").innerText()).contains(String.valueOf(score));
  }

  @Test
  void creator_whenOpened_isInTheAddressAndClosesWithEscape() {
    window.visit(market.address("/?q=vegan"));
    var name = window.find(".card h3 a").first();
    var text = name.innerText();
    name.click();
    PlaywrightAssertions.assertThat(window.find("dialog h2")).hasText(text);
    assertThat(window.page().url()).contains("#creator=");
    window.page().keyboard().press("Escape");
    PlaywrightAssertions.assertThat(window.find("dialog")).isHidden();
    window.page().waitForURL(url -> url.endsWith("?q=vegan"));
    PlaywrightAssertions.assertThat(name).isFocused();
  }

  @Test
  void keyboard_alone_searchesAndOpensACreator() {
    window.visit(market.address("/"));
    var keyboard = window.page().keyboard();
    keyboard.press("/");
    keyboard.type("vegan");
    keyboard.press("Enter");
    window.at("?q=vegan");
    window.find(".card h3 a").first().focus();
    keyboard.press("Enter");
    PlaywrightAssertions.assertThat(window.find("dialog")).isVisible();
    PlaywrightAssertions.assertThat(window.find("dialog .close")).isFocused();
  }

  @Test
  void hostileBio_inHitsAndProfile_isText() {
    window.visit(market.address("/?q=" + Market.HOSTILE_WORD));
    PlaywrightAssertions.assertThat(window.find(".card")).hasCount(1);
    PlaywrightAssertions.assertThat(window.find(".card")).containsText("<img");
    window.find(".card h3 a").click();
    PlaywrightAssertions.assertThat(window.find("dialog .bio")).containsText("<img");
    PlaywrightAssertions.assertThat(window.find("img")).hasCount(0);
  }

  @Test
  void impossibleSearch_offersWaysOut() {
    window.visit(market.address("/?country=DE&followers=900000000000.."));
    assertThat(window.total()).isZero();
    window.find(".way").first().click();
    window.at("?country=DE");
    assertThat(window.total()).isPositive();
  }

  @Test
  void more_whenPressed_addsTheNextPage() {
    window.visit(market.address("/?size=5"));
    window.find(".more").click();
    PlaywrightAssertions.assertThat(window.find(".card")).hasCount(10);
    assertThat(window.hits()).doesNotHaveDuplicates();
    PlaywrightAssertions.assertThat(window.find(".card h3 a").nth(5)).isFocused();
  }

  private int count(String box) {
    return Window.number(window.find("li:has(" + box + ") .count").innerText());
  }
}
