package org.creatorsearch.server.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes the pictures of the documentation, where {@code -Dscreenshots=DIR} says where to put them:
 * each view light, dark and on a phone.
 */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class Screenshots extends OpenPage {
  private static final String SEARCH = "/?q=vegan&country=DE,AT&followers=5000..200000";
  private static final String BRIEF =
      "/?brief=vegan+food+creators+in+Germany+with+5k-200k+followers,+audience+mostly+women";
  private static final int DESK = 1280;
  private static final int PHONE = 390;
  private static final int HEIGHT = 860;

  @Test
  void search() {
    take("search", SEARCH, "#results .card");
  }

  @Test
  void brief() {
    take("brief", BRIEF, "#reading");
  }

  @Test
  void table() {
    take("table", "/?q=vegan&view=table", "#results table");
  }

  @Test
  void profile() {
    take("profile", SEARCH + "#creator=" + found().getFirst(), "dialog canvas");
  }

  @Test
  void comparison() {
    var ids = found();
    take(
        "compare",
        "/#compare=%s&compare=%s&compare=%s".formatted(ids.get(0), ids.get(1), ids.get(2)),
        "time-chart canvas");
  }

  @Test
  void shortlist() {
    found();
    var picker = window.find(".picker").first();
    picker.locator("summary").click();
    picker.locator("input[name='name']").fill("Vegan spring");
    picker.locator("form button").click();
    window.find(".picker .star").nth(1).click();
    window.find(".picker .star").nth(2).click();
    window.find("nav a[href='#lists']").click();
    window.find(".names a").first().click();
    window.page().waitForSelector(".entry .figures");
    window.find(".entry textarea").first().fill("Two posts in March, and a story of the recipe.");
    var address = window.page().url().replace(market.address("/"), "/");
    take("shortlist", address, ".entry .figures");
  }

  /** Asks as often as it takes to show the times of a service that has run for a while. */
  @BeforeEach
  void ask() {
    window.visit(market.address(SEARCH));
    window
        .page()
        .evaluate(
            """
            async () => {
              const asked = performance.getEntriesByType('resource').filter(r => r.name.includes('/v1/search?'));
              for (let i = 0; i < 300; i++) {
                await (await fetch(asked.at(-1).name)).text();
              }
            }
            """);
  }

  private List<String> found() {
    return window.visit(market.address(SEARCH)).hits();
  }

  private void take(String view, String address, String ready) {
    take(view + "-light", address, ready, ColorScheme.LIGHT, DESK);
    take(view + "-dark", address, ready, ColorScheme.DARK, DESK);
    take(view + "-phone", address, ready, ColorScheme.LIGHT, PHONE);
  }

  private void take(String name, String address, String ready, ColorScheme scheme, int width) {
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
