package org.creatorsearch.server.page;

import java.io.IOException;

/** The page's modules without the page, in the engine that runs them. */
final class Modules implements AutoCloseable {
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
    var chromium = Chromium.launch();
    return new Modules(chromium, new WebFiles());
  }

  /** The value of {@code expression} over the modules and {@code input}. */
  Object evaluate(String expression, Object input) {
    return window
        .page()
        .evaluate(
            """
            async (input) => {
              const places = {link: 'state/link', state: 'state/search', model: 'state/model',
                highlights: 'results/highlights', tenths: 'results/tenths', rescue: 'results/rescue',
                format: 'text/format', hundredths: 'text/hundredths', lit: 'ui/lit',
                best: 'compare/best', place: 'state/place'};
              const {speak} = await import('/text/language.js');
              await speak('en');
              const loaded = await Promise.all(Object.entries(places)
                .map(async ([name, place]) => [name, await import(`/${place}.js`)]));
              const {link, state, model, highlights, tenths, rescue, format, hundredths, lit, best, place} =
                Object.fromEntries(loaded);
              return %s;
            }
            """
                .formatted(expression),
            input);
  }

  @Override
  public void close() {
    files.close();
    chromium.close();
  }
}
