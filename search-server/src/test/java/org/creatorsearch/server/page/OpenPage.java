package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A running service, and a new window for each test. */
@ExtendWith(OneMarket.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
abstract class OpenPage {
  Chromium chromium;
  Market market;
  Window window;

  @BeforeAll
  void open(Market market) {
    this.market = market;
    chromium = Chromium.launch();
  }

  @AfterAll
  void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void openWindow() {
    window = chromium.open();
  }

  /** Whatever a test does, the page neither fails in silence nor talks to anybody else. */
  @AfterEach
  void closeWindow() {
    assertThat(window.errors()).isEmpty();
    assertThat(window.hosts()).containsOnly(URI.create(market.address("/")).getAuthority());
    window.close();
  }
}
