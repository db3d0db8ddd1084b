package org.creatorsearch.server.page;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser that is installed on this machine. */
final class Chromium implements AutoCloseable {
  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"));
  private static final List<String> ARGUMENTS =
      List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Path executable) {
    this.playwright = playwright;
    this.browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
  }

  /** Starts the browser, or skips the test where there is none. */
  static Chromium launch() {
    var executable = PLACES.stream().filter(Files::isExecutable).findFirst();
    assumeThat(executable).as("a Chromium in one of %s", PLACES).isPresent();
    var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    return new Chromium(
        Playwright.create(new Playwright.CreateOptions().setEnv(environment)),
        executable.orElseThrow());
  }

  /** A window with cookies, storage and history of its own, of somebody who reads English. */
  Window open() {
    return open("en-US");
  }

  /** The same of somebody who reads the language of that tag. */
  Window open(String language) {
    return new Window(browser.newContext(new Browser.NewContextOptions().setLocale(language)));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
