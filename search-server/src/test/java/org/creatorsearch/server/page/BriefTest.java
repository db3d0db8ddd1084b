package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/** What was understood of a brief, word by word. */
class BriefTest extends OpenPage {
  private static final String BRIEF = "/?brief=creators+in+Germany+with+at+least+1k+followers";

  @Test
  void words_ofABrief_standInTheirOrder_withWhatTheyWereTakenFor() {
    window.visit(market.address(BRIEF));
    assertThat(window.find("#reading li").allInnerTexts())
        .anySatisfy(words -> assertThat(words).contains("Germany").contains("Country Germany"));
    assertThat(String.join(" ", window.find("#reading .plain, #reading q").allInnerTexts()))
        .isEqualTo("creators in Germany with at least 1k followers");
  }

  @Test
  void piece_whenRemoved_leavesTheRestOfTheBrief() {
    window.visit(market.address(BRIEF));
    var germans = window.total();
    understood("Germany").locator(".remove").click();
    window.at("?brief=creators+in+with+at+least+1k+followers");
    assertThat(window.total()).isGreaterThan(germans);
    PlaywrightAssertions.assertThat(window.find(".understood")).hasCount(1);
    window.find("#undo").click();
    window.at(BRIEF.substring(1));
    assertThat(window.total()).isEqualTo(germans);
    PlaywrightAssertions.assertThat(window.find("#q"))
        .hasValue("creators in Germany with at least 1k followers");
  }

  @Test
  void piece_searchedAsWords_isLookedForInTexts() {
    window.visit(market.address("/?brief=vegan+creators+with+at+least+1k+followers"));
    understood("vegan").locator(".as-words").click();
    window.at("?q=vegan&brief=creators+with+at+least+1k+followers");
    PlaywrightAssertions.assertThat(window.find(".chip.rest")).containsText("vegan");
    assertThat(window.find(".card mark").first().innerText()).isEqualToIgnoringCase("vegan");
  }

  @Test
  void piece_whenChanged_leadsToItsFilter() {
    window.visit(market.address(BRIEF));
    understood("Germany").locator(".meaning").click();
    window.at("?country=DE&followers=1000..");
    PlaywrightAssertions.assertThat(window.find("[data-field='country'] > summary")).isFocused();
    window.find("input[name='country'][value='DE']").uncheck();
    window.at("?followers=1000..");
  }

  @Test
  void words_thatRemainOfABrief_leaveNobodyOut_andAreAChipWhereItIsTakenApart() {
    window.visit(market.address("/?brief=zwiebelkuchen+creators+with+at+least+1k+followers"));
    var found = window.total();
    assertThat(found).isPositive();
    window.find("#reading button:has-text('Edit as filters')").click();
    window.at("?preferText=zwiebelkuchen&followers=1000..");
    assertThat(window.total()).isEqualTo(found);
    PlaywrightAssertions.assertThat(window.find("#q")).hasValue("");
    window.find("#chips .chip:has-text('zwiebelkuchen')").click();
    window.at("?followers=1000..");
    window.page().goBack();
    window.page().goBack();
    PlaywrightAssertions.assertThat(window.find("#q"))
        .hasValue("zwiebelkuchen creators with at least 1k followers");
  }

  @Test
  void people_ofABrief_areReachedOrAskedFor_asItSays() {
    window.visit(market.address("/?brief=food+creators,+audience:+women"));
    PlaywrightAssertions.assertThat(understood("women")).containsText("reach Female");
    understood("women").locator(".meaning").click();
    PlaywrightAssertions.assertThat(window.find("#reach > summary")).isFocused();
    PlaywrightAssertions.assertThat(window.find("input[name='target.gender'][value='female']"))
        .isChecked();
    window.visit(market.address("/?brief=food+creators,+audience+mostly+women"));
    PlaywrightAssertions.assertThat(understood("women"))
        .containsText("Audience gender Female, at least 50%");
  }

  private Locator understood(String words) {
    return window.find(".understood").filter(new Locator.FilterOptions().setHasText(words)).first();
  }
}
