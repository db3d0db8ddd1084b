package org.creatorsearch.benchmarks.load;

import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.creatorsearch.benchmarks.pace.LatencySummary;

/**
 * Latency over rate as an SVG picture, light or dark as the reader's page is. Latency is on a log
 * scale: a line that is straight there grows by the same factor everywhere.
 */
final class LatencyPlot {
  private static final List<Curve> CURVES =
      List.of(
          new Curve("p99.9", LatencySummary::p999),
          new Curve("p99", LatencySummary::p99),
          new Curve("p90", LatencySummary::p90),
          new Curve("p50", LatencySummary::p50));

  /** Lines of the grid within a power of ten. */
  private static final int[] MARKS = {1, 2, 5};

  private static final int RATES = 5;

  private static final String STYLE =
      """
      <style>
      svg { --ground: #ffffff; --ink: #1f2933; --faint: #66727f; --grid: #e3e8ed;
        --a: #b4235a; --b: #c2570c; --c: #2563a8; --d: #0f766e;
        font: 13px system-ui, sans-serif }
      @media (prefers-color-scheme: dark) {
        svg { --ground: #12171d; --ink: #e6ebf0; --faint: #98a4b0; --grid: #2a323b;
          --a: #ff8ab5; --b: #ffb072; --c: #7db8ff; --d: #5fd6c7 }
      }
      rect { fill: var(--ground) }
      text { fill: var(--faint) }
      .title { fill: var(--ink); font-weight: 600; font-size: 15px }
      .grid { stroke: var(--grid) }
      .curve { fill: none; stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round }
      .c0 { stroke: var(--a) } .c1 { stroke: var(--b) } .c2 { stroke: var(--c) } .c3 { stroke: var(--d) }
      .dot { fill: var(--ground); stroke-width: 2 }
      .name { fill: var(--ink); font-weight: 600 }
      </style>
      """;

  private final Formatter svg = new Formatter(Locale.ROOT);
  private final List<Step> steps;
  private final PlotArea area;

  private record Curve(String name, ToLongFunction<LatencySummary> nanos) {
    double millis(Step step) {
      return LatencySummary.millis(nanos.applyAsLong(step.latencies()));
    }
  }

  private LatencyPlot(List<Step> steps) {
    this.steps = steps;
    var millis =
        CURVES.stream()
            .flatMap(curve -> steps.stream().map(curve::millis))
            .mapToDouble(m -> m)
            .summaryStatistics();
    var most = steps.stream().mapToDouble(Step::perSecond).max().orElse(1);
    this.area = PlotArea.of(most, millis.getMin(), millis.getMax());
  }

  /**
   * The picture.
   *
   * @param creators in the index, for the title
   * @param steps at least one, in which something was answered
   */
  static String svg(int creators, List<Step> steps) {
    var plot = new LatencyPlot(steps);
    plot.open(String.format(Locale.ROOT, "Searches over HTTP, %,d creators", creators));
    plot.rates();
    plot.latencies();
    for (var i = 0; i < CURVES.size(); i++) {
      plot.curve(i);
    }
    return plot.svg.format("</svg>%n").toString();
  }

  private void open(String title) {
    svg.format(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">%n",
        PlotArea.WIDTH, PlotArea.HEIGHT);
    svg.format("<title>%s: latency by rate</title>%n", title);
    svg.format("%s", STYLE);
    svg.format("<rect width=\"%d\" height=\"%d\"/>%n", PlotArea.WIDTH, PlotArea.HEIGHT);
    svg.format("<text class=\"title\" x=\"%d\" y=\"26\">%s</text>%n", PlotArea.LEFT, title);
    svg.format(
        "<text x=\"%d\" y=\"46\">milliseconds from when a search was due, log scale</text>%n",
        PlotArea.LEFT);
  }

  private void rates() {
    var step = PlotArea.roundUp(area.mostPerSecond() / RATES);
    for (var rate = 0.0; rate <= area.mostPerSecond(); rate += step) {
      svg.format(
          "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%.0f</text>%n",
          area.x(rate), PlotArea.BOTTOM + 20, rate);
    }
    svg.format(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">searches a second</text>%n",
        (PlotArea.LEFT + PlotArea.RIGHT) / 2, PlotArea.BOTTOM + 42);
  }

  private void latencies() {
    for (var power = area.least(); power <= area.most(); power *= 10) {
      for (var mark : MARKS) {
        var millis = power * mark;
        if (millis <= area.most()) {
          svg.format(
              "<line class=\"grid\" x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\"/>%n",
              PlotArea.LEFT, area.y(millis), PlotArea.RIGHT, area.y(millis));
          svg.format(
              "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n",
              PlotArea.LEFT - 8, area.y(millis) + 4, plain(millis));
        }
      }
    }
  }

  private void curve(int index) {
    var curve = CURVES.get(index);
    svg.format(
        "<polyline class=\"curve c%d\" points=\"%s\"/>%n",
        index, steps.stream().map(s -> point(s, curve)).collect(Collectors.joining(" ")));
    for (var step : steps) {
      svg.format(
          "<circle class=\"dot c%d\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\">"
              + "<title>%s at %.0f %%: %.2f ms</title></circle>%n",
          index,
          area.x(step.perSecond()),
          area.y(curve.millis(step)),
          curve.name(),
          100 * step.share(),
          curve.millis(step));
    }
    var last = steps.getLast();
    svg.format(
        "<text class=\"name\" x=\"%.1f\" y=\"%.1f\">%s</text>%n",
        area.x(last.perSecond()) + 10, area.y(curve.millis(last)) + 4, curve.name());
  }

  private String point(Step step, Curve curve) {
    return String.format(
        Locale.ROOT, "%.1f,%.1f", area.x(step.perSecond()), area.y(curve.millis(step)));
  }

  /** Without zeros that say nothing: 0.5, 2, 100. */
  private static String plain(double millis) {
    return millis < 1
        ? String.format(Locale.ROOT, "%.1f", millis)
        : String.format(Locale.ROOT, "%.0f", millis);
  }
}
