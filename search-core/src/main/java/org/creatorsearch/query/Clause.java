package org.creatorsearch.query;

import java.util.Optional;

/**
 * One condition of the conjunction at the top of a request.
 *
 * @param filter the condition
 * @param field the field whose facet ignores the condition, so that a person can see what the other
 *     values would bring; empty for groups, which always count
 */
public record Clause(Filter filter, Optional<String> field) {
  /**
   * A condition on one field, or its exclusion, belongs to that field; anything else is a group.
   */
  public static Clause of(Filter filter) {
    return switch (filter) {
      case Filter.Leaf leaf -> new Clause(leaf, Optional.of(leaf.field()));
      case Filter.Not(Filter.Leaf leaf) -> new Clause(filter, Optional.of(leaf.field()));
      case Filter.Not not -> group(not);
      case Filter.And and -> group(and);
      case Filter.Or or -> group(or);
      case Filter.All all -> group(all);
      case Filter.None none -> group(none);
    };
  }

  /** A condition that every facet counts within. */
  public static Clause group(Filter filter) {
    return new Clause(filter, Optional.empty());
  }
}
