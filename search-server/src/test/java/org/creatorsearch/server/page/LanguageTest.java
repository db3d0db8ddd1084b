package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page in the language of who reads it. */
class LanguageTest extends OpenPage {
  private void visit(String language, String address) {
    window.close();
    window = chromium.reopen(language, market.address(""));
    window.visit(market.address(address));
  }

  @Test
  void visit_ofGermanBrowser_isInGerman() {
    visit("de-DE", "/?country=US&followers=1000..");
    assertThat(window.find("html").getAttribute("lang")).isEqualTo("de");
    assertThat(window.find(".chip .of").allInnerTexts()).containsExactly("Land", "Follower");
    assertThat(window.find(".chip .of + span").allInnerTexts())
        .containsExactly("Vereinigte Staaten", "ab 1.000");
    PlaywrightAssertions.assertThat(window.find("#sort option").first()).hasText("Beste Passung");
    assertThat(window.find(".card .figures").allInnerTexts().toString())
        .containsPattern("\\d,\\d\\h%");
  }

  @Test
  void visit_ofBrowserInALanguageThatThereIsNot_isInEnglish() {
    visit("fr-FR", "/");
    assertThat(window.find("html").getAttribute("lang")).isEqualTo("en");
    PlaywrightAssertions.assertThat(window.find("#csv")).hasText("Export CSV");
  }

  @Test
  void language_whenSwitched_keepsWhatIsShown() {
    window.visit(market.address("/?q=vegan&country=DE,US&sort=followers:desc"));
    var hits = window.hits();
    window.find(".language").click();
    window.at("?q=vegan&country=DE,US&sort=followers:desc&lang=de");
    PlaywrightAssertions.assertThat(window.find("#csv")).hasText("CSV exportieren");
    PlaywrightAssertions.assertThat(window.find("#csv"))
        .hasAttribute("href", "/v1/search.csv?q=vegan&country=DE,US&sort=followers:desc");
    PlaywrightAssertions.assertThat(window.find("#strangers")).hasCount(0);
    assertThat(window.hits()).isEqualTo(hits).isNotEmpty();
    window.find("#sort").selectOption("");
    window.at("?q=vegan&country=DE,US&lang=de");
    window.find(".language").click();
    window.at("?q=vegan&country=DE,US&lang=en");
    PlaywrightAssertions.assertThat(window.find("#csv")).hasText("Export CSV");
  }

  @Test
  void language_ofALink_winsOverTheBrowser() {
    visit("de-DE", "/?lang=en");
    PlaywrightAssertions.assertThat(window.find("#csv")).hasText("Export CSV");
  }

  @Test
  void home_ofAPageInALanguage_staysInIt() {
    window.visit(market.address("/?country=DE&lang=de"));
    window.find(".brand").click();
    window.at("/?lang=de");
    PlaywrightAssertions.assertThat(window.find("#csv")).hasText("CSV exportieren");
  }

  @Test
  void brief_thatThePageGivesAsAnExample_isReadInEachLanguage() {
    for (var language : new String[] {"en", "de"}) {
      window.visit(market.address("/?lang=" + language));
      window.find(".mode button[value='brief']").click();
      window.find("#q").fill(window.find("#q").getAttribute("placeholder"));
      window.page().keyboard().press("Enter");
      window.page().waitForSelector("#reading li:has(q) >> nth=4");
      PlaywrightAssertions.assertThat(window.find("#reading .rest")).hasCount(0);
    }
  }

  @Test
  void themes_inGerman_areFoundByTheirGermanNames() {
    visit("de-DE", "/?q=vegan");
    PlaywrightAssertions.assertThat(window.find(".card .themes mark").first())
        .hasText("Vegane Ernährung");
    window.find("#q").fill("");
    window.find("#q").pressSequentially("veg");
    PlaywrightAssertions.assertThat(window.find("#suggestions li:has-text('Vegane Ernährung')"))
        .hasCount(1);
    window.find("#q").fill("");
    window.find("#q").pressSequentially("vegane ern");
    window.find("#suggestions li:has-text('Vegane Ernährung')").click();
    window.at("?themes=212");
    PlaywrightAssertions.assertThat(window.find(".chip")).containsText("Vegane Ernährung");
    assertThat(window.hits()).isNotEmpty();
  }

