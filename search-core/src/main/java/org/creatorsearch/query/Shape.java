package org.creatorsearch.query;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.schema.AudienceDimension;

/**
 * The normal form of filters: the rules that their constructors enforce and their factories
 * establish.
 */
final class Shape {
  private static final int MOST_VALUES = 1000;

  /** A hundred years. */
  private static final int LONGEST_DAYS = 36_500;

  private Shape() {}

  static List<String> sortedValues(String field, Collection<String> values) {
    var sorted = new TreeSet<>(values);
    if (sorted.isEmpty()) {
      throw new SearchException(
              ErrorCode.INVALID_VALUE, field + " must list at least one value, got none")
          .at(field);
    }
    if (sorted.size() > MOST_VALUES) {
      throw new SearchException(
              ErrorCode.TOO_LARGE,
              field + " takes at most " + MOST_VALUES + " values, got " + sorted.size())
          .at(field);
    }
    return List.copyOf(sorted);
  }

  static Map<AudienceDimension, List<String>> sortedDimensions(
      Map<AudienceDimension, List<String>> dimensions) {
    if (dimensions.isEmpty()) {
      throw new SearchException(
              ErrorCode.INVALID_VALUE, "audience must name at least one dimension, got none")
          .at("audience");
    }
    var sorted = new EnumMap<AudienceDimension, List<String>>(AudienceDimension.class);
    dimensions.forEach((d, values) -> sorted.put(d, sortedValues(d.field(), values)));
    return Collections.unmodifiableMap(sorted);
  }

  static void range(String field, double min, double max) {
    if (Double.isNaN(min) || Double.isNaN(max)) {
      throw new SearchException(ErrorCode.INVALID_TYPE, field + " takes numbers, got NaN")
          .at(field);
    }
    if (min > max) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE,
              field + ".min must be at most " + field + ".max, got " + min + " > " + max)
          .at(field);
    }
  }

  static double share(String field, double minShare) {
    if (!(minShare >= 0 && minShare <= 1)) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE, "minShare must be between 0 and 1, got " + minShare)
          .at(field);
    }
    return oneZero(minShare);
  }

  /** Zero has one sign, so that equal numbers are equal values. */
  static double oneZero(double value) {
    return value + 0.0;
  }

  static void days(String place, String key, int days) {
    if (days < 1 || days > LONGEST_DAYS) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE,
              key + " must be between 1 and " + LONGEST_DAYS + ", got " + days)
          .at(place);
    }
  }

  static void require(boolean rule, String message) {
    if (!rule) {
      throw new SearchException(ErrorCode.INVALID_VALUE, message);
    }
  }

  static void normal(List<Filter> filters, Class<? extends Filter> self) {
    var sorted = new TreeSet<>(FilterOrder.CANONICAL);
    sorted.addAll(filters);
    var trivial =
        filters.stream()
            .anyMatch(
                f -> self.isInstance(f) || f instanceof Filter.All || f instanceof Filter.None);
    require(
        filters.size() > 1 && !trivial && List.copyOf(sorted).equals(filters),
        self.getSimpleName() + " must be flat, sorted and of at least two filters");
  }

  static Filter flatten(
      Collection<Filter> filters,
      Class<? extends Filter> self,
      Filter absorbing,
      Filter neutral,
      Function<List<Filter>, Filter> make) {
    var flat = new TreeSet<>(FilterOrder.CANONICAL);
    for (var filter : filters) {
      if (filter.equals(absorbing)) {
        return absorbing;
      }
      if (!filter.equals(neutral)) {
        flat.addAll(self.isInstance(filter) ? parts(filter) : List.of(filter));
      }
    }
    return switch (flat.size()) {
      case 0 -> neutral;
      case 1 -> flat.first();
      default -> make.apply(List.copyOf(flat));
    };
  }

  private static List<Filter> parts(Filter filter) {
    return switch (filter) {
      case Filter.And(List<Filter> parts) -> parts;
      case Filter.Or(List<Filter> parts) -> parts;
      case Filter.All all -> List.of(all);
      case Filter.None none -> List.of(none);
      case Filter.Not not -> List.of(not);
      case Filter.Leaf leaf -> List.of(leaf);
    };
  }
}
