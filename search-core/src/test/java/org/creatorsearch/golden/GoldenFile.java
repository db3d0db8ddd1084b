package org.creatorsearch.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.creatorsearch.query.Aspect;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Sort;
import org.creatorsearch.result.Hit;
import org.creatorsearch.result.SearchResponse;

/** A search and its hits as a person reads them. */
final class GoldenFile {
  private GoldenFile() {}

  static List<String> lines(SearchRequest request, SearchResponse response) {
    var lines = new ArrayList<String>();
    if (!request.text().isEmpty()) {
      lines.add("text    " + request.text());
    }
    request.filters().forEach(clause -> lines.add("where   " + words(clause)));
    request
        .target()
        .ifPresent(
            t -> t.dimensions().forEach((d, v) -> lines.add("target  " + d.wireName() + " " + v)));
    lines.add(
        "ranking "
            + request.ranking()
            + (request.weights().isEmpty() ? "" : " " + weights(request)));
    if (request.sort() instanceof Sort.ByField(String field, boolean descending)) {
      lines.add("sort    " + field + (descending ? " desc" : " asc"));
    }
    request
        .arrangement()
        .diversity()
        .ifPresent(
            d ->
                lines.add(
                    "diverse "
                        + d.by().stream().map(Aspect::wireName).toList()
                        + " "
                        + d.strength()));
    lines.add("total   " + response.total());
    lines.add("");
    for (var i = 0; i < response.hits().size(); i++) {
      lines.add(line(i + 1, response.hits().get(i)));
    }
    return lines;
  }

  private static String words(Clause clause) {
    return words(clause.filter());
  }

  private static String words(Filter filter) {
    return switch (filter) {
      case Filter.AnyOf leaf -> leaf.field() + " is one of " + leaf.values();
      case Filter.Between leaf -> leaf.field() + words(leaf.min(), leaf.max());
      case Filter.Not(Filter inner) -> "not: " + words(inner);
      default -> filter.toString();
    };
  }

  private static String words(double min, double max) {
    return (Double.isInfinite(min) ? "" : " from " + min)
        + (Double.isInfinite(max) ? "" : " to " + max);
  }

  private static String line(int rank, Hit hit) {
    var points =
        hit.contributions().stream()
            .map(c -> String.format(Locale.ROOT, "%s %.1f", c.signal().wireName(), c.points()))
            .collect(Collectors.joining(", "));
    var name = hit.creator().displayName().orElse(hit.creator().handle());
    var moved =
        hit.moved()
            .map(m -> String.format(Locale.ROOT, ", by score %d: %s", m.from(), m.because()))
            .orElse("");
    return String.format(
        Locale.ROOT, "%2d  %.4f  %-8s %s (%s)%s", rank, hit.score(), hit.id(), name, points, moved);
  }

  private static Map<String, Double> weights(SearchRequest request) {
    var byName = new TreeMap<String, Double>();
    request.weights().forEach((signal, weight) -> byName.put(signal.wireName(), weight));
    return byName;
  }
}
