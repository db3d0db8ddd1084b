package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Sort;
import org.creatorsearch.query.Target;
import org.creatorsearch.schema.AudienceDimension;
import org.junit.jupiter.api.Test;

/** The page over a running service, as a person uses it. */
class PageTest extends OpenPage {
  private static final String GERMANY = "input[name='country'][value='DE']";

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
  void facet_ofAges_comesInTheOrderOfAge() {
    window.visit(market.address("/"));
    window.find("[data-field='ageRange'] summary").click();
    var ages = window.find("[data-field='ageRange'] .values .name");
    PlaywrightAssertions.assertThat(ages.first()).isVisible();
    assertThat(ages.allInnerTexts()).hasSizeGreaterThan(2).isSorted();
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
            "/?q=fashion&country=DE,US&followers=1000..&sort=followers:desc&target.gender=female"));
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
  void address_afterEdits_readsAsTheRequestMeant() {
    window.visit(market.address("/"));
    window.find(GERMANY).check();
    window.at("?country=DE");
    window.find("#q").fill("fashion");
    window.at("?q=fashion&country=DE");
    window.find("input[name='followers.max']").fill("200000");
    window.at("&followers=..200000");
    window.find("#reach summary").click();
    window.find("input[name='target.gender'][value='female']").check();
    window.at("&target.gender=female");
    window.find("#sort").selectOption("engagementRate");
    window.at("&sort=engagementRate:desc");
    assertThat(market.read(URI.create(window.page().url()).getRawQuery()))
        .isEqualTo(
            SearchRequest.builder()
                .text("fashion")
                .where(Filter.anyOf("country", "DE"))
                .where(Filter.atMost("followers", 200_000))
                .target(new Target(Map.of(AudienceDimension.GENDER, List.of("female"))))
                .sort(Sort.descending("engagementRate"))
                .build());
  }

  @Test
  void brief_whenRead_showsWhatItWasTakenFor() {
    window.visit(market.address("/"));
    window.find(".mode button[value='brief']").click();
    window.find("#q").fill("creators in Germany with at least 1k followers");
    window.page().keyboard().press("Enter");
    var reading = window.find("#reading li:has(q)");
    PlaywrightAssertions.assertThat(reading).hasCount(2);
    assertThat(reading.allInnerTexts())
        .anyMatch(span -> span.contains("Country Germany"))
        .anyMatch(span -> span.contains("Followers from 1,000"));
    assertThat(window.settled().hits()).isNotEmpty();
  }

  @Test
  void brief_wishesAndShares_areToldAsSuch() {
    window.visit(
        market.address("/?brief=creators+in+Germany,+ideally+verified,+audience+60%25+women"));
    var reading = window.find("#reading li:has(q)");
    PlaywrightAssertions.assertThat(reading).hasCount(3);
    assertThat(reading.allInnerTexts())
        .anyMatch(span -> span.contains("Verified, only a wish"))
        .anyMatch(span -> span.contains("Audience gender Female, at least 60"));
  }

  @Test
  void brief_whenMadeFilters_findsTheSame() {
    window.visit(market.address("/?brief=creators+in+Germany+with+at+least+1k+followers"));
    var read = window.hits();
    window.find("#reading button:has-text('Edit as filters')").click();
    window.at("?country=DE&followers=1000..");
    PlaywrightAssertions.assertThat(window.find(".chip")).hasCount(2);
    assertThat(window.hits()).isEqualTo(read).isNotEmpty();
  }

  @Test
  void brief_wordsThatRemain_areAChipThatCanBeRemoved_andLeaveNobodyOut() {
    window.visit(market.address("/?brief=vegan+creators+in+Germany"));
    var found = window.total();
    window.visit(market.address("/?brief=vegan+zwiebelkuchen+creators+in+Germany"));
    var rest = window.find("#reading .rest");
    PlaywrightAssertions.assertThat(rest).containsText("zwiebelkuchen");
    assertThat(window.total()).isEqualTo(found).isPositive();
    rest.click();
    window.at("country=DE");
    assertThat(window.total()).isEqualTo(found);
    assertThat(window.page().url()).doesNotContain("zwiebelkuchen");
  }

  @Test
  void csv_ofAPage_isTheSheetOfTheWholeSearch() {
    window.visit(market.address("/?country=DE&size=5"));
    PlaywrightAssertions.assertThat(window.find("#csv"))
        .hasAttribute("href", "/v1/search.csv?country=DE");
  }

  @Test
  void brief_matchingNobody_offersToLeaveOutWhatItSays() {
    window.visit(market.address("/?brief=creators+in+Germany+with+at+least+900m+followers"));
    assertThat(window.total()).isZero();
    window.find(".way:has-text('Leave out followers')").click();
    window.at("?country=DE");
    assertThat(window.total()).isPositive();
  }

  @Test
  void address_withForeignParameter_showsTheSearchAndSaysSo() {
    window.visit(market.address("/?country=DE&utm_source=mail"));
    assertThat(window.total()).isPositive();
    PlaywrightAssertions.assertThat(window.find("#strangers")).containsText("utm_source");
    PlaywrightAssertions.assertThat(window.find(".chip")).hasCount(1);
  }

  @Test
  void range_whenReversed_isSaidAtTheFieldWithoutResults() {
    window.visit(market.address("/?followers=50000..1000"));
    PlaywrightAssertions.assertThat(window.find("[data-field='followers'] .problem"))
        .containsText("The least, 50K, is more than the most, 1,000");
    PlaywrightAssertions.assertThat(window.find(".card")).hasCount(0);
    window.find("input[name='followers.min']").fill("500");
    window.at("?followers=500..1000");
    PlaywrightAssertions.assertThat(window.find("[data-field='followers'] .problem")).isHidden();
  }

  @Test
  void suggestion_ofCreatorOfUnknownSize_hasNoNumber() {
    window.visit(market.address("/"));
    window.find("#q").pressSequentially("hostile");
    var option = window.find("#suggestions li:has-text('Creator')").first();
    PlaywrightAssertions.assertThat(option).containsText("hostile");
    PlaywrightAssertions.assertThat(option.locator(".count")).hasCount(0);
  }

  @Test
  void themes_belowOthers_areIndented() {
    window.visit(market.address("/"));
    window.find("[data-field='themes'] button:has-text('more')").click();
    var deeper = window.find("[data-field='themes'] li:not([data-depth='0'])");
    PlaywrightAssertions.assertThat(deeper.first()).isVisible();
  }

  @Test
  void filters_onAPhone_endWithAButtonToTheResults() {
    window.page().setViewportSize(390, 800);
    window.visit(market.address("/?country=DE"));
    window.find("#toggle").click();
    var done = window.find("#done");
    PlaywrightAssertions.assertThat(done).hasText("Show " + window.total() + " creators");
    done.click();
    PlaywrightAssertions.assertThat(window.find("#facets")).isHidden();
    PlaywrightAssertions.assertThat(window.find("#results")).isFocused();
  }

  @Test
  void docs_inABrowser_findTheirIcon() {
    window.page().navigate(market.address("/docs"));
    PlaywrightAssertions.assertThat(window.find("#contract"))
        .not()
        .hasAttribute("aria-busy", "true");
  }

  @Test
  void export_ofSearch_hasARowForEachCreator() {
    window.visit(market.address("/?country=DE,US"));
    var link = window.find("#csv").getAttribute("href");
    var rows = window.page().request().get(market.address(link)).text().lines().toList();
    assertThat(rows).hasSize(1 + window.total());
    assertThat(rows.getFirst()).startsWith("id,platform,handle");
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
  void impossibleSearch_offersWaysOut() {
    window.visit(market.address("/?country=DE&followers=900000000000.."));
    assertThat(window.total()).isZero();
    window.find(".way").first().click();
    window.at("?country=DE");
    assertThat(window.total()).isPositive();
  }

  @Test
  void fewHits_nameWhoFailsOneConditionAlone() {
    window.visit(market.address("/?q=vegan&country=DE&followers=3000000.."));
    assertThat(window.total()).isLessThan(10);
    var near = window.find("#near li");
    PlaywrightAssertions.assertThat(near).hasCount(5);
    assertThat(near.allInnerTexts())
        .allMatch(text -> text.contains("matches everything except Followers from 3M: has"));
    near.first().locator("a").click();
    PlaywrightAssertions.assertThat(window.find("#profile")).isVisible();
  }

  @Test
  void wayOut_pressedTwice_isTakenOnce() {
    window.visit(market.address("/?q=vegan&country=DE&followers=1000000.."));
    window.find(".way:has-text('Leave out country')").dblclick();
    window.at("?q=vegan&followers=1000000..");
    PlaywrightAssertions.assertThat(window.find(".chip")).hasCount(1);
  }

  @Test
  void cards_showAShapeForEverybody_andWhatARateIsOf() {
    window.visit(market.address("/?platform=youtube&size=5"));
    assertThat(window.find(".card .avatar path").all())
        .hasSize(5)
        .extracting(path -> path.getAttribute("d"))
        .doesNotContain("")
        .doesNotHaveDuplicates();
    assertThat(window.find(".card .figures").first().innerText()).contains("per view");
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

  @Test
  void number_asPeopleTypeIt_isUnderstood_orSaidToBeNone() {
    window.visit(market.address("/"));
    window.find("input[name='followers.min']").fill("20k");
    window.find("input[name='followers.max']").fill("200,000");
    window.at("?followers=20000..200000");
    window.find("input[name='followers.max']").fill("-5");
    PlaywrightAssertions.assertThat(window.find("[data-field='followers'] .problem"))
        .containsText("A number from 0 on");
    PlaywrightAssertions.assertThat(window.find("input[name='followers.max']"))
        .hasAttribute("aria-invalid", "true");
    window.find("input[name='followers.max']").fill("");
    window.at("?followers=20000..");
    PlaywrightAssertions.assertThat(window.find("[data-field='followers'] .problem")).hasCount(0);
    PlaywrightAssertions.assertThat(window.find("input[name='followers.min']")).hasValue("20,000");
  }

  @Test
  void server_thatIsAway_leavesWhatWasFound_andIsAskedAgain() {
    window.visit(market.address("/?q=vegan"));
    var found = window.hits();
    window.page().route("**/v1/search?**", Route::abort);
    window.find("#sort").selectOption("followers");
    PlaywrightAssertions.assertThat(window.find("#problem")).containsText("cannot be reached");
    PlaywrightAssertions.assertThat(window.find("#results")).hasClass("outdated");
    assertThat(window.hits()).isEqualTo(found);
    window.page().unroute("**/v1/search?**");
    PlaywrightAssertions.assertThat(window.find("#problem")).hasCount(0);
    PlaywrightAssertions.assertThat(window.find("#results")).not().hasClass("outdated");
    assertThat(window.settled().hits()).isNotEqualTo(found);
    window.forgive("Failed to load resource");
  }

  @Test
  void card_saysHowMuchOfTheAudienceIsWanted_andWhatSpeaksAgainstIt() {
    window.visit(market.address("/?target.country=US&target.gender=female&evidence=growth-spike"));
    var card = window.find(".card").first();
    PlaywrightAssertions.assertThat(card.locator(".asked"))
        .containsText(Pattern.compile("Audience: \\d+% United States \u00b7 \\d+% Female"));
    PlaywrightAssertions.assertThat(card.locator(".evidence .doubt"))
        .containsText("Unexplained jump in followers");
    PlaywrightAssertions.assertThat(card.locator(".evidence svg").first()).isVisible();
  }

  @Test
  void number_typedSignBySign_staysAsItIsTyped() {
    window.visit(market.address("/"));
    var least = window.find("input[name='followers.min']");
    least.pressSequentially("x");
    PlaywrightAssertions.assertThat(least).hasAttribute("aria-invalid", "true");
    PlaywrightAssertions.assertThat(least).hasValue("x");
    least.press("Backspace");
    least.pressSequentially("20k");
    window.at("?followers=20000..");
    PlaywrightAssertions.assertThat(least).hasValue("20k");
    window.find("#chips .chip").first().click();
    window.at("/");
    PlaywrightAssertions.assertThat(least).hasValue("");
  }

  @Test
  void number_thatBecomesNoneBeforeItIsAskedFor_staysAsItIsTyped() {
    openFreshWindow();
    window.visit(market.address("/?followers=20000.."));
    window.stopTheClock();
    var least = window.find("input[name='followers.min']");
    least.fill("");
    least.fill("x");
    window.page().clock().runFor(1000);
    PlaywrightAssertions.assertThat(least).hasValue("x");
    assertThat(window.page().url()).endsWith("?followers=20000..");
  }
}
