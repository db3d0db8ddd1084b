package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a profile says in words: prices, brands, evidence, what is delicate, and who said so. */
class ProfileFactsTest extends OpenPage {
  @BeforeEach
  void openProfile() {
    window.visit(market.address("/#creator=" + Profiles.RICH));
    PlaywrightAssertions.assertThat(window.find("dialog h2")).isVisible();
  }

  private Locator section(String name) {
    return window.find("dialog section." + name);
  }

  private Locator row(String section, String words) {
    return section(section)
        .locator("tbody tr")
        .filter(new Locator.FilterOptions().setHasText(words));
  }

  @Test
  void offer_ofACreator_saysPriceAndViewsWithWhatTheyRestOn() {
    var offer = section("offer");
    PlaywrightAssertions.assertThat(offer).containsText("€650");
    PlaywrightAssertions.assertThat(offer).containsText("seen: Vendor, Oct 1, 2026, 50 days ago");
    PlaywrightAssertions.assertThat(offer).containsText("Per 1,000 views");
    PlaywrightAssertions.assertThat(offer.locator("div:has(dt:text-is('Expected views'))"))
        .containsText("12 posts of 90 days");
  }

  @Test
  void brands_ofPosts_comeWithTheNewestDayAndWhetherPaid() {
    PlaywrightAssertions.assertThat(row("brands", "Oatly")).containsText("2 posts");
    PlaywrightAssertions.assertThat(row("brands", "Oatly")).containsText("Nov 14, 2026");
    PlaywrightAssertions.assertThat(row("brands", "Oatly"))
        .containsText("1 post disclosed as paid");
    PlaywrightAssertions.assertThat(row("brands", "Alpro")).containsText("named in the profile");
    section("brands").locator("a").first().click();
    window.at("/?brands=Oatly");
    assertThat(window.total()).isPositive();
  }

  @Test
  void accounts_ofOnePerson_leadToEachOther() {
    window.visit(market.address("/#creator=tt:g4"));
    section("accounts").locator("a").click();
    window.at("#creator=ig%3Ag35");
    PlaywrightAssertions.assertThat(section("accounts").locator("a"))
        .hasAttribute("href", "#creator=tt%3Ag4");
    window.page().goBack();
    PlaywrightAssertions.assertThat(section("accounts").locator("a"))
        .hasAttribute("href", "#creator=ig%3Ag35");
  }

  @Test
  void evidence_ofAnAudience_saysWhatIsUsualAndWhichWayItPoints() {
    PlaywrightAssertions.assertThat(row("authenticity", "Growth spike"))
        .containsText("leaves a question open");
    var geography = row("authenticity", "Geography");
    PlaywrightAssertions.assertThat(geography.locator("td"))
        .hasText(new String[] {"91%", "50%", "+0.11"});
    PlaywrightAssertions.assertThat(geography).containsText("n = 1,800");
    PlaywrightAssertions.assertThat(section("authenticity").locator("svg.band rect.band"))
        .hasCount(1);
    assertThat(section("authenticity").innerText().toLowerCase(Locale.ROOT))
        .doesNotContain("fraud", "fake", "bought");
  }

  @Test
  void safety_ofMentions_showsThePostAndTheWord() {
    PlaywrightAssertions.assertThat(section("safety").locator("li")).hasCount(1);
    PlaywrightAssertions.assertThat(section("safety")).containsText("Mentions alcohol");
    PlaywrightAssertions.assertThat(section("safety").locator("q")).hasText("vodka");
    PlaywrightAssertions.assertThat(section("safety").locator("blockquote"))
        .hasText("Biskuit with vodka and gin");
  }

  @Test
  void doubtfulFollowers_whereSomebodyLooked_comeWithTheirInterval() {
    PlaywrightAssertions.assertThat(section("audience"))
        .containsText(
            "11% of followers look doubtful, between 9.3% and 13%, by a look at 1,800 of them.");
  }

  @Test
  void origins_ofValues_sayByWhomAndWhenAndWhatIsOld() {
    var audience = row("origins", "Audience country");
    PlaywrightAssertions.assertThat(audience).containsText("Platform");
    PlaywrightAssertions.assertThat(audience).containsText("6 months ago old");
    PlaywrightAssertions.assertThat(row("origins", "Price of a post")).containsText("50 days ago");
    PlaywrightAssertions.assertThat(row("origins", "Price of a post").locator(".old")).hasCount(0);
    PlaywrightAssertions.assertThat(row("origins", "Declared")).containsText("Country");
    PlaywrightAssertions.assertThat(row("origins", "Followers, ")).containsText("yesterday");
    PlaywrightAssertions.assertThat(section("audience").locator(".seen .old")).hasText("old");
  }

  @Test
  void headings_ofAProfile_areInOrder() {
    PlaywrightAssertions.assertThat(window.find("dialog h3"))
        .hasText(
            new String[] {
              "At a glance",
              "Followers over time",
              "Engagement",
              "Price and views",
              "Recent posts",
              "Brands",
              "Audience",
              "Authenticity",
              "Brand safety",
              "Where this comes from"
            });
    PlaywrightAssertions.assertThat(window.find("dialog h2")).hasCount(1);
  }

  @Test
  void profile_inGerman_speaksItAndPassesItOn() {
    window.visit(market.address("/?lang=de#creator=" + Profiles.RICH));
    PlaywrightAssertions.assertThat(section("offer").locator("h3")).hasText("Preis und Aufrufe");
    PlaywrightAssertions.assertThat(section("growth")).containsText("abgeschlossen am 23.10.2026");
    PlaywrightAssertions.assertThat(section("safety")).containsText("Erwähnt Alkohol");
    assertThat(window.find("dialog .themes a").first().getAttribute("href"))
        .isEqualTo("?themes=212&lang=de");
  }
}
