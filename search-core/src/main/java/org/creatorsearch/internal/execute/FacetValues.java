package org.creatorsearch.internal.execute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.Set;
import org.creatorsearch.internal.column.Counts;
import org.creatorsearch.internal.column.Dictionary;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.FacetRequest;
import org.creatorsearch.query.Filter;
import org.creatorsearch.result.Facet;
import org.creatorsearch.schema.Schema;

/** Counts by ordinal, as the list of values that a request sees. */
final class FacetValues {
  /** The ordinal of a value that no creator ever had. */
  private static final int UNKNOWN = -1;

  private final String field;
  private final Schema schema;
  private final Dictionary dictionary;

  /** What the request's own clauses on the field ask for. */
  private final Set<String> wanted = new LinkedHashSet<>();

  private final Set<String> wantedFolded = new HashSet<>();

  FacetValues(String field, Schema schema, Dictionary dictionary, List<Clause> clauses) {
    this.field = field;
    this.schema = schema;
    this.dictionary = dictionary;
    for (var clause : clauses) {
      if (clause.field().filter(field::equals).isPresent()) {
        wanted.addAll(wanted(clause.filter()));
      }
    }
    wanted.forEach(value -> wantedFolded.add(folded(value)));
  }

  private static List<String> wanted(Filter filter) {
    return switch (filter) {
      case Filter.AnyOf anyOf -> anyOf.values();
      case Filter.Share share -> share.values();
      case Filter.Between between -> List.of();
      case Filter.Joint joint -> List.of();
      case Filter.Not not -> List.of();
      case Filter.And and -> List.of();
      case Filter.Or or -> List.of();
      case Filter.All all -> List.of();
      case Filter.None none -> List.of();
    };
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** A value with its count, before anything is made of it; the ordinal may be unknown. */
  private record Counted(int count, String value, int ordinal) {
    static final Comparator<Counted> ORDER =
        Comparator.comparingInt(Counted::count).reversed().thenComparing(Counted::value);
  }

  Facet.Values of(Counts found, FacetRequest request) {
    var counts = found.byOrdinal();
    var best = new PriorityQueue<>(Counted.ORDER.reversed());
    var distinct = 0;
    for (var ordinal = 0; ordinal < counts.length; ordinal++) {
      if (counts[ordinal] > 0) {
        distinct++;
        offer(best, counts[ordinal], ordinal, request);
      }
    }
    // What is asked for and nobody has is shown too: it must be there to be switched off.
    for (var value : wanted) {
      if (dictionary.find(value).stream().noneMatch(o -> o < counts.length && counts[o] > 0)) {
        offer(best, new Counted(0, value, UNKNOWN), request);
      }
    }
    var values = new ArrayList<Facet.Value>();
    best.stream().sorted(Counted.ORDER).forEach(counted -> values.add(value(counted)));
    return new Facet.Values(values, distinct, found.missing());
  }

  private void offer(PriorityQueue<Counted> best, int count, int ordinal, FacetRequest request) {
    var worst = best.peek();
    if (best.size() < request.size() || worst == null || count >= worst.count()) {
      offer(best, new Counted(count, dictionary.value(ordinal), ordinal), request);
    }
  }

  private void offer(PriorityQueue<Counted> best, Counted counted, FacetRequest request) {
    if (begins(counted.value(), request.prefix())) {
      best.add(counted);
      if (best.size() > request.size()) {
        best.poll();
      }
    }
  }

  private boolean begins(String value, String prefix) {
    return prefix.isEmpty()
        || folded(value).startsWith(prefix)
        || folded(label(value)).startsWith(prefix);
  }

  private Facet.Value value(Counted counted) {
    var value = counted.value();
    var selected = !wanted.isEmpty() && wantedFolded.contains(folded(value));
    var label =
        counted.ordinal() == UNKNOWN
            ? label(value)
            : dictionary.shown(counted.ordinal(), this::label);
    return new Facet.Value(value, label, counted.count(), selected);
  }

  private String label(String value) {
    return schema.label(field, value);
  }
}
