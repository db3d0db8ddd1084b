package org.creatorsearch.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.creatorsearch.schema.AudienceDimension;

/**
 * The canonical order of filters: total, and equal exactly where filters are equal. It compares
 * values and never their text, in which two filters may look alike. Any such order would do; this
 * one is the same across runs and machines.
 */
final class FilterOrder implements Comparator<Filter> {
  static final FilterOrder CANONICAL = new FilterOrder();

  private static final Comparator<List<String>> VALUES = lexicographic(Comparator.naturalOrder());

  private static final Comparator<Filter.AnyOf> ANY_OF =
      Comparator.comparing(Filter.AnyOf::field)
          .thenComparing(Filter.AnyOf::values, VALUES)
          .thenComparingInt(f -> f.withinDays().orElse(0))
          .thenComparing(Filter.AnyOf::missing);

  private static final Comparator<Sampling> SAMPLING =
      Comparator.<Sampling>comparingInt(s -> s.definition().map(Enum::ordinal).orElse(-1))
          .thenComparingInt(Sampling::windowDays)
          .thenComparingInt(Sampling::minSample);

  private static final Comparator<Filter.Between> BETWEEN =
      Comparator.comparing(Filter.Between::field)
          .thenComparingDouble(Filter.Between::min)
          .thenComparingDouble(Filter.Between::max)
          .thenComparing(Filter.Between::sampling, SAMPLING)
          .thenComparing(Filter.Between::missing);

  private static final Comparator<Filter.Share> SHARE =
      Comparator.comparing(Filter.Share::dimension)
          .thenComparing(Filter.Share::values, VALUES)
          .thenComparingDouble(Filter.Share::minShare)
          .thenComparing(Filter.Share::missing);

  private static final Comparator<Map.Entry<AudienceDimension, List<String>>> SIDE =
      Map.Entry.<AudienceDimension, List<String>>comparingByKey()
          .thenComparing(Map.Entry::getValue, VALUES);

  private static final Comparator<Filter.Joint> JOINT =
      Comparator.<Filter.Joint, List<Map.Entry<AudienceDimension, List<String>>>>comparing(
              f -> List.copyOf(f.dimensions().entrySet()), lexicographic(SIDE))
          .thenComparingDouble(Filter.Joint::minShare)
          .thenComparing(Filter.Joint::basis)
          .thenComparing(Filter.Joint::missing);

  private static final Comparator<Sourcing> SOURCING =
      Comparator.<Sourcing>comparingInt(s -> s.maxAgeDays().orElse(0))
          .thenComparing(Sourcing::by, VALUES);

  private FilterOrder() {}

  @Override
  public int compare(Filter a, Filter b) {
    var kinds = Integer.compare(kind(a), kind(b));
    return kinds != 0 ? kinds : sameKind(a, b);
  }

  private static int kind(Filter filter) {
    return switch (filter) {
      case Filter.All all -> 0;
      case Filter.None none -> 1;
      case Filter.AnyOf leaf -> 2;
      case Filter.Between leaf -> 3;
      case Filter.Share leaf -> 4;
      case Filter.Joint leaf -> 5;
      case Filter.Sourced leaf -> 6;
      case Filter.Not not -> 7;
      case Filter.And and -> 8;
      case Filter.Or or -> 9;
    };
  }

  private int sameKind(Filter a, Filter b) {
    return switch (a) {
      case Filter.All all -> 0;
      case Filter.None none -> 0;
      case Filter.AnyOf leaf -> ANY_OF.compare(leaf, (Filter.AnyOf) b);
      case Filter.Between leaf -> BETWEEN.compare(leaf, (Filter.Between) b);
      case Filter.Share leaf -> SHARE.compare(leaf, (Filter.Share) b);
      case Filter.Joint leaf -> JOINT.compare(leaf, (Filter.Joint) b);
      case Filter.Sourced leaf -> sourced(leaf, (Filter.Sourced) b);
      case Filter.Not(Filter inner) -> compare(inner, ((Filter.Not) b).filter());
      case Filter.And(List<Filter> parts) ->
          lexicographic(this).compare(parts, ((Filter.And) b).filters());
      case Filter.Or(List<Filter> parts) ->
          lexicographic(this).compare(parts, ((Filter.Or) b).filters());
    };
  }

  private int sourced(Filter.Sourced a, Filter.Sourced b) {
    var conditions = compare(a.condition(), b.condition());
    return conditions != 0 ? conditions : SOURCING.compare(a.sourcing(), b.sourcing());
  }

  /** By the first item that differs; a list comes after its own beginnings. */
  private static <T> Comparator<List<T>> lexicographic(Comparator<? super T> items) {
    return (a, b) -> {
      var common = Math.min(a.size(), b.size());
      for (var i = 0; i < common; i++) {
        var order = items.compare(a.get(i), b.get(i));
        if (order != 0) {
          return order;
        }
      }
      return Integer.compare(a.size(), b.size());
    };
  }
}
