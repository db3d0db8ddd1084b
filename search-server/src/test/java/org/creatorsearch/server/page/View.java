package org.creatorsearch.server.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.function.Consumer;

/** Everything there is to see on the page: where it is, and what is to be opened in it. */
@SuppressWarnings("ImmutableEnumChecker")
enum View {
  CARDS("/?q=vegan&target.country=DE", View::cards),
  PANELS("/?q=vegan&prefer.verified=true&diversity=country", View::panels),
  WORKBENCH("/?q=vegan&weight.growth=0.3", w -> seen(w, "#contributions tbody tr")),
  FACETS("/?followers=1000..&country=!US&audience.country=DE:0.2", View::facets),
  TABLE("/?q=vegan&view=table", w -> press(w, "#columns > summary")),
  COMPLETIONS("/", View::completions),
  BRIEF(
      "/?brief=vegan+creators+in+Germany+with+at+least+3m+followers,+ideally+verified",
      w -> seen(w, "#near li")),
  NOBODY("/?country=DE&followers=900000000000..", w -> seen(w, ".way")),
  WHY_NOT("/?country=DE&followers=900000000..", w -> whyNot(w, "yt:g119", ".failures > li")),
  WHY_THERE("/?q=vegan", w -> whyNot(w, w.hits().get(2), ".told .needs li")),
  TRAY("/", w -> choose(w, 5)),
  COMPARISON(
      "/#compare=yt:g119&compare=" + Profiles.RICH + "&compare=" + Profiles.HOSTILE,
      w -> seen(w, "time-chart canvas")),
  LISTS("/?q=vegan", View::lists),
  LIST("/?q=vegan", View::list),
  PROFILE("/#creator=" + Profiles.RICH, View::profile),
  HOSTILE_PROFILE("/#creator=" + Profiles.HOSTILE, w -> seen(w, "dialog h2")),
  HOSTILE_CARD("/?q=" + Profiles.HOSTILE_WORD, w -> seen(w, ".card")),
  HOSTILE_ROW("/?q=" + Profiles.HOSTILE_WORD + "&view=table", w -> seen(w, "#hits > tr"));

  private final String address;
  private final Consumer<Window> opening;

  View(String address, Consumer<Window> opening) {
    this.address = address;
    this.opening = opening;
  }

  /** Shows it in {@code window}. */
  void open(Window window, Market market) {
    window.page().navigate(market.address(address));
    if (!address.contains("#compare")) {
      window.settled();
    }
    opening.accept(window);
  }

  /** What is looked at: what lies under a dialog is out of reach. */
  String part() {
    return address.contains("#creator") ? "#profile" : "html";
  }

  private static void cards(Window window) {
    press(window, ".card .why summary");
    press(window, ".picker summary");
    seen(window, ".picker .menu");
  }

  private static void panels(Window window) {
    for (var panel : new String[] {"#reach", "#vary", "#tune"}) {
      if (window.find(panel).getAttribute("open") == null) {
        press(window, panel + " > summary");
      }
    }
    seen(window, "#contributions");
  }

  private static void facets(Window window) {
    if (window.find("#toggle").isVisible()) {
      press(window, "#toggle");
    }
    pressAll(window, ".others[aria-expanded='false']");
    pressAll(window, ".facet:not([open]) > summary");
    seen(window, "[data-field='growth90'] svg");
    seen(window, "[data-field='hashtags'] li");
  }

  private static void completions(Window window) {
    window.find("#q").pressSequentially("veg");
    seen(window, "#suggestions li");
    window.page().keyboard().press("ArrowDown");
    window.at("?q=veg");
  }

  private static void whyNot(Window window, String whom, String told) {
    press(window, "#why-not > summary");
    window.find("#why-whom").fill(whom);
    window.page().keyboard().press("Enter");
    seen(window, told);
  }

  private static void choose(Window window, int count) {
    for (var i = 0; i < count; i++) {
      window.find(".compare-box input").nth(i).check();
    }
    PlaywrightAssertions.assertThat(window.find("#tray .chip")).hasCount(count);
  }

  private static void lists(Window window) {
    press(window, ".picker summary");
    window.find(".picker input[name='name']").first().fill("Spring");
    window.page().keyboard().press("Enter");
    press(window, "nav a[href='#lists']");
    seen(window, ".names a");
  }

  private static void list(Window window) {
    lists(window);
    press(window, ".names a");
    seen(window, ".entry .figures");
  }

  private static void profile(Window window) {
    seen(window, "dialog canvas");
    seen(window, "dialog figure.peers");
    window.find("dialog .numbers summary").all().forEach(Locator::click);
  }

  private static void press(Window window, String selector) {
    window.find(selector).first().click();
  }

  private static void pressAll(Window window, String selector) {
    for (var left = window.find(selector).count(); left > 0; left--) {
      press(window, selector);
    }
  }

  private static void seen(Window window, String selector) {
    PlaywrightAssertions.assertThat(window.find(selector).first()).isVisible();
  }
}
