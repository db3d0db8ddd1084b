package org.creatorsearch.server.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What axe-core finds on each view, light and dark: nothing; and what reaches out of its sides:
 * nothing.
 */
class AccessibilityTest extends OpenPage {
  /** Two columns that are just wide enough. */
  private static final int NARROW = 900;

  private static final int WIDE = 1920;

  @ParameterizedTest
  @EnumSource
  void view_onADesk_hasNoViolation(View view) throws IOException {
    view.open(window, market);
    assertAccessible(view, ColorScheme.LIGHT, ColorScheme.DARK);
  }

  /** In German, whose words are longer. */
  @ParameterizedTest
  @EnumSource
  void view_onAPhone_hasNoViolation_andFitsAnyWidth(View view) throws IOException {
    openWindow("de-DE", PHONE);
    view.open(window, market);
    assertFits(view);
    window.page().setViewportSize(PHONE, HEIGHT);
    assertAccessible(view, ColorScheme.DARK);
  }

  @ParameterizedTest
  @EnumSource
  void view_inEnglish_fitsAnyWidth(View view) {
    openWindow("en-US", PHONE);
    view.open(window, market);
    assertFits(view);
  }

  private void assertAccessible(View view, ColorScheme... schemes) throws IOException {
    window.unroll();
    // Not as a script of the page: its policy lets no foreign one in.
    window.page().evaluate(axe() + "; undefined");
    for (var scheme : schemes) {
      window.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      assertThat(violations(view.part())).as("%s", scheme).isEmpty();
    }
  }

  /** Nothing reaches out of the sides. */
  private void assertFits(View view) {
    for (var width : new int[] {PHONE, NARROW, WIDE}) {
      window.page().setViewportSize(width, HEIGHT);
      assertThat(window.overflow(view.part())).as("at %d pixels", width).isEmpty();
      assertThat((int) window.page().evaluate("document.documentElement.scrollWidth"))
          .isLessThanOrEqualTo(width);
    }
  }

  /** Each rule of axe that is broken below {@code selector}, with where and how. */
  private List<?> violations(String selector) {
    return (List<?>)
        window
            .page()
            .evaluate(
                """
                async (selector) => {
                  const found = await axe.run(selector, {resultTypes: ['violations'],
                    rules: {'target-size': {enabled: true}}});
                  return found.violations.flatMap(({id, nodes}) => nodes.map(
                    ({target, failureSummary}) => `${id} at ${target.join(' ')}: ${failureSummary}`));
                }
                """,
                selector);
  }

  private static String axe() throws IOException {
    try (var script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(requireNonNull(script).readAllBytes(), UTF_8);
    }
  }
}
