package org.creatorsearch.server.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creatorsearch.result.Arranged;
import org.creatorsearch.result.Facet;
import org.creatorsearch.result.Hit;
import org.creatorsearch.result.Moved;
import org.creatorsearch.result.Relaxation;
import org.creatorsearch.result.SearchResponse;
import org.creatorsearch.schema.Schema;
import org.creatorsearch.server.wire.RequestLink;

/** An answer for people at a terminal. */
final class ResultTable {
  private static final int SHOWN_VALUES = 12;
  private static final int NAME = 24;
  private static final int HANDLE = 22;

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
          "%n%4s  %5s  %s %s %-10s %-3s %12s %10s  %s%n",
          "",
          "score",
          Columns.fit("name", NAME),
          Columns.fit("handle", HANDLE),
          "platform",
          "in",
          "followers",
          "engagement",
          "themes");
    }
    var rank = 1;
    for (var hit : response.hits()) {
      row(rank++, hit);
    }
    response.arranged().ifPresent(this::unmet);
    response.facets().forEach(this::facet);
    response
        .relaxations()
        .forEach(r -> out.printf("without %s: %,d more%n", named(r, response), r.gains()));
  }

  /** Its field and value, whether it was a filter or read from the brief. */
  private static String named(Relaxation relaxation, SearchResponse response) {
    return Columns.cut(RequestLink.text(response.filters().get(relaxation.filter())), 60);
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
        "%4d  %5.3f  %s %s %s %-3s %12s %10s  %s%n",
        rank,
        hit.score(),
        Columns.fit(creator.displayName().orElse(""), NAME),
        Columns.fit(creator.handle(), HANDLE),
        Columns.fit(creator.platform(), 10),
        creator.country().orElse(""),
        measure(hit.measures(), "followers", "%,.0f", 1),
        measure(hit.measures(), "engagementRate", "%.1f %%", 100),
        Columns.cut(themes, 60));
    hit.moved().ifPresent(this::moved);
  }

  private void unmet(Arranged arranged) {
    var number = 1;
    for (var quota : arranged.quotas()) {
      var which = number++;
      quota.because().ifPresent(why -> out.printf("quota %d is not met: %s%n", which, why));
    }
  }

  private void moved(Moved moved) {
    out.printf("%13s by score %d; %s%n", "", moved.from(), Columns.cut(moved.because(), 80));
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
              .forEach(v -> out.printf("%,10d  %s%n", v.count(), Columns.cut(v.label(), 60)));
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
}
