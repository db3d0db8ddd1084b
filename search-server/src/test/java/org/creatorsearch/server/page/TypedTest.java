package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people type them into the filters. */
class TypedTest extends OpenPage {
  private static final int WIDE = 1280;
  private static final String ENOUGH =
      "/?target.gender=female&filter="
          + "%7B%22field%22:%22audience%22,%22gender%22:%5B%22female%22%5D,%22minShare%22:0.1%7D";

  private Locator input(String name) {
    return window.find("input[name='" + name + "']");
  }

  private void assertWrong(String name) {
    PlaywrightAssertions.assertThat(input(name)).hasAttribute("aria-invalid", "true");
  }

  private void assertRight(String name) {
    PlaywrightAssertions.assertThat(input(name)).not().hasAttribute("aria-invalid", "true");
  }

  @Test
  void number_whileItIsTyped_isOneStepOfTheHistory() {
    window.visit(market.address("/?country=DE"));
    var followers = input("followers.min");
    followers.fill("1000");
    window.at("followers=1000..");
    followers.fill("10000");
    window.at("followers=10000..");
    input("followers.max").fill("90000");
    window.at("followers=10000..90000");
    followers.fill("20000");
    window.at("followers=20000..90000");
    window.page().goBack();
    window.at("followers=10000..90000");
    window.page().goBack();
    window.at("followers=10000..");
    window.page().goBack();
    window.at("?country=DE");
  }

  @ParameterizedTest
  @CsvSource({
    "/?audience.country=DE:0.2, audience.country.share, audience.country=DE:0.6",
    "/?engagementRate=0.01.., engagementRate.max, engagementRate=0.01..0.6"
  })
  void share_whileItIsTyped_isOneStepOfTheHistory(String address, String name, String end) {
    window.visit(market.address(address));
    input(name).fill("40");
    window.at(end.replace("0.6", "0.4"));
    input(name).fill("60");
    window.at(end);
    window.find("#undo").click();
    window.at(address.substring(1));
    PlaywrightAssertions.assertThat(window.find("#undo")).hasCount(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"150", "-5", "much"})
  void share_thatThereIsNot_isSaidAtItsField(String typed) {
    window.visit(market.address("/?audience.country=DE:0.2"));
    var total = window.total();
    input("audience.country.share").fill(typed);
    assertWrong("audience.country.share");
    PlaywrightAssertions.assertThat(window.find("[data-field='audience.country'] [role='alert']"))
        .hasText("A number from 0% to 100%");
    input("audience.country.share").blur();
    PlaywrightAssertions.assertThat(input("audience.country.share")).hasValue(typed);
    assertThat(window.page().url()).endsWith("audience.country=DE:0.2");
    assertThat(window.total()).isEqualTo(total);
    input("audience.country.share").fill("12.5");
    window.at("audience.country=DE:0.125");
    assertRight("audience.country.share");
    PlaywrightAssertions.assertThat(window.find(".chip")).containsText("≥ 12.5%");
  }

  @Test
  void shareOfPeopleToReach_thatThereIsNot_isSaidAtItsField() {
    window.visit(market.address(ENOUGH));
    if (!input("enough.share").isVisible()) {
      window.find("#reach > summary").click();
    }
    input("enough.share").fill("150");
    assertWrong("enough.share");
    PlaywrightAssertions.assertThat(window.find("#enough [role='alert']")).isVisible();
    PlaywrightAssertions.assertThat(window.find("#problem")).hasCount(0);
    input("enough.share").fill("15");
    assertRight("enough.share");
    PlaywrightAssertions.assertThat(window.find("#enough [role='alert']")).hasCount(0);
    window.page().waitForURL(url -> url.contains("0.15"));
  }

  @Test
  void mistake_atABound_staysUntilItIsMended() {
    window.visit(market.address("/"));
    input("followers.min").fill("many");
    assertWrong("followers.min");
    input("followers.max").fill("90000");
    window.at("?followers=..90000");
    assertWrong("followers.min");
    PlaywrightAssertions.assertThat(input("followers.min")).hasValue("many");
    input("followers.min").fill("5");
    window.at("?followers=5..90000");
    assertRight("followers.min");
    PlaywrightAssertions.assertThat(input("followers.min")).hasValue("5");
  }

  @Test
  void mistake_atABoundThatChangesOtherwise_isGone() {
    window.visit(market.address("/?followers=1000.."));
    input("followers.min").fill("many");
    assertWrong("followers.min");
    window.find(".chip:has-text('Followers')").click();
    window.at("/");
    assertRight("followers.min");
    PlaywrightAssertions.assertThat(input("followers.min")).hasValue("");
    PlaywrightAssertions.assertThat(window.find("[data-field='followers'] [role='alert']"))
        .hasCount(0);
  }

  @Test
  void fraction_inGerman_hasTheCommaThatPeopleType() {
    openWindow("de-DE", WIDE);
    window.visit(market.address("/?engagementRate=0.00125.."));
    PlaywrightAssertions.assertThat(input("engagementRate.min")).hasValue("0,125");
    input("engagementRate.min").fill("0,375");
    window.at("?engagementRate=0.00375..");
    PlaywrightAssertions.assertThat(window.find(".chip")).containsText("ab 0,375\u00a0%");
  }

  @Test
  void end_thatIsLeftOut_isTypedAndShownWithItsMark() {
    window.visit(market.address("/"));
    input("engagementRate.max").fill("<6");
    window.at("?engagementRate=..0.059999995");
    input("engagementRate.max").blur();
    PlaywrightAssertions.assertThat(window.find(".chip")).containsText("below 6%");
    window.visit(window.page().url());
    PlaywrightAssertions.assertThat(input("engagementRate.max")).hasValue("<6");
  }
}
