package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page's modules on their own, in the engine that runs them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ModulesTest {
  private Chromium chromium;
  private WebFiles files;
  private Window window;

  @BeforeAll
  void open() throws IOException {
    chromium = Chromium.launch();
    files = new WebFiles();
    window = chromium.open();
    window.page().navigate(files.address("/icon.svg"));
  }

  @AfterAll
  void close() {
    if (files != null) {
      files.close();
    }
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "q=vegan+baking",
        "country=DE,AT",
        "country=!US",
        "country=DE&country=!US,CA",
        "followers=50000..200000",
        "engagementRate=0.03..",
        "growth30=-0.05..0.1",
        "audience.country=DE,AT:0.2",
        "verified=true",
        "q=tea&brands=Marks+%26+Co\\,+Ltd&target.country=DE&target.age=18-24,25-34",
        "ranking=safety&weight.engagement=0.3&sort=followers:desc&size=50&after=opaque",
        "nosuchfield=1",
        "brief=vegan+creators+in+Germany"
      })
  void format_ofParsedLink_isTheLink(String link) {
    var decoded = evaluate("decodeURIComponent(link.format(link.parse(input)))", link);
    assertThat(decoded)
        .isEqualTo(evaluate("decodeURIComponent(input)", link).toString().replace("%5C", "\\"));
  }

  @Test
  void format_ofFilterThatKeepsUnknown_isJsonThatReadsBack() {
    var link =
        evaluate(
            "link.format(state.withFilter(link.parse('followers=5..'), 'followers',"
                + " {field: 'followers', min: '5', max: '', keep: true}))",
            "");
    assertThat(evaluate("decodeURIComponent(input)", link.toString()))
        .isEqualTo("filter={\"field\":\"followers\",\"min\":5,\"missing\":\"keep\"}");
    assertThat(evaluate("link.format(link.parse(input))", link.toString())).isEqualTo(link);
  }

  @Test
  void parse_ofPagesOwnParameters_leavesThemOut() {
    assertThat(evaluate("link.format(link.parse(input))", "facets=country&explain=true&q=a"))
        .isEqualTo("q=a");
  }

  @Test
  void change_ofAnything_startsAtTheFirstPage() {
    assertThat(
            evaluate(
                "link.format(state.withRange(link.parse(input), 'followers', '5', ''))", "after=x"))
        .isEqualTo("followers=5..");
  }

  @Test
  void highlighted_ofHostileFragment_isText() {
    var hostile =
        "<img src=x onerror=alert(1)> &lt;script&gt; <em>ve&amp;gan</em> </em>&#60;b&#x3e;";
    var nodes =
        evaluate(
            "highlights.highlighted(input).map(n => [n.nodeName.toLowerCase(), n.textContent])",
            hostile);
    assertThat(nodes)
        .isEqualTo(
            List.of(
                List.of("#text", "<img src=x onerror=alert(1)> <script> "),
                List.of("mark", "ve&gan"),
                List.of("#text", " </em><b>")));
  }

  @ParameterizedTest
  @CsvSource({
    "40.68,15.26,10.24,7.44,2.14,2.43,1.27",
    "33.33,33.33,33.33,0,0,0,0",
    "0,0,0,0,0,0,0"
  })
  void tenths_ofPoints_addUpToTheScoreShown(
      double a, double b, double c, double d, double e, double f, double g) {
    var points = List.of(a, b, c, d, e, f, g);
    var shown = (List<?>) evaluate("score.tenths(input)", points);
    var tenths = shown.stream().mapToLong(s -> Long.parseLong(s.toString().replace(".", ""))).sum();
    assertThat(tenths).isEqualTo(Math.round(10 * points.stream().mapToDouble(p -> p).sum()));
  }

  @ParameterizedTest
  @CsvSource({
    "0.041,rate,4.1 %",
    "0.2,share,20 %",
    "-0.004,change,−0.4 %",
    "0.021,change,+2.1 %",
    "54321,people,'54,321'",
    "200000,people,200K",
    "81.6,points,82"
  })
  void measure_ofValue_readsWithItsUnit(double value, String unit, String text) {
    var shown =
        evaluate("format.measure(input.value, input.unit)", Map.of("value", value, "unit", unit));
    assertThat(shown.toString().replace('\u202f', ' ')).isEqualTo(text);
  }

  /** The value of {@code expression} over the modules and {@code input}. */
  private Object evaluate(String expression, Object input) {
    return window
        .page()
        .evaluate(
            """
            async (input) => {
              const [link, state, highlights, score, format] = await Promise.all(
                ['link', 'search-state', 'highlights', 'score', 'format'].map(m => import(`/${m}.js`)));
              return %s;
            }
            """
                .formatted(expression),
            input);
  }
}
