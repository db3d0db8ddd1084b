package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a browser has to load. */
class TransferTest extends OpenPage {
  private static final String LIBRARIES = "META-INF/resources/webjars/";
  private static final Pattern PACKED = Pattern.compile("<include>(" + LIBRARIES + ".*)</include>");
  private static final Pattern LOADED = Pattern.compile("https?://[^/]+/webjars/(.*)");

  @Test
  void files_ofPageWithProfile_areSmall() {
    openProfile();
    var bytes =
        window
            .page()
            .evaluate(
                """
                performance.getEntriesByType('resource')
                  .filter(file => !new URL(file.name).pathname.startsWith('/v1/'))
                  .reduce((sum, file) => sum + file.transferSize, 0)
                """);
    assertThat(((Number) bytes).intValue()).isBetween(50_000, 260_000);
  }

  /** Printed, never asserted: how fast is up to the machine. */
  @Test
  void firstPaint_ofANewVisitor_comes() {
    window.visit(market.address("/"));
    var paint =
        window
            .page()
            .waitForFunction(
                """
                performance.getEntriesByType('paint')
                  .find(({name}) => name === 'first-contentful-paint')?.startTime
                """)
            .jsonValue();
    var total = window.find("#total").innerText();
    System.out.printf("the page over %s: first paint after %s ms%n", total, paint);
    assertThat(((Number) paint).doubleValue()).isPositive();
  }

  @Test
  void libraries_thatThePageLoads_areThoseThatAreShipped() throws IOException {
    openProfile();
    var loaded =
        requests().stream()
            .map(LOADED::matcher)
            .filter(Matcher::matches)
            .map(match -> LIBRARIES + match.group(1).replaceFirst("/[0-9.]+/", "/*/"))
            .collect(Collectors.toCollection(TreeSet::new));
    var shipped =
        PACKED
            .matcher(Files.readString(Path.of("pom.xml")))
            .results()
            .map(include -> include.group(1))
            .filter(name -> !name.endsWith("/LICENSE"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(loaded).isEqualTo(shipped);
  }

  /** Somebody who comes for the first time has nothing of it. */
  @BeforeEach
  void openNewWindow() {
    window.close();
    window = chromium.open();
  }

  private void openProfile() {
    window.visit(market.address("/#creator=yt:g119"));
    window.page().waitForSelector("time-chart canvas");
  }

  private List<String> requests() {
    var names =
        (List<?>)
            window.page().evaluate("performance.getEntriesByType('resource').map(f => f.name)");
    return names.stream().map(Object::toString).toList();
  }
}
