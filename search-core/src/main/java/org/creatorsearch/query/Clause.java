package org.creatorsearch.query;

import java.util.List;
import java.util.Optional;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/**
 * One condition of the conjunction at the top of a request.
 *
 * @param filter the condition
 * @param field the field whose facet ignores the condition, so that a person can see what the other
 *     values would bring, and that all of {@code filter} is about; empty for groups, which always
 *     count
 */
public record Clause(Filter filter, Optional<String> field) {
  public Clause {
    if (field.isPresent() && !isOn(field.get(), filter)) {
      throw new SearchException(
              ErrorCode.INVALID_VALUE,
              "a clause of field \"" + field.get() + "\" must hold conditions on it alone")
          .at(field.get());
    }
  }

  private static boolean isOn(String field, Filter filter) {
    return switch (filter) {
      case Filter.Leaf leaf -> leaf.field().equals(field);
      case Filter.Not(Filter inner) -> isOn(field, inner);
      case Filter.And(List<Filter> parts) -> parts.stream().allMatch(part -> isOn(field, part));
      case Filter.Or(List<Filter> parts) -> parts.stream().allMatch(part -> isOn(field, part));
      // Nothing in them speaks of another field.
      case Filter.All all -> true;
      case Filter.None none -> true;
    };
  }

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
