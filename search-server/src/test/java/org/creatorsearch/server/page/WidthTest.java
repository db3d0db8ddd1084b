package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing reaches out of the sides of any view, on a phone and when that becomes a wide screen. */
class WidthTest extends OpenPage {
  /** Two columns that are just wide enough. */
  private static final int NARROW = 900;

  private static final int WIDE = 1920;

  @ParameterizedTest
  @EnumSource
  void view_inEnglish_fits(View view) {
    assertFits(view, "en-US");
  }

  @ParameterizedTest
  @EnumSource
  void view_inGerman_fits(View view) {
    assertFits(view, "de-DE");
  }

  private void assertFits(View view, String language) {
    openWindow(language, PHONE);
    view.open(window, market);
    for (var width : new int[] {PHONE, NARROW, WIDE}) {
      assertFits(view, width);
    }
  }

  private void assertFits(View view, int width) {
    window.page().setViewportSize(width, HEIGHT);
    assertThat(window.overflow(view.part())).as("at %d pixels", width).isEmpty();
    assertThat((int) window.page().evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
  }
}
