package org.creatorsearch.benchmarks.eval;

import java.util.Comparator;
import java.util.Formatter;
import java.util.Locale;
import java.util.Map;
import org.creatorsearch.benchmarks.metric.Scores;

/**
 * The differences of two systems as an SVG picture: a bar for each query, the greatest gain on the
 * left. What stands above the line was gained.
 */
final class DifferencePlot {
  private static final int WIDTH = 760;
  private static final int HEIGHT = 180;
  private static final int MIDDLE = HEIGHT / 2;
  private static final int ROOM = MIDDLE - 10;

  private DifferencePlot() {}

  static String svg(Scores ours, Scores theirs, String title) {
    var bars =
        ours.byQuery().entrySet().stream()
            .map(e -> Map.entry(e.getKey(), e.getValue() - theirs.of(e.getKey())))
            .sorted(
                Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    var svg = new Formatter(Locale.ROOT);
    svg.format("<svg viewBox=\"0 0 %d %d\" role=img>", WIDTH, HEIGHT);
    svg.format("<title>%s</title>%n", Html.text(title));
    var width = (double) WIDTH / Math.max(1, bars.size());
    for (var i = 0; i < bars.size(); i++) {
      var gain = bars.get(i).getValue();
      var height = Math.abs(gain) * ROOM;
      svg.format(
          "<rect class=%s x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\">"
              + "<title>%s: %+.4f</title></rect>%n",
          gain >= 0 ? "more" : "less",
          i * width,
          gain >= 0 ? MIDDLE - height : MIDDLE,
          Math.max(0.5, width * 0.9),
          height,
          Html.text(bars.get(i).getKey()),
          gain);
    }
    svg.format("<line class=zero x1=0 y1=%d x2=%d y2=%d />", MIDDLE, WIDTH, MIDDLE);
    return svg.format("</svg>%n").toString();
  }
}
