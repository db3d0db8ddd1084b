package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a condition asks beside its values, and how many of the people to reach there must be. */
class TermsTest extends OpenPage {
  @Test
  void rate_measuredInAnotherWay_isFilteredCountedAndShownInThatWay() {
    window.visit(market.address("/?engagementRate=0.2.."));
    var usual = window.total();
    open("engagementRate");
    facet("engagementRate").locator("select[name='definition']").selectOption("interactions-views");
    at("?filter={\"field\":\"engagementRate\",\"min\":0.2,\"definition\":\"interactions-views\"}");
    assertThat(window.total()).isNotEqualTo(usual).isPositive();
    PlaywrightAssertions.assertThat(window.find(".chip"))
        .containsText("from 20% (All interactions per view)");
    PlaywrightAssertions.assertThat(window.find(".card .asked").first())
        .containsText("as the search measures engagement");
    facet("engagementRate").locator("select[name='window']").selectOption("30");
    facet("engagementRate").locator("input[name='minSample']").fill("3");
    at(
        "?filter={\"field\":\"engagementRate\",\"min\":0.2,\"definition\":\"interactions-views\","
            + "\"window\":30,\"minSample\":3}");
    var few = window.total();
    facet("engagementRate").locator("input[name='minSample']").fill("");
    at(
        "?filter={\"field\":\"engagementRate\",\"min\":0.2,\"definition\":\"interactions-views\","
            + "\"window\":30}");
    assertThat(window.total()).isGreaterThan(few);
    facet("engagementRate").locator("select[name='window']").selectOption("90");
    facet("engagementRate")
        .locator("select[name='definition']")
        .selectOption(new SelectOption().setIndex(0));
    window.at("?engagementRate=0.2..");
    assertThat(window.total()).isEqualTo(usual);
  }

  @Test
  void brand_namedLately_canBeLeftOutAlone() {
    window.visit(market.address("/"));
    facet("brands").locator("summary").click();
    facet("brands").locator(".not").first().click();
    window.page().waitForURL(url -> url.contains("?brands=!"));
    var ever = window.settled().total();
    open("brands");
    facet("brands").locator("input[name='withinDays']").fill("30");
    window.page().waitForURL(url -> url.contains("withinDays"));
    assertThat(window.settled().total()).isGreaterThan(ever);
    PlaywrightAssertions.assertThat(window.find(".chip.out")).containsText("(within 30 days)");
  }

  @Test
  void days_thatThereCannotBe_stayAsTheyAreTypedAndChangeNothing() {
    openFreshWindow();
    window.visit(market.address("/?maxAge.audience.country=30&audience.country=US:0.4"));
    window.stopTheClock();
    var days = facet("audience.country").locator("input[name='maxAge']");
    days.fill("5");
    window.page().clock().runFor(1000);
    window.page().waitForURL(url -> decoded(url).contains("\"maxAge\":5"));
    window.settled();
    days.fill("0");
    window.page().clock().runFor(1000);
    PlaywrightAssertions.assertThat(days).hasValue("0");
    assertThat(decoded(window.page().url())).contains("\"maxAge\":5");
  }

  @Test
  void value_seenLongAgo_canBeTakenForUnknown() {
    window.visit(market.address("/?maxAge.audience.country=1&audience.country=US:0.4"));
    var lately = window.total();
    PlaywrightAssertions.assertThat(window.find(".chip").first())
        .containsText("(seen within 1 day)");
    facet("audience.country").locator("input[name='maxAge']").fill("");
    window.at("?audience.country=US:0.4");
    assertThat(window.total()).isGreaterThan(lately);
  }

  @Test
  void people_whoAreSeveralThings_canBeAskedForTogether() {
    window.visit(market.address("/?target.country=US&target.gender=female"));
    var all = window.total();
    window.find("#reach summary").click();
    window.find("input[name='enough']").check();
    at(
        "?filter={\"field\":\"audience\",\"country\":[\"US\"],\"gender\":[\"female\"],"
            + "\"minShare\":0.1}&target.country=US&target.gender=female");
    var estimated = window.total();
    assertThat(estimated).isBetween(1, all - 1);
    PlaywrightAssertions.assertThat(window.find(".card .asked").first())
        .containsText("of the audience is all that is asked for");
    window.find("select[name='enough.basis']").selectOption("lower");
    window.page().waitForURL(url -> url.contains("lower"));
    assertThat(window.settled().total()).isLessThan(estimated);
    window.find("select[name='enough.basis']").selectOption("estimate");
    window.find("input[name='target.age'][value='18-24']").check();
    window.page().waitForURL(url -> decoded(url).contains("\"age\":[\"18-24\"],\"minShare\":0.1"));
    assertThat(window.settled().total()).isLessThan(estimated);
    window.find("input[name='enough.share']").fill("2.5");
    window.page().waitForURL(url -> url.contains("0.025"));
    assertThat(window.settled().total()).isPositive();
    PlaywrightAssertions.assertThat(window.find(".chip:has-text('Audience')").first())
        .containsText("United States, Female, 18-24 ≥ 2.5%");
    window.find("input[name='enough']").uncheck();
    window.at("?target.country=US&target.gender=female&target.age=18-24");
    assertThat(window.total()).isEqualTo(all);
  }

  private void open(String field) {
    facet(field).locator(".panel summary").click();
  }

  /** Waits until the address ends with {@code query}, written without its per cent signs. */
  private void at(String query) {
    window.page().waitForURL(url -> decoded(url).endsWith(query));
    window.settled();
  }

  private static String decoded(String url) {
    return URLDecoder.decode(url, StandardCharsets.UTF_8);
  }

  private Locator facet(String field) {
    return window.find("[data-field='" + field + "']");
  }
}
