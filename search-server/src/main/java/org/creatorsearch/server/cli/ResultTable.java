package org.creatorsearch.server.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creatorsearch.result.Facet;
import org.creatorsearch.result.Hit;
import org.creatorsearch.result.SearchResponse;
import org.creatorsearch.schema.Schema;

/** An answer for people at a terminal. */
final class ResultTable {
  private static final int SHOWN_VALUES = 12;

  private final Schema schema;
  private final PrintWriter out;

  ResultTable(Schema schema, PrintWriter out) {
    this.schema = schema;
    this.out = out;
  }

  void print(SearchResponse response) {
    var millis = response.took().toNanos() / 1e6;
    out.printf(Locale.ROOT, "%,d creators in %.1f ms%n", response.total(), millis);
    if (!response.hits().isEmpty()) {
      out.printf(
          "%n%4s  %5s  %-26s %-10s %-3s %12s %10s  %s%n",
          "", "score", "handle", "platform", "in", "followers", "engagement", "themes");
    }
    var rank = 1;
    for (var hit : response.hits()) {
      row(rank++, hit);
    }
    response.facets().forEach(this::facet);
    response
        .relaxations()
        .forEach(r -> out.printf("without filter %d: %,d more%n", r.filter() + 1, r.gains()));
  }

  private void row(int rank, Hit hit) {
    var creator = hit.creator();
    var themes =
        creator.themes().stream()
            .limit(3)
            .map(t -> schema.label("themes", t))
            .collect(Collectors.joining(", "));
    out.printf(
        Locale.ROOT,
        "%4d  %5.3f  %-26s %-10s %-3s %12s %10s  %s%n",
        rank,
        hit.score(),
        cut(creator.handle(), 26),
        cut(creator.platform(), 10),
        creator.country().orElse(""),
        measure(hit.measures(), "followers", "%,.0f", 1),
        measure(hit.measures(), "engagementRate", "%.1f %%", 100),
        cut(themes, 60));
  }

  private static String measure(
      Map<String, Double> measures, String name, String format, double factor) {
    return Optional.ofNullable(measures.get(name))
        .map(v -> String.format(Locale.ROOT, format, v * factor))
        .orElse("");
  }

  private void facet(String field, Facet facet) {
    out.printf("%n%s%n", field);
    switch (facet) {
      case Facet.Values values ->
          values.values().stream()
              .limit(SHOWN_VALUES)
              .forEach(v -> out.printf("%,10d  %s%n", v.count(), cut(v.label(), 60)));
      case Facet.Histogram histogram ->
          histogram
              .buckets()
              .forEach(b -> out.printf("%,10d  %s%n", b.count(), range(b.min(), b.max())));
    }
    if (facet.missing() > 0) {
      out.printf("%,10d  (unknown)%n", facet.missing());
    }
  }

  private static String range(double min, double max) {
    return Double.isFinite(max) ? plain(min) + " to " + plain(max) : plain(min) + " and more";
  }

  private static String plain(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%,.0f", number)
        : String.valueOf(number);
  }

  /** Terminals obey control characters, and these texts come from strangers. */
  private static String cut(String text, int width) {
    var safe = text.replaceAll("\\p{Cntrl}", " ");
    return safe.length() <= width ? safe : safe.substring(0, width - 1) + "…";
  }
}
