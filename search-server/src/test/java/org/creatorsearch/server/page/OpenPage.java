package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A running service, and a new window for each test. */
@ExtendWith(Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
abstract class OpenPage {
  /** The width of the narrowest phone that the page is made for. */
  static final int PHONE = 360;

  static final int HEIGHT = 800;

  Chromium chromium;
  Market market;
  Window window;

  @BeforeAll
  void open(Chromium chromium, Market market) {
    this.chromium = chromium.start();
    this.market = market;
  }

  @BeforeEach
  void openWindow() {
    window = chromium.reopen("en-US", market.address(""));
  }

  /** Opens another window in its place, of somebody who comes for the first time. */
  void openFreshWindow() {
    window.close();
    window = chromium.open();
  }

  /** Opens another window in its place, of somebody who reads that language. */
  void openWindow(String language, int width) {
    window.close();
    window = chromium.reopen(language, market.address(""));
    window.page().setViewportSize(width, HEIGHT);
  }

  /**
   * The page talks to its own service alone; that it does not fail in silence, a window sees to.
   */
  @AfterEach
  void closeWindow() {
    try (var closing = window) {
      assertThat(closing.hosts()).containsOnly(URI.create(market.address("/")).getAuthority());
    }
  }
}
