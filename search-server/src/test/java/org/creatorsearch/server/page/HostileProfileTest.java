package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever somebody wrote into a profile is text, and stays in its place. */
class HostileProfileTest extends OpenPage {
  @Test
  void markup_inHitsAndProfile_isText() {
    window.visit(market.address("/?q=" + Profiles.HOSTILE_WORD));
    PlaywrightAssertions.assertThat(window.find(".card")).hasCount(1);
    PlaywrightAssertions.assertThat(window.find(".card")).containsText("<img");
    window.find(".card h3 a").click();
    var profile = window.find("dialog");
    PlaywrightAssertions.assertThat(profile.locator(".bio")).containsText("<img");
    PlaywrightAssertions.assertThat(profile.locator("h2"))
        .containsText("<script>alert(0)</script>");
    PlaywrightAssertions.assertThat(profile.locator(".posts")).containsText("<script>alert(3)");
    assertThat(profile.locator("img, script, b, i, u, s").count()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    Profiles.HOSTILE + ",360",
    Profiles.HOSTILE + ",1280",
    Profiles.RICH + ",360",
    Profiles.RICH + ",2000"
  })
  void texts_onAnyScreen_widenNothing(String id, int width) {
    window.page().setViewportSize(width, 800);
    window.visit(market.address("/#creator=" + id));
    PlaywrightAssertions.assertThat(window.find("dialog h2")).isVisible();
    if (id.equals(Profiles.RICH)) {
      PlaywrightAssertions.assertThat(window.find("dialog canvas")).isVisible();
      PlaywrightAssertions.assertThat(window.find("dialog figure.peers")).isVisible();
    }
    assertThat(window.overflow("dialog")).isEmpty();
    for (var summary : window.find("dialog summary").all()) {
      summary.click();
    }
    assertThat(window.overflow("dialog")).isEmpty();
  }

  @Test
  void marksOfDirection_inAName_endWithIt() {
    window.visit(market.address("/#creator=" + Profiles.HOSTILE));
    var name = window.find("dialog h2 bdi");
    PlaywrightAssertions.assertThat(name).hasCSS("unicode-bidi", "isolate");
    PlaywrightAssertions.assertThat(window.find("dialog .posts bdi").first())
        .hasCSS("unicode-bidi", "isolate");
  }
}
