package org.creatorsearch.internal.execute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.FacetRequest;
import org.creatorsearch.query.Filter;
import org.creatorsearch.result.Facet;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.Field;
import org.creatorsearch.schema.FieldType;
import org.creatorsearch.schema.Schema;

/** Counts one field's values or ranges over the matches, sideways. */
final class FacetCounter {
  private static final Comparator<Facet.Value> ORDER =
      Comparator.comparingLong(Facet.Value::count).reversed().thenComparing(Facet.Value::value);

  private final Snapshot snapshot;
  private final Schema schema;
  private final List<Clause> clauses;
  private final List<SegmentMatches> matches;
  private final Deadline deadline;

  FacetCounter(
      Snapshot snapshot,
      Schema schema,
      List<Clause> clauses,
      List<SegmentMatches> matches,
      Deadline deadline) {
    this.snapshot = snapshot;
    this.schema = schema;
    this.clauses = clauses;
    this.matches = matches;
    this.deadline = deadline;
  }

  Facet count(FacetRequest request) {
    var field = schema.field(request.field());
    return field.type().numeric() ? histogram(field) : values(field, request);
  }

  private Facet values(Field field, FacetRequest request) {
    var dictionary = snapshot.dictionaries().of(field.name());
    var counts = new int[dictionary.size()];
    var missing = 0L;
    for (var segment : matches) {
      deadline.check();
      missing += count(field, segment, segment.exceptField(field.name()), counts);
    }
    var wanted = wanted(field.name());
    var selected = wanted.stream().map(FacetCounter::folded).collect(Collectors.toSet());
    var found = new ArrayList<Facet.Value>();
    for (var ordinal = 0; ordinal < counts.length; ordinal++) {
      if (counts[ordinal] > 0) {
        var value = dictionary.value(ordinal);
        found.add(value(field, value, counts[ordinal], selected.contains(folded(value))));
      }
    }
    var distinct = found.size();
    // What is asked for and nobody has is shown too: it must be there to be switched off.
    for (var value : wanted) {
      if (dictionary.find(value).stream().noneMatch(o -> o < counts.length && counts[o] > 0)) {
        found.add(value(field, value, 0, true));
      }
    }
    return new Facet.Values(
        found.stream()
            .filter(v -> begins(v, request.prefix()))
            .sorted(ORDER)
            .limit(request.size())
            .toList(),
        distinct,
        missing);
  }

  private long count(Field field, SegmentMatches segment, DocBits docs, int[] counts) {
    var columns = segment.segment().columns();
    if (field.type() == FieldType.SHARES) {
      var column = columns.shares(field.name());
      column.count(docs, FilterMatcher.leastPoints(minShare(field.name())), counts);
      return (long) docs.count() - docs.countAnd(column.known());
    }
    var column = columns.keyword(field.name());
    column.count(docs, counts);
    return docs.countAnd(column.missing());
  }

  /**
   * The share that counts as having a value: what the request's own filters on the dimension ask
   * for, so that the number beside a value is what its filter would match; the least of several.
   */
  private double minShare(String field) {
    return clauses.stream()
        .filter(clause -> clause.field().filter(field::equals).isPresent())
        .map(Clause::filter)
        .filter(Filter.Share.class::isInstance)
        .map(Filter.Share.class::cast)
        .mapToDouble(Filter.Share::minShare)
        .min()
        .orElseGet(() -> dimension(field).defaultMinShare());
  }

  private static AudienceDimension dimension(String field) {
    return java.util.Arrays.stream(AudienceDimension.values())
        .filter(d -> d.field().equals(field))
        .findFirst()
        .orElseThrow();
  }

  private Facet.Value value(Field field, String value, long count, boolean selected) {
    return new Facet.Value(value, schema.label(field.name(), value), count, selected);
  }

  private static boolean begins(Facet.Value value, String prefix) {
    return folded(value.value()).startsWith(prefix) || folded(value.label()).startsWith(prefix);
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** What the request's own clauses on the field ask for. */
  private Set<String> wanted(String field) {
    var wanted = new HashSet<String>();
    for (var clause : clauses) {
      if (clause.field().filter(field::equals).isPresent()) {
        wanted.addAll(wanted(clause.filter()));
      }
    }
    return wanted;
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

  private Facet histogram(Field field) {
    var bounds = field.buckets().stream().mapToDouble(Double::doubleValue).toArray();
    var counts = new long[bounds.length];
    var missing = 0L;
    for (var segment : matches) {
      deadline.check();
      var docs = segment.exceptField(field.name());
      var numbers = new NumberAccess(segment.segment(), snapshot, schema);
      var column = numbers.column(field.name());
      missing += (long) docs.count() - docs.countAnd(column.present());
      if (numbers.isAge(field.name())) {
        docs.and(column.present())
            .forEach(doc -> counts[bucket(bounds, numbers.age(column.get(doc)))]++);
      } else {
        column.histogram(docs, bounds, counts);
      }
    }
    var buckets = new ArrayList<Facet.Bucket>();
    for (var i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        var max = i + 1 < bounds.length ? bounds[i + 1] : Double.POSITIVE_INFINITY;
        buckets.add(new Facet.Bucket(bounds[i], max, counts[i]));
      }
    }
    return new Facet.Histogram(buckets, missing);
  }

  private static int bucket(double[] bounds, double value) {
    var at = java.util.Arrays.binarySearch(bounds, value);
    return at >= 0 ? at : -at - 2;
  }
}
