package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The page without a mouse. */
class KeyboardTest extends OpenPage {
  private static final int MOST_STEPS = 250;

  /** What has the focus, if it is not marked or lies under something else. */
  private static final String UNSEEN =
      """
      (() => {
        const held = document.activeElement;
        const name = `${held.tagName}.${held.className}#${held.id} ${held.textContent.slice(0, 40)}`;
        const { outlineStyle, outlineWidth } = getComputedStyle(held);
        if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) {
          return `no outline on ${name}`;
        }
        const { left, top, right, bottom } = held.getBoundingClientRect();
        const seen = [[left + 1, top + 1], [right - 1, top + 1], [(left + right) / 2, (top + bottom) / 2],
          [left + 1, bottom - 1], [right - 1, bottom - 1]].some(([x, y]) => {
            const there = document.elementFromPoint(x, y);
            return there !== null && (held.contains(there) || there.contains(held));
          });
        return seen ? '' : `something lies over ${name}`;
      })()
      """;

  @Test
  void keyboard_alone_leadsFromABriefToASheetOfAList() throws IOException {
    window.visit(market.address("/"));
    press("Tab");
    assertFocused("#skip");
    press("ControlOrMeta+k");
    assertFocused("#q");

    go("Tab", ".mode button[value='brief']");
    press("Enter");
    assertFocused("#q");
    window.page().keyboard().type("creators in Germany with at least 1k followers");
    press("Enter");
    window.at("?brief=creators+in+Germany+with+at+least+1k+followers");
    assertFocused("#q");

    go("Tab", ".understood .remove");
    press("Enter");
    window.at("?brief=creators+in+with+at+least+1k+followers");
    assertFocused("#reading button");

    go("Shift+Tab", "input[name='platform'][value='youtube']");
    press("Space");
    window.at("&platform=youtube");
    assertFocused("input[name='platform'][value='youtube']");
    PlaywrightAssertions.assertThat(window.find(":focus")).isChecked();

    go("Tab", ".card h3 a");
    press("Enter");
    PlaywrightAssertions.assertThat(window.find("dialog h2")).isVisible();
    assertFocused("dialog .close");
    PlaywrightAssertions.assertThat(window.find("dialog canvas")).isVisible();
    PlaywrightAssertions.assertThat(window.find("dialog figure.peers")).isVisible();
    go("Tab", "dialog .numbers summary");
    press("Escape");
    PlaywrightAssertions.assertThat(window.find("dialog")).isHidden();
    assertFocused(".card h3 a");

    go("Tab", ".picker .star");
    press("Enter");
    assertFocused(".picker input[name='name']");
    window.page().keyboard().type("Spring");
    press("Enter");
    assertFocused(".picker input[name='name']");
    press("Escape");
    assertFocused(".picker summary");
    PlaywrightAssertions.assertThat(window.find(".picker .star").first()).containsText("On 1 list");

    go("Shift+Tab", "nav a[href='#lists']");
    press("Enter");
    assertFocused("#results");
    go("Tab", ".names a");
    press("Enter");
    assertFocused("#results");
    go("Tab", ".lists .tools button");
    PlaywrightAssertions.assertThat(window.find(":focus")).hasText("Export CSV");
    var sheet = window.page().waitForDownload(() -> press("Enter"));
    assertThat(Files.readString(sheet.path()).lines()).hasSize(2);
  }

  /** Whoever dictates says letters without meaning them. */
  @Test
  void letters_withoutAControlKey_leadNowhere() {
    window.visit(market.address("/"));
    press("Tab");
    for (var key : new String[] {"/", "k", "j"}) {
      press(key);
      assertFocused("#skip");
    }
    window.find(".card h3 a").first().click();
    PlaywrightAssertions.assertThat(window.find("dialog h2")).isVisible();
    press("ControlOrMeta+k");
    PlaywrightAssertions.assertThat(window.find("#q:focus")).hasCount(0);
  }

  private void press(String key) {
    window.page().keyboard().press(key);
  }

  private void assertFocused(String selector) {
    PlaywrightAssertions.assertThat(window.find(selector + ":focus")).hasCount(1);
  }

  /**
   * Presses {@code key} until what {@code selector} names has the focus, which is seen all the way.
   */
  private void go(String key, String selector) {
    for (var i = 0; i < MOST_STEPS; i++) {
      press(key);
      assertThat(window.page().evaluate(UNSEEN)).isEqualTo("");
      if (window.find(selector + ":focus").count() > 0) {
        return;
      }
    }
    throw new AssertionError(MOST_STEPS + " times " + key + " do not lead to " + selector);
  }
}
