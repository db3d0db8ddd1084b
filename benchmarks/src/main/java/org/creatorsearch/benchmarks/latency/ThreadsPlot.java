package org.creatorsearch.benchmarks.latency;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.creatorsearch.benchmarks.pace.LatencySummary;
import org.creatorsearch.benchmarks.plot.LogScale;
import org.creatorsearch.benchmarks.plot.Svg;
import org.creatorsearch.benchmarks.plot.Svg.Place;

/**
 * Latency over threads that ask, on a log scale: whole lines for the first engine, broken ones for
 * those whose searches may use more threads.
 */
final class ThreadsPlot {
  private static final List<Curve> CURVES =
      List.of(
          new Curve("p99", LatencySummary::p99),
          new Curve("p90", LatencySummary::p90),
          new Curve("p50", LatencySummary::p50));

  private static final int HEIGHT = 440;
  private static final int LEFT = 84;
  private static final int RIGHT = 690;
  private static final int TOP = 76;
  private static final int BOTTOM = 370;
  private static final double NONE = 1e-3;

  private final Svg svg;
  private final List<Load> loads;
  private final int most;
  private final LogScale millis;

  private record Curve(String name, ToLongFunction<LatencySummary> nanos) {
    double millis(Load load, int threads) {
      return LatencySummary.millis(nanos.applyAsLong(load.latencies(threads)));
    }
  }

  private ThreadsPlot(int creators, List<Load> loads) {
    this.svg =
        new Svg(
            HEIGHT,
            LEFT,
            String.format(Locale.ROOT, "Searches on several threads, %,d creators", creators),
            "milliseconds, log scale; broken lines: a search may use more than one thread");
    this.loads = loads;
    this.most = loads.getFirst().most();
    var drawn =
        loads.stream()
            .flatMap(
                load ->
                    CURVES.stream()
                        .flatMap(curve -> threads().mapToObj(t -> curve.millis(load, t))))
            .mapToDouble(m -> Math.max(NONE, m))
            .summaryStatistics();
    this.millis = LogScale.around(drawn.getMin(), drawn.getMax(), BOTTOM, TOP);
  }

  /**
   * The picture.
   *
   * @param creators in the index, for the title
   * @param loads at least one, all with turns on every number of threads
   */
  static String svg(int creators, List<Load> loads) {
    var plot = new ThreadsPlot(creators, loads);
    plot.grid();
    for (var load = 0; load < loads.size(); load++) {
      for (var curve = 0; curve < CURVES.size(); curve++) {
        plot.curve(curve, loads.get(load), load > 0);
      }
    }
    return plot.svg.end();
  }

  private IntStream threads() {
    return IntStream.rangeClosed(1, most);
  }

  private void grid() {
    for (var mark : millis.marks()) {
      var y = millis.at(mark);
      svg.line("grid", new Place(LEFT, y), new Place(RIGHT, y));
      svg.words("latency", "end", LEFT - 22, y + 4, LogScale.plain(mark));
    }
    threads()
        .forEach(
            t -> {
              svg.words("threads", "middle", x(t), BOTTOM + 22, String.valueOf(t));
              svg.words("rate", "middle", x(t), BOTTOM + 40, perSecond(t));
            });
    svg.words(
        "about", "middle", (LEFT + RIGHT) / 2.0, BOTTOM + 60, "threads; searches a second below");
  }

  /** By engine, what they get done together. */
  private String perSecond(int threads) {
    return loads.stream()
        .map(load -> String.format(Locale.ROOT, "%,.0f", load.perSecond(threads)))
        .reduce((one, other) -> one + " / " + other)
        .orElse("");
  }

  private void curve(int series, Load load, boolean broken) {
    var curve = CURVES.get(series);
    svg.curve(series, broken, threads().mapToObj(t -> place(curve, load, t)).toList());
    threads()
        .forEach(
            t -> {
              var what =
                  String.format(
                      Locale.ROOT,
                      "%s on %d threads, each search on %d at most: %.2f ms",
                      curve.name(),
                      t,
                      load.searchThreads(),
                      curve.millis(load, t));
              svg.dot(series, place(curve, load, t), what);
            });
    if (!broken) {
      var last = place(curve, load, most);
      svg.words("name", "start", last.x() + 10, last.y() + 4, curve.name());
    }
  }

  private Place place(Curve curve, Load load, int threads) {
    return new Place(x(threads), millis.at(curve.millis(load, threads)));
  }

  private double x(int threads) {
    return most == 1 ? LEFT : LEFT + (double) (RIGHT - LEFT) * (threads - 1) / (most - 1);
  }
}
