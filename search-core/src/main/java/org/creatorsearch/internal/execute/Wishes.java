package org.creatorsearch.internal.execute;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.plan.SearchPlan;
import org.creatorsearch.internal.rank.Wish;
import org.creatorsearch.internal.rank.WishSets;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Missing;
import org.creatorsearch.schema.Schema;

/** The wishes of a plan as sets of documents, found once for each segment. */
final class Wishes implements WishSets {
  private final SearchPlan plan;
  private final Snapshot snapshot;
  private final Schema schema;
  private final FilterCache cache;
  private final Deadline deadline;
  private final IdentityHashMap<Segment, List<Wish>> found = new IdentityHashMap<>();

  Wishes(SearchPlan plan, Snapshot snapshot, Schema schema, FilterCache cache, Deadline deadline) {
    this.plan = plan;
    this.snapshot = snapshot;
    this.schema = schema;
    this.cache = cache;
    this.deadline = deadline;
  }

  @Override
  public synchronized List<Wish> of(Segment segment) {
    return found.computeIfAbsent(segment, this::find);
  }

  private List<Wish> find(Segment segment) {
    if (plan.wishes().isEmpty()) {
      return List.of();
    }
    var filters = new FilterMatcher(segment, snapshot, schema, plan.target(), cache, deadline);
    return plan.wishes().stream().map(Clause::filter).map(f -> wish(f, filters)).toList();
  }

  private Wish wish(Filter filter, FilterMatcher filters) {
    deadline.check();
    var met = filters.matches(filter);
    var possible =
        filter instanceof Filter.Leaf leaf
            ? met.or(filters.unknown(leaf))
            : filters.matches(possible(filter, false));
    return new Wish(words(filter), met, possible);
  }

  /**
   * The condition were all that is unknown as it is wished.
   *
   * @param negated whether those are wished for who do not meet it
   */
  private static Filter possible(Filter filter, boolean negated) {
    return switch (filter) {
      case Filter.Leaf leaf -> leaf.with(negated ? Missing.EXCLUDE : Missing.KEEP);
      case Filter.Not(Filter inner) -> Filter.not(possible(inner, !negated));
      case Filter.And(List<Filter> parts) ->
          Filter.and(parts.stream().map(part -> possible(part, negated)).toList());
      case Filter.Or(List<Filter> parts) ->
          Filter.or(parts.stream().map(part -> possible(part, negated)).toList());
      case Filter.All all -> all;
      case Filter.None none -> none;
    };
  }

  /** The condition in words: {@code followers at least 5000}. */
  private static String words(Filter filter) {
    return switch (filter) {
      case Filter.Leaf leaf -> leaf.field() + " " + Description.wanted(leaf);
      case Filter.Not(Filter.Leaf leaf) -> leaf.field() + " " + Description.unwanted(leaf);
      case Filter.Not(Filter inner) -> "not (" + words(inner) + ")";
      case Filter.And(List<Filter> parts) -> joined(parts, " and ");
      case Filter.Or(List<Filter> parts) -> joined(parts, " or ");
      case Filter.All all -> "anybody";
      case Filter.None none -> "nobody";
    };
  }

  private static String joined(List<Filter> parts, String with) {
    return parts.stream().map(Wishes::words).collect(Collectors.joining(with, "(", ")"));
  }
}