  @Test
  void themesWhoseNamesCannotBeHad_haveThoseOfTheService() {
    window.page().route("**/text/themes/de.json", route -> route.abort());
    window.visit(market.address("/?q=vegan&lang=de"));
    PlaywrightAssertions.assertThat(window.find("#csv")).hasText("CSV exportieren");
    PlaywrightAssertions.assertThat(window.find(".card .themes mark").first()).hasText("Vegan");
    window.forgive("Failed to load resource");
  }

  @Test
  void tooltips_inGerman_areInGerman() {
    window.visit(market.address("/?lang=de&weight.growth=0.2"));
    PlaywrightAssertions.assertThat(window.find("[data-field='followers'] summary"))
        .hasAttribute("title", "Follower oder Abonnenten");
    PlaywrightAssertions.assertThat(window.find("label.weight:has([name='weight.growth'])"))
        .hasAttribute("title", "Wachstum der Follower im Vergleich mit anderen");
    PlaywrightAssertions.assertThat(window.find("#tune .about").first())
        .hasText("Erst die Passung, dann Publikum, Engagement und Vertrauen");
  }

  @Test
  void problem_toldByTheServer_isMarkedAsEnglish() {
    window.page().navigate(market.address("/?lang=de&country=Nowhere"));
    PlaywrightAssertions.assertThat(window.find("#problem > span[lang='en']")).isVisible();
    window.page().navigate(market.address("/?lang=de#creator=yt:nobody"));
    PlaywrightAssertions.assertThat(window.find("dialog .problem span[lang='en']")).isVisible();
    window.page().route("**/v1/search?**", route -> route.abort());
    window.page().navigate(market.address("/?lang=de&q=tee"));
    PlaywrightAssertions.assertThat(window.find("#problem > span:not([lang])"))
        .hasText("Der Server ist nicht erreichbar.");
    window.forgive("Failed to load resource");
  }

  @Test
  void profile_inGerman_isInGerman() {
    window.visit(market.address("/?lang=de#creator=yt:g119"));
    PlaywrightAssertions.assertThat(window.find("#profile")).containsText("Auf einen Blick");
    PlaywrightAssertions.assertThat(
            window.find("section:has(#profile-authenticity) tbody tr").first())
        .containsText("Merkmalen automatisierter Accounts");
    PlaywrightAssertions.assertThat(window.find("#profile [lang='en']")).hasCount(0);
  }

  @Test
  void score_inGerman_isTakenApartInGerman() {
    window.visit(
        market.address(
            "/?lang=de&q=vegan&target.country=DE&prefer.country=DE&prefer.followers=50000.."));
    window.find(".card .why summary").first().click();
    var table = window.find(".breakdown").first();
    for (var words :
        List.of("Vergleichbare dieser Größe haben", "Deutschland (üblich", "Land Deutschland")) {
      PlaywrightAssertions.assertThat(table).containsText(words);
    }
    PlaywrightAssertions.assertThat(table.locator("[lang='en']")).hasCount(0);
  }

  @Test
  void facts_ofANewerService_areSaidInItsOwnWords() {
    window
        .page()
        .route(
            Pattern.compile("/v1/search\\?"),
            route -> {
              var answer = route.fetch();
              var body = answer.text().replace("\"kind\":\"words-found\"", "\"kind\":\"new\"");
              route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(body));
            });
    window.visit(market.address("/?lang=de&q=vegan"));
    window.find(".card .why summary").first().click();
    PlaywrightAssertions.assertThat(window.find(".breakdown [lang='en']").first()).hasText("vegan");
  }
}
