package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From one page of hits to the next. */
class PagingTest extends OpenPage {
  private static final String SEARCH = "q=vegan&country=DE,US";
  private static final int SIZE = 20;
  private static final Pattern NEXT_PAGE = Pattern.compile("/v1/search\\?.*after=");

  @Test
  void more_untilTheEnd_showsEverybodyOnceInTheOrderOfTheEngine() {
    window.visit(market.address("/?" + SEARCH));
    var total = window.total();
    assertThat(total).isGreaterThan(2 * SIZE);
    for (var shown = SIZE; shown < total; shown += SIZE) {
      window.page().keyboard().press("End");
      PlaywrightAssertions.assertThat(window.find("#foot")).containsText(shown + " of " + total);
      window.find(".more").click();
      PlaywrightAssertions.assertThat(window.find(".card")).hasCount(Math.min(shown + SIZE, total));
      assertThat(window.hits()).doesNotHaveDuplicates();
    }
    PlaywrightAssertions.assertThat(window.find(".more")).hasCount(0);
    assertThat(window.hits()).hasSize(total).isEqualTo(all());
  }

  @ParameterizedTest
  @ValueSource(strings = {"overloaded", "timeout"})
  void more_thatIsRefused_leavesWhatIsThere_andCanBeTriedAgain(String code) {
    window.visit(market.address("/?size=5"));
    var before = window.hits();
    window.page().route(NEXT_PAGE, route -> refuse(route, 503, code));
    window.find(".more").click();
    PlaywrightAssertions.assertThat(window.find("#problem")).containsText("Not now");
    assertThat(window.hits()).isEqualTo(before);

    window.page().unroute(NEXT_PAGE);
    window.find("#problem button:has-text('Try again')").click();
    PlaywrightAssertions.assertThat(window.find(".card")).hasCount(10);
    PlaywrightAssertions.assertThat(window.find("#problem")).hasCount(0);
    assertThat(window.hits()).startsWith(before.toArray(String[]::new)).doesNotHaveDuplicates();
    window.forgive("Failed to load resource");
  }

  @Test
  void more_ofAnIndexThatIsGone_leavesWhatIsThere_andBeginsAnewWhenAsked() {
    window.visit(market.address("/?size=5"));
    window.page().route(NEXT_PAGE, route -> refuse(route, 410, "stale_cursor"));
    window.find(".more").click();
    PlaywrightAssertions.assertThat(window.find("#problem")).containsText("Not now");
    PlaywrightAssertions.assertThat(window.find(".card")).hasCount(5);
    window.find("#problem button:has-text('Start again')").click();
    PlaywrightAssertions.assertThat(window.find("#problem")).hasCount(0);
    PlaywrightAssertions.assertThat(window.find(".card")).hasCount(5);
    window.forgive("Failed to load resource");
  }

  private static void refuse(Route route, int status, String code) {
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(status)
            .setContentType("application/problem+json")
            .setBody("{\"code\":\"" + code + "\",\"detail\":\"not now\"}"));
  }

  /** As one answer has them. */
  private List<String> all() {
    var answer = market.address("/v1/search?" + SEARCH + "&size=200");
    var ids =
        (List<?>)
            window
                .page()
                .evaluate(
                    "async (a) => (await (await fetch(a)).json()).hits.map(h => h.id)", answer);
    return ids.stream().map(Object::toString).toList();
  }
}
