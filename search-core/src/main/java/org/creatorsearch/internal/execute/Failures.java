package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Filter;
import org.creatorsearch.result.Explanation.Failure;

/** Says which parts of a condition one creator fails, and how far it is from meeting each. */
final class Failures {
  /** By how far they are, as a part of what is asked for: units differ from part to part. */
  private static final Comparator<Part> NEAREST_FIRST = Comparator.comparingDouble(Part::relative);

  private final FilterMatcher filters;
  private final Description creator;

  Failures(FilterMatcher filters, Description creator) {
    this.filters = filters;
    this.creator = creator;
  }

  /**
   * A failure and its distance.
   *
   * @param relative to what is asked for; infinite where there is no distance
   */
  private record Part(Failure failure, double relative) {}

  /** How a clause fails, at a position of the request; empty where it is met. */
  Optional<Failure> of(int position, Clause clause) throws IOException {
    return meets(clause.filter()) ? Optional.empty() : Optional.of(failed(position, clause));
  }

  /** How a clause fails that is known to, at a position of the request. */
  Failure failed(int position, Clause clause) throws IOException {
    var failure = part(position, clause.filter(), false).failure();
    var field = failure.field().isEmpty() ? clause.field().orElse("") : failure.field();
    return new Failure(
        position, field, failure.wanted(), failure.actual(), failure.shortfall(), failure.parts());
  }

  private boolean meets(Filter filter) {
    return filters.matches(filter).contains(creator.doc());
  }

  private Part part(int position, Filter filter, boolean negated) throws IOException {
    return switch (filter) {
      case Filter.Leaf leaf -> leaf(position, leaf, negated);
      case Filter.Not(Filter inner) -> part(position, inner, !negated);
      case Filter.And(List<Filter> parts) ->
          negated ? oneOf(position, parts, true) : allOf(position, parts, false);
      case Filter.Or(List<Filter> parts) ->
          negated ? allOf(position, parts, true) : oneOf(position, parts, false);
      case Filter.All all -> nothing(position);
      case Filter.None none -> nothing(position);
    };
  }

  private Part leaf(int position, Filter.Leaf leaf, boolean negated) throws IOException {
    var distance = creator.distance(leaf, negated);
    var wanted = negated ? Description.unwanted(leaf) : Description.wanted(leaf);
    var shortfall = Double.isNaN(distance) ? 0 : distance;
    return new Part(
        new Failure(position, leaf.field(), wanted, creator.actual(leaf), shortfall, List.of()),
        Double.isNaN(distance) ? Double.POSITIVE_INFINITY : distance / size(leaf));
  }

  /** What a distance is compared with: the size of what is asked for. */
  private static double size(Filter.Leaf leaf) {
    var asked =
        switch (leaf) {
          case Filter.AnyOf anyOf -> 1;
          case Filter.Between b -> Math.abs(Double.isInfinite(b.min()) ? b.max() : b.min());
          case Filter.Share share -> share.minShare();
          case Filter.Joint joint -> joint.minShare();
          case Filter.Sourced sourced -> size(sourced.condition());
        };
    return asked == 0 ? 1 : asked;
  }

  private static Part nothing(int position) {
    return new Part(
        new Failure(position, "", "what nobody has", "", 0, List.of()), Double.POSITIVE_INFINITY);
  }

  /** Each part must hold, or fail where negated: those that do not tell, the farthest how far. */
  private Part allOf(int position, List<Filter> filters, boolean negated) throws IOException {
    var parts = new ArrayList<Part>();
    for (var filter : filters) {
      if (meets(filter) == negated) {
        parts.add(part(position, filter, negated));
      }
    }
    parts.sort(NEAREST_FIRST);
    return group(
        position,
        (negated ? "none of " : "all of ") + filters.size() + " conditions",
        parts,
        parts.getLast());
  }

  /** One part must hold, or fail where negated, and none does: the nearest tells how far. */
  private Part oneOf(int position, List<Filter> filters, boolean negated) throws IOException {
    var parts = new ArrayList<Part>();
    for (var filter : filters) {
      parts.add(part(position, filter, negated));
    }
    parts.sort(NEAREST_FIRST);
    return group(
        position,
        (negated ? "not all of " : "one of ") + filters.size() + " conditions",
        parts,
        parts.getFirst());
  }

  private static Part group(int position, String wanted, List<Part> parts, Part decisive) {
    var failures = parts.stream().map(Part::failure).toList();
    var actual =
        failures.stream()
            .filter(f -> !f.actual().isEmpty())
            .map(f -> f.field().isEmpty() ? f.actual() : f.field() + ": " + f.actual())
            .distinct()
            .collect(Collectors.joining("; "));
    return new Part(
        new Failure(position, "", wanted, actual, decisive.failure().shortfall(), failures),
        decisive.relative());
  }
}
