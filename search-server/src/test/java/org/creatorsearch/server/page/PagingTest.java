package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From one page of hits to the next. */
class PagingTest extends OpenPage {
  private static final String SEARCH = "q=vegan&country=DE,US";
  private static final int SIZE = 20;

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
