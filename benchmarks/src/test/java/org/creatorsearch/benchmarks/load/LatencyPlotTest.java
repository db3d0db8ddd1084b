package org.creatorsearch.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.creatorsearch.benchmarks.pace.LatencySummary;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

final class LatencyPlotTest {
  private static final List<Step> STEPS =
      List.of(step(0.2, 100, 1_200_000), step(0.5, 250, 2_000_000), step(0.9, 450, 30_000_000));

  private static Step step(double share, double perSecond, long p50) {
    return new Step(
        share,
        perSecond,
        new LatencySummary(10_000, 0, 0, p50, 2 * p50, 4 * p50, 8 * p50, 16 * p50));
  }

  private static Document picture() throws Exception {
    var bytes = LatencyPlot.svg(100_000, STEPS).getBytes(UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  @Test
  void svg_ofSteps_hasACurveForEachPercentileAndAPointForEachStep() throws Exception {
    assertThat(picture().getElementsByTagName("polyline").getLength()).isEqualTo(4);
    assertThat(picture().getElementsByTagName("circle").getLength()).isEqualTo(4 * STEPS.size());
  }

  @Test
  void svg_ofSteps_saysWhatItShowsAndInWhichUnits() throws Exception {
    assertThat(picture().getDocumentElement().getTextContent())
        .contains("100,000 creators", "searches a second", "milliseconds", "log scale", "p99.9")
        .contains("p50 at 90 %: 30.00 ms")
        .contains("prefers-color-scheme: dark");
  }
}
