package org.creatorsearch.internal.execute;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
      case Filter.Sourced sourced -> wanted(sourced.condition());
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

  Facet.Values of(Counts found, FacetRequest request) {
    var counts = found.byOrdinal();
    var best = new MostFrequent(request.size(), dictionary::value);
    var distinct = 0;
    for (var ordinal = 0; ordinal < counts.length; ordinal++) {
      if (counts[ordinal] > 0) {
        distinct++;
        if (best.mayEnter(counts[ordinal]) && begins(dictionary.value(ordinal), request.prefix())) {
          best.add(ordinal, counts[ordinal]);
        }
      }
    }
    var values = new ArrayList<Facet.Value>();
    for (var ordinal : best.take()) {
      var label = dictionary.shown(ordinal, this::label);
      values.add(value(dictionary.value(ordinal), label, counts[ordinal]));
    }
    addWanted(counts, request, values);
    return new Facet.Values(values, distinct, found.missing());
  }

  /** What is asked for and nobody has is shown too: it must be there to be switched off. */
  private void addWanted(int[] counts, FacetRequest request, List<Facet.Value> values) {
    wanted.stream()
        .filter(value -> nobodyHas(value, counts))
        .filter(value -> begins(value, request.prefix()))
        .sorted()
        .limit(request.size() - values.size())
        .forEach(value -> values.add(value(value, label(value), 0)));
  }

  private boolean nobodyHas(String value, int[] counts) {
    return dictionary.find(value).stream().noneMatch(o -> o < counts.length && counts[o] > 0);
  }

  private boolean begins(String value, String prefix) {
    return prefix.isEmpty()
        || folded(value).startsWith(prefix)
        || folded(label(value)).startsWith(prefix);
  }

  private Facet.Value value(String value, String label, int count) {
    var selected = !wanted.isEmpty() && wantedFolded.contains(folded(value));
    return new Facet.Value(value, label, count, selected);
  }

  private String label(String value) {
    return schema.label(field, value);
  }
}
