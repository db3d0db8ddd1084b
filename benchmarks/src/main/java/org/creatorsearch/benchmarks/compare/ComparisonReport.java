package org.creatorsearch.benchmarks.compare;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.creatorsearch.benchmarks.workload.Kind;

/**
 * Timings in words: a line for each kind of search and one for all, and a last line for programs.
 *
 * @param peer name of the other engine
 * @param creators creators in both indexes
 * @param timings of every search
 */
record ComparisonReport(String peer, int creators, List<Timing> timings) {
  void print(PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%-12s %9s %12s %12s %12s %12s   %s%n",
        "searches",
        "",
        "ours p50 us",
        "p99",
        peer + " p50",
        "p99",
        "ratio (95 % interval)");
    for (var kind : Kind.values()) {
      line(out, kind.label(), of(kind));
    }
    line(out, "all", timings);
    out.println(json());
  }

  private List<Timing> of(Kind kind) {
    return timings.stream().filter(t -> t.kind() == kind).toList();
  }

  private static void line(PrintWriter out, String label, List<Timing> some) {
    if (some.isEmpty()) {
      return;
    }
    var ratio = Ratio.of(some);
    out.printf(
        Locale.ROOT,
        "%-12s %9d %12.0f %12.0f %12.0f %12.0f   %.2f (%.2f to %.2f)%n",
        label,
        some.size(),
        Timing.percentile(Timing.ours(some), 0.5),
        Timing.percentile(Timing.ours(some), 0.99),
        Timing.percentile(Timing.theirs(some), 0.5),
        Timing.percentile(Timing.theirs(some), 0.99),
        ratio.mean(),
        ratio.low(),
        ratio.high());
  }

  /** One object on one line. */
  String json() {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("peer", peer).put("creators", creators);
    json.put("ratioP50", rounded(Ratio.of(timings).mean()));
    for (var kind : Kind.values()) {
      if (!of(kind).isEmpty()) {
        json.put(key(kind), rounded(Ratio.of(of(kind)).mean()));
      }
    }
    json.put("p50Micros", rounded(Timing.percentile(Timing.ours(timings), 0.5)));
    json.put("p99Micros", rounded(Timing.percentile(Timing.ours(timings), 0.99)));
    return json.toString();
  }

  private static String key(Kind kind) {
    return switch (kind) {
      case BROWSE -> "ratioBrowse";
      case REFINE -> "ratioRefine";
      case TEXT -> "ratioText";
      case TEXT_REFINE -> "ratioTextRefine";
    };
  }

  private static double rounded(double number) {
    return Math.round(number * 100) / 100.0;
  }
}
