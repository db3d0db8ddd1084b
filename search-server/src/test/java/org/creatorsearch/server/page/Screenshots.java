package org.creatorsearch.server.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes the pictures of the documentation, where it is told where to put them. */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class Screenshots extends OpenPage {
  private static final int DESK = 1280;
  private static final int PHONE = 390;
  private static final int HEIGHT = 860;

  @ParameterizedTest
  @CsvSource({
    "search, '/?q=vegan&country=DE,AT&followers=5000..200000', #results",
    "brief, '/?brief=vegan food creators in Germany with 5k-200k followers, audience mostly women', #reading",
    "profile, /?q=vegan#creator=FIRST, dialog",
    "compare, /#compare=FIRST&compare=SECOND&compare=THIRD, main",
  })
  void picture(String name, String address, String ready) {
    window.visit(market.address("/?q=vegan"));
    var ids = window.hits();
    var at =
        address
            .replace("FIRST", ids.get(0))
            .replace("SECOND", ids.get(1))
            .replace("THIRD", ids.get(2));
    for (var scheme : ColorScheme.values()) {
      if (scheme != ColorScheme.NO_PREFERENCE) {
        take(
            at, ready, scheme, DESK, name + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
      }
    }
    take(at, ready, ColorScheme.LIGHT, PHONE, name + "-phone");
  }

  private void take(String address, String ready, ColorScheme scheme, int width, String name) {
    var page = window.page();
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    page.setViewportSize(width, HEIGHT);
    page.navigate("about:blank");
    page.navigate(market.address(address));
    page.waitForSelector(ready);
    page.waitForFunction("() => !document.querySelector('[aria-busy=\"true\"]')");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of(System.getProperty("screenshots"), name + ".png")));
  }
}
