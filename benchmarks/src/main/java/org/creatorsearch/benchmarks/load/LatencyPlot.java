package org.creatorsearch.benchmarks.load;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.creatorsearch.benchmarks.pace.LatencySummary;
import org.creatorsearch.benchmarks.plot.LogScale;
import org.creatorsearch.benchmarks.plot.Svg;
import org.creatorsearch.benchmarks.plot.Svg.Place;

/**
 * Latency over rate. Latency is on a log scale: a line that is straight there grows by the same
 * factor everywhere.
 */
final class LatencyPlot {
  private static final List<Curve> CURVES =
      List.of(
          new Curve("p99.9", LatencySummary::p999),
          new Curve("p99", LatencySummary::p99),
          new Curve("p90", LatencySummary::p90),
          new Curve("p50", LatencySummary::p50));

  private static final int HEIGHT = 440;
  private static final int LEFT = 64;
  private static final int RIGHT = 690;
  private static final int TOP = 68;
  private static final int BOTTOM = 380;

  /** No latency is drawn below a microsecond, which is as good as none. */
  private static final double NONE = 1e-3;

  private static final int RATES = 5;

  private final Svg svg;
  private final List<Step> steps;
  private final double most;
  private final LogScale millis;

  private record Curve(String name, ToLongFunction<LatencySummary> nanos) {
    double millis(Step step) {
      return LatencySummary.millis(nanos.applyAsLong(step.latencies()));
    }
  }

  private LatencyPlot(int creators, List<Step> steps) {
    this.svg =
        new Svg(
            HEIGHT,
            LEFT,
            String.format(Locale.ROOT, "Searches over HTTP, %,d creators", creators),
            "milliseconds from when a search was due, log scale");
    this.steps = steps;
    this.most = steps.stream().mapToDouble(Step::perSecond).max().orElse(1);
    var drawn =
        CURVES.stream()
            .flatMap(curve -> steps.stream().map(curve::millis))
            .mapToDouble(m -> Math.max(NONE, m))
            .summaryStatistics();
    this.millis = LogScale.around(drawn.getMin(), drawn.getMax(), BOTTOM, TOP);
  }

  /**
   * The picture.
   *
   * @param creators in the index, for the title
   * @param steps at least one, in which something was answered
   */
  static String svg(int creators, List<Step> steps) {
    var plot = new LatencyPlot(creators, steps);
    plot.grid();
    for (var i = 0; i < CURVES.size(); i++) {
      plot.curve(i);
    }
    return plot.svg.end();
  }

  private void grid() {
    var step = LogScale.roundUp(most / RATES);
    for (var rate = 0.0; rate <= most; rate += step) {
      svg.words("rate", "middle", x(rate), BOTTOM + 20, String.format(Locale.ROOT, "%.0f", rate));
    }
    svg.words("rates", "middle", (LEFT + RIGHT) / 2.0, BOTTOM + 42, "searches a second");
    for (var mark : millis.marks()) {
      var y = millis.at(mark);
      svg.line("grid", new Place(LEFT, y), new Place(RIGHT, y));
      svg.words("latency", "end", LEFT - 8, y + 4, LogScale.plain(mark));
    }
  }

  private void curve(int series) {
    var curve = CURVES.get(series);
    svg.curve(series, false, steps.stream().map(step -> place(step, curve)).toList());
    for (var step : steps) {
      var what =
          String.format(
              Locale.ROOT,
              "%s at %.0f %%: %.2f ms",
              curve.name(),
              100 * step.share(),
              curve.millis(step));
      svg.dot(series, place(step, curve), what);
    }
    var last = place(steps.getLast(), curve);
    svg.words("name", "start", last.x() + 10, last.y() + 4, curve.name());
  }

  private Place place(Step step, Curve curve) {
    return new Place(x(step.perSecond()), millis.at(curve.millis(step)));
  }

  private double x(double perSecond) {
    return LEFT + (RIGHT - LEFT) * perSecond / most;
  }
}
