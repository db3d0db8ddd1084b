package org.creatorsearch.server.page;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The browser that is installed on this machine. */
final class Chromium implements AutoCloseable {
  /** The one without windows first: it shows a page in half the time. */
  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/bin/chromium-headless-shell"),
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"));

  private static final List<String> ARGUMENTS =
      List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage");

  /** How long an assertion is waited for, in milliseconds: as long as anything else. */
  private static final double PATIENCE = 30_000;

  private final Map<String, BrowserContext> regulars = new HashMap<>();

  private @Nullable Playwright playwright;
  private @Nullable Browser browser;

  /** Starts the browser unless it runs, or skips the test where there is none. */
  Chromium start() {
    var executable = PLACES.stream().filter(Files::isExecutable).findFirst();
    assumeThat(executable).as("a Chromium in one of %s", PLACES).isPresent();
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    if (browser == null) {
      var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
      if (playwright == null) {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
      }
      var how = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
      browser = playwright.chromium().launch(how.setExecutablePath(executable.orElseThrow()));
    }
    return this;
  }

  /** A window of somebody who comes for the first time and reads English. */
  Window open() {
    return new Window(context("en-US"), true);
  }

  /**
   * A window of somebody who comes again and reads the language of that tag: the browser has kept
   * files of {@code origin}, and nothing that anybody did there.
   */
  Window reopen(String language, String origin) {
    var window = new Window(regulars.computeIfAbsent(language, this::context), false);
    window.forget(origin);
    return window;
  }

  private BrowserContext context(String language) {
    var how = new Browser.NewContextOptions().setLocale(language);
    return Objects.requireNonNull(browser, "started").newContext(how);
  }

  @Override
  public void close() {
    if (playwright != null) {
      playwright.close();
    }
  }
}
