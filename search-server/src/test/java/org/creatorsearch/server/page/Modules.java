package org.creatorsearch.server.page;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page's modules without the page, in the engine that runs them. */
final class Modules implements AutoCloseable {
  /** The modules by the names that expressions know them by. */
  private static final Map<String, String> PLACES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("amount", "text/amount"),
              Map.entry("best", "compare/best"),
              Map.entry("body", "state/body"),
              Map.entry("curl", "state/curl"),
              Map.entry("describe", "text/describe"),
              Map.entry("easing", "results/easing"),
              Map.entry("format", "text/format"),
              Map.entry("highlights", "results/highlights"),
              Map.entry("hundredths", "text/hundredths"),
              Map.entry("language", "text/language"),
              Map.entry("link", "state/link"),
              Map.entry("lit", "ui/lit"),
              Map.entry("looks", "state/looks"),
              Map.entry("meaning", "search/meaning"),
              Map.entry("model", "state/model"),
              Map.entry("people", "state/people"),
              Map.entry("place", "state/place"),
              Map.entry("precision", "text/precision"),
              Map.entry("rescue", "results/rescue"),
              Map.entry("state", "state/search"),
              Map.entry("store", "shortlists/store"),
              Map.entry("tenths", "results/tenths")));

  private final Chromium chromium;
  private final WebFiles files;
  private final Window window;

  private Modules(Chromium chromium, WebFiles files) {
    this.chromium = chromium;
    this.files = files;
    this.window = chromium.open();
    window.page().navigate(files.address("/empty"));
  }

  /** Loads nothing yet: a module is loaded by the first expression that is evaluated. */
  static Modules open() throws IOException {
    return new Modules(new Chromium().start(), new WebFiles());
  }

  /** The value of {@code expression} over the modules and {@code input}. */
  Object evaluate(String expression, Object input) {
    return window
        .page()
        .evaluate(
            """
            async (input) => {
              const {speak} = await import('/text/language.js');
              await speak('en');
              const [%s] = await Promise.all([%s].map((place) => import(`/${place}.js`)));
              return %s;
            }
            """
                .formatted(String.join(", ", PLACES.keySet()), quoted(), expression),
            input);
  }

  private static String quoted() {
    return PLACES.values().stream().map(p -> "'" + p + "'").collect(Collectors.joining(", "));
  }

  @Override
  public void close() {
    files.close();
    chromium.close();
  }
}
