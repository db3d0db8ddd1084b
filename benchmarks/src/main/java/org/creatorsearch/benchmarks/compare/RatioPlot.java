package org.creatorsearch.benchmarks.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.creatorsearch.benchmarks.plot.LogScale;
import org.creatorsearch.benchmarks.plot.Svg;
import org.creatorsearch.benchmarks.plot.Svg.Place;

/**
 * Ratios of several comparisons: a row for each, on which stands what each kind of search came to,
 * and all. Right of 1 the other takes longer.
 */
final class RatioPlot {
  private static final List<Series> SERIES =
      List.of(
          new Series("browse", "ratioBrowse"),
          new Series("refine", "ratioRefine"),
          new Series("text", "ratioText"),
          new Series("text and conditions", "ratioTextRefine"),
          new Series("all", "ratioP50"));

  private static final int LEFT = 200;
  private static final int RIGHT = 735;
  private static final int TOP = 92;
  private static final int ROW = 30;

  private final Svg svg;
  private final List<JsonNode> comparisons;
  private final LogScale ratios;

  private record Series(String name, String key) {}

  private RatioPlot(List<JsonNode> comparisons) {
    this.comparisons = comparisons;
    this.svg =
        new Svg(
            bottom() + 52,
            24,
            "Time of others over ours",
            "geometric mean over the same searches with equal answers, log scale");
    var drawn =
        comparisons.stream()
            .flatMap(row -> SERIES.stream().map(series -> row.path(series.key()).asDouble(1)))
            .mapToDouble(ratio -> ratio)
            .summaryStatistics();
    this.ratios =
        LogScale.around(Math.min(1, drawn.getMin()), Math.max(1, drawn.getMax()), LEFT, RIGHT);
  }

  /**
   * The picture.
   *
   * @param comparisons last lines of {@code compare}, from the top row down
   */
  static String svg(List<JsonNode> comparisons) {
    var plot = new RatioPlot(comparisons);
    plot.legend();
    plot.grid();
    for (var row = 0; row < comparisons.size(); row++) {
      plot.row(row);
    }
    return plot.svg.end();
  }

  private void legend() {
    var x = 30.0;
    for (var i = 0; i < SERIES.size(); i++) {
      svg.dot(i, new Place(x, 66), SERIES.get(i).name());
      svg.words("legend", "start", x + 10, 70, SERIES.get(i).name());
      x += 40 + 7.0 * SERIES.get(i).name().length();
    }
  }

  private void grid() {
    for (var mark : ratios.marks()) {
      var x = ratios.at(mark);
      svg.line(mark == 1 ? "mark" : "grid", new Place(x, TOP), new Place(x, bottom()));
      svg.words("ratio", "middle", x, bottom() + 18, LogScale.plain(mark));
    }
    svg.words("ratios", "middle", (LEFT + RIGHT) / 2.0, bottom() + 40, "times as long as ours");
  }

  private void row(int row) {
    var comparison = comparisons.get(row);
    var y = TOP + ROW * (row + 0.5);
    var name =
        String.format(
            Locale.ROOT,
            "%s, %,d",
            comparison.path("peer").asText(),
            comparison.path("creators").asLong());
    svg.words("name", "end", LEFT - 14, y + 4, name);
    for (var i = 0; i < SERIES.size(); i++) {
      var ratio = comparison.path(SERIES.get(i).key());
      if (ratio.isNumber()) {
        var what = String.format(Locale.ROOT, "%s, %s: %s", name, SERIES.get(i).name(), ratio);
        svg.dot(i, new Place(ratios.at(ratio.asDouble()), y), what);
      }
    }
  }

  private int bottom() {
    return TOP + ROW * comparisons.size();
  }
}
