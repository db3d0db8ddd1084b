package org.creatorsearch.server.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.error.Suggestions;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Sourcing;
import org.creatorsearch.server.wire.LinkQuery.Pair;

/**
 * How values must have been come by, as parameters: {@code maxAge.followers=90} and {@code
 * by.country=platform,declared} hold for every condition that a link has as a parameter {@code
 * followers} or {@code country}. Where conditions on one field ask for different things, they are
 * parameters {@code filter}.
 */
final class LinkSourcing {
  private static final String MAX_AGE = "maxAge.";
  private static final String BY = "by.";

  private final Map<String, Sourcing> byField = new LinkedHashMap<>();
  private final Map<String, String> parameters = new HashMap<>();

  private LinkSourcing() {}

  /** Whether a parameter is one of these. */
  static boolean has(String name) {
    return name.startsWith(MAX_AGE) || name.startsWith(BY);
  }

  /** The parameters there are. */
  static List<String> names(Set<String> fields) {
    return fields.stream().flatMap(field -> Stream.of(MAX_AGE + field, BY + field)).toList();
  }

  /**
   * What a link asks for.
   *
   * @param fields the names of all fields
   */
  static LinkSourcing read(List<Pair> pairs, Set<String> fields) {
    var ages = new LinkedHashMap<String, OptionalInt>();
    var sources = new LinkedHashMap<String, List<String>>();
    var read = new LinkSourcing();
    for (var pair : pairs) {
      var name = pair.name();
      if (name.startsWith(MAX_AGE)) {
        var days = OptionalInt.of(LinkFilters.integer(name, pair.value()));
        ages.put(read.field(name, MAX_AGE, fields), days);
      } else if (name.startsWith(BY)) {
        sources.put(read.field(name, BY, fields), LinkList.values(pair.value()));
      }
    }
    for (var field : read.parameters.keySet()) {
      read.byField.put(
          field,
          located(
              field,
              ages.getOrDefault(field, OptionalInt.empty()),
              sources.getOrDefault(field, List.of())));
    }
    return read;
  }

  private String field(String parameter, String prefix, Set<String> fields) {
    var field = parameter.substring(prefix.length());
    if (!fields.contains(field)) {
      throw new SearchException(ErrorCode.UNKNOWN_FIELD, "there is no field \"" + field + "\"")
          .at(parameter)
          .suggesting(Suggestions.nearest(field, fields).map(near -> prefix + near));
    }
    parameters.putIfAbsent(field, parameter);
    return field;
  }

  private static Sourcing located(String field, OptionalInt maxAge, List<String> by) {
    try {
      return new Sourcing(maxAge, by);
    } catch (SearchException e) {
      throw e.at(e.field().orElseThrow() + "." + field);
    }
  }

  /** A condition as the link asks for it. */
  Clause on(String field, Clause condition) {
    var sourcing = byField.get(field);
    return sourcing == null
        ? condition
        : Clause.of(LeafReader.sourced(condition.filter(), sourcing));
  }

  /** Refuses to ask something of the values of a field that no condition is on. */
  void requireConditions(Set<String> fields) {
    for (var field : byField.keySet()) {
      if (!fields.contains(field)) {
        throw new SearchException(
                ErrorCode.INVALID_VALUE,
                parameters.get(field) + " needs a condition on " + field + " to hold for")
            .at(parameters.getOrDefault(field, field));
      }
    }
  }

  /** The parameters for conditions, in their order, and then what holds for them. */
  static List<Pair> pairs(List<Clause> clauses) {
    var asked = new LinkedHashMap<String, Optional<Sourcing>>();
    var mixed = new HashSet<String>();
    for (var clause : clauses) {
      var bare = LinkFilters.pair(bare(clause));
      var sourcing = sourcing(clause);
      var before = asked.putIfAbsent(bare.name(), sourcing);
      if (before != null && !before.equals(sourcing)) {
        mixed.add(bare.name());
      }
    }
    mixed.add(LinkFilters.JSON);
    var pairs = new ArrayList<Pair>();
    for (var clause : clauses) {
      var bare = LinkFilters.pair(bare(clause));
      pairs.add(mixed.contains(bare.name()) ? LinkFilters.pair(clause) : bare);
    }
    asked.keySet().removeAll(mixed);
    asked.forEach((field, sourcing) -> sourcing.ifPresent(s -> add(pairs, field, s)));
    return pairs;
  }

  private static void add(List<Pair> pairs, String field, Sourcing sourcing) {
    if (sourcing.maxAgeDays().isPresent()) {
      pairs.add(new Pair(MAX_AGE + field, String.valueOf(sourcing.maxAgeDays().getAsInt())));
    }
    if (!sourcing.by().isEmpty()) {
      pairs.add(new Pair(BY + field, LinkList.join(sourcing.by())));
    }
  }

  private static Optional<Sourcing> sourcing(Clause clause) {
    return switch (clause.filter()) {
      case Filter.Sourced sourced -> Optional.of(sourced.sourcing());
      case Filter.Not(Filter.Sourced sourced) -> Optional.of(sourced.sourcing());
      default -> Optional.empty();
    };
  }

  /** The condition on the value alone. */
  static Clause bare(Clause clause) {
    return switch (clause.filter()) {
      case Filter.Sourced sourced -> new Clause(sourced.condition(), clause.field());
      case Filter.Not(Filter.Sourced sourced) ->
          new Clause(Filter.not(sourced.condition()), clause.field());
      default -> clause;
    };
  }
}
