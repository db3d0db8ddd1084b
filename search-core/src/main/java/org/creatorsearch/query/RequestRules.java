package org.creatorsearch.query;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/** The limits of a request that hold whatever the schema. */
final class RequestRules {
  private static final int LONGEST_TEXT = 2_000;
  private static final int LONGEST_BRIEF = 5_000;
  private static final int MOST_FILTERS = 100;

  /** Conditions within all filters: a group may hold many, and each costs as much as a filter. */
  private static final int MOST_CONDITIONS = 200;

  private static final int MOST_FACETS = 50;
  private static final int DEEPEST = 10;

  private RequestRules() {}

  static void check(
      String text,
      String brief,
      List<Clause> filters,
      Map<String, Double> weights,
      List<FacetRequest> facets,
      int size) {
    atMost("text", "characters", text.length(), LONGEST_TEXT);
    atMost("brief", "characters", brief.length(), LONGEST_BRIEF);
    atMost("filters", "filters", filters.size(), MOST_FILTERS);
    atMost("facets", "facets", facets.size(), MOST_FACETS);
    filters.forEach(c -> Filter.requireDepth(c.filter(), DEEPEST));
    var conditions = filters.stream().mapToInt(c -> conditions(c.filter())).sum();
    atMost("filters", "conditions, those within groups included", conditions, MOST_CONDITIONS);
    var fields = new HashSet<String>();
    for (var facet : facets) {
      if (!fields.add(facet.field())) {
        throw new SearchException(
                ErrorCode.INVALID_VALUE, "facet \"" + facet.field() + "\" is asked for twice")
            .at("facets");
      }
    }
    weights.forEach(RequestRules::weight);
    if (size < 0 || size > SearchRequest.MAX_SIZE) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE,
              "size must be between 0 and " + SearchRequest.MAX_SIZE + ", got " + size)
          .at("size");
    }
  }

  private static int conditions(Filter filter) {
    return switch (filter) {
      case Filter.Leaf leaf -> 1;
      case Filter.Not(Filter inner) -> conditions(inner);
      case Filter.And(List<Filter> parts) ->
          parts.stream().mapToInt(RequestRules::conditions).sum();
      case Filter.Or(List<Filter> parts) -> parts.stream().mapToInt(RequestRules::conditions).sum();
      case Filter.All all -> 0;
      case Filter.None none -> 0;
    };
  }

  private static void atMost(String place, String unit, int actual, int most) {
    if (actual > most) {
      throw new SearchException(
              ErrorCode.TOO_LARGE,
              place + " takes at most " + most + " " + unit + ", got " + actual)
          .at(place);
    }
  }

  private static void weight(String signal, double weight) {
    if (!(weight >= 0 && weight <= 1000)) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE,
              "weights." + signal + " must be between 0 and 1000, got " + weight)
          .at("weights." + signal);
    }
  }
}
