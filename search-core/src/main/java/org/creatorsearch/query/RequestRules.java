package org.creatorsearch.query;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/** The limits of a request that hold whatever the schema. */
final class RequestRules {
  private static final int LONGEST_TEXT = 2_000;
  private static final int MOST_FILTERS = 100;

  /** Conditions within all filters: a group may hold many, and each costs as much as a filter. */
  private static final int MOST_CONDITIONS = 200;

  private static final int MOST_FACETS = 100;
  private static final int GREATEST_WEIGHT = 1_000;
  private static final int DEEPEST = 10;

  private RequestRules() {}

  static void check(
      String text,
      String brief,
      String preferText,
      List<Clause> filters,
      List<FacetRequest> facets,
      int size,
      Optional<Duration> timeout) {
    atMost("text", "characters", text.length(), LONGEST_TEXT);
    atMost("brief", "characters", brief.length(), SearchRequest.LONGEST_BRIEF);
    // What is left of any brief may stand here.
    atMost("preferText", "characters", preferText.length(), SearchRequest.LONGEST_BRIEF);
    atMost("filters", "filters", filters.size(), MOST_FILTERS);
    atMost("facets", "facets", facets.size(), MOST_FACETS);
    checkConditions("filters", filters);
    var fields = new HashSet<String>();
    for (var facet : facets) {
      if (!fields.add(facet.field())) {
        throw new SearchException(
                ErrorCode.INVALID_VALUE, "facet \"" + facet.field() + "\" is asked for twice")
            .at("facets");
      }
    }
    if (timeout.isPresent() && !timeout.get().isPositive()) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE, "timeout must be more than 0, got " + timeout.get())
          .at("timeout");
    }
    within("size", size, SearchRequest.MAX_SIZE);
  }

  /** The limits of what is only wished for. */
  static void checkWishes(List<Clause> wishes) {
    atMost("prefer", "wishes", wishes.size(), SearchRequest.MOST_WISHES);
    checkConditions("prefer", wishes);
  }

  private static void checkConditions(String place, List<Clause> clauses) {
    clauses.forEach(c -> Filter.requireDepth(c.filter(), DEEPEST));
    var conditions = clauses.stream().mapToInt(c -> conditions(c.filter())).sum();
    atMost(place, "conditions, those within groups included", conditions, MOST_CONDITIONS);
  }

  /** A number that is 0..{@code most}. */
  static void within(String place, int number, int most) {
    within(place, place, number, most);
  }

  /** The same under a name of its own. */
  static void within(String place, String name, long number, int most) {
    if (number < 0 || number > most) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE, name + " must be between 0 and " + most + ", got " + number)
          .at(place);
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

  /** A list or text that is no longer than {@code most}. */
  static void atMost(String place, String unit, int actual, int most) {
    if (actual > most) {
      throw new SearchException(
              ErrorCode.TOO_LARGE,
              place + " takes at most " + most + " " + unit + ", got " + actual)
          .at(place);
    }
  }

  /** A share, 0..1. */
  static double share(String place, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE, place + " must be between 0 and 1, got " + share)
          .at(place);
    }
    return Shape.oneZero(share);
  }

  /** The weight of a signal, 0..{@value #GREATEST_WEIGHT}. */
  static double weight(Signal signal, double weight) {
    var place = "weights." + signal.wireName();
    if (!(weight >= 0 && weight <= GREATEST_WEIGHT)) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE,
              place + " must be between 0 and " + GREATEST_WEIGHT + ", got " + weight)
          .at(place);
    }
    return Shape.oneZero(weight);
  }
}
