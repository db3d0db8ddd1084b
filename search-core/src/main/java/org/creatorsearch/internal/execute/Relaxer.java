package org.creatorsearch.internal.execute;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Missing;
import org.creatorsearch.result.Relaxation;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.Field;
import org.creatorsearch.schema.Schema;

/**
 * Says what the filters cost: what leaving each out would bring, and whom they drop for being
 * unknown.
 */
final class Relaxer {
  /** A range is widened by a quarter at either end: enough to matter, and still what was meant. */
  private static final double WIDER = 0.25;

  private final Schema schema;
  private final List<Clause> clauses;
  private final List<SegmentMatches> matches;
  private final Deadline deadline;

  Relaxer(Schema schema, List<Clause> clauses, List<SegmentMatches> matches, Deadline deadline) {
    this.schema = schema;
    this.clauses = clauses;
    this.matches = matches;
    this.deadline = deadline;
  }

  /**
   * By clause, what leaving it out would bring; those that bring nothing are left out.
   *
   * @param gains by clause, creators that fail it alone
   */
  List<Relaxation> relaxations(List<Long> gains) {
    var relaxations = new ArrayList<Relaxation>();
    for (var i = 0; i < gains.size(); i++) {
      if (gains.get(i) > 0) {
        relaxations.add(new Relaxation(i, gains.get(i), wider(clauses.get(i))));
      }
    }
    relaxations.sort((a, b) -> Long.compare(b.gains(), a.gains()));
    return relaxations;
  }

  private Optional<Clause> wider(Clause clause) {
    return wider(clause.filter())
        .filter(wider -> !wider.equals(clause.filter()))
        .map(wider -> new Clause(wider, clause.field()));
  }

  private Optional<Filter> wider(Filter filter) {
    return switch (filter) {
      case Filter.Between between -> {
        var field = schema.field(between.field());
        var min = widened(between.min(), RoundingMode.FLOOR, field);
        var max = widened(between.max(), RoundingMode.CEILING, field);
        yield Optional.of(
            new Filter.Between(between.field(), min, max, between.sampling(), between.missing()));
      }
      case Filter.Share share -> {
        var less = share.minShare() * (1 - WIDER);
        yield Optional.of(
            new Filter.Share(share.dimension(), share.values(), less, share.missing()));
      }
      case Filter.Joint joint -> {
        Map<AudienceDimension, List<String>> wanted = joint.dimensions();
        var less = joint.minShare() * (1 - WIDER);
        yield Optional.of(new Filter.Joint(wanted, less, joint.basis(), joint.missing()));
      }
      case Filter.AnyOf anyOf -> Optional.empty();
      // Those who are kept as unknown might fail were they known.
      case Filter.Sourced sourced ->
          sourced.missing() == Missing.EXCLUDE
              ? Optional.of(sourced.condition())
              : wider(sourced.condition())
                  .map(wider -> ((Filter.Leaf) wider).sourced(sourced.sourcing()));
      case Filter.Not not -> Optional.empty();
      case Filter.And and -> Optional.empty();
      case Filter.Or or -> Optional.empty();
      case Filter.All all -> Optional.empty();
      case Filter.None none -> Optional.empty();
    };
  }

  /** A quarter of the bound's size outwards, to two digits, within the field's own bounds. */
  private static double widened(double bound, RoundingMode outwards, Field field) {
    if (Double.isInfinite(bound)) {
      return bound;
    }
    var quarter = Math.abs(bound) * WIDER;
    var moved = outwards == RoundingMode.FLOOR ? bound - quarter : bound + quarter;
    var rounded = new BigDecimal(moved).round(new MathContext(2, outwards)).doubleValue();
    return Math.clamp(rounded, field.min(), field.max());
  }

  /** By filtered field, creators that meet everything else but have no value there. */
  Map<String, Long> unknown() {
    var unknown = new LinkedHashMap<String, Long>();
    for (var clause : clauses) {
      clause.field().ifPresent(field -> unknown.computeIfAbsent(field, this::unknown));
    }
    return unknown;
  }

  private long unknown(String field) {
    var leaves = leaves(field);
    var count = 0L;
    for (var segment : matches) {
      deadline.check();
      count += unknown(leaves, segment.filters(), segment.exceptField(field));
    }
    return count;
  }

  private static int unknown(Set<Filter.Leaf> leaves, FilterMatcher filters, DocBits among) {
    if (leaves.size() == 1) {
      return filters.countUnknown(leaves.iterator().next(), among);
    }
    return leaves.stream().map(filters::unknown).reduce(DocBits::or).map(among::countAnd).orElse(0);
  }

  private Set<Filter.Leaf> leaves(String field) {
    var leaves = new LinkedHashSet<Filter.Leaf>();
    for (var clause : clauses) {
      if (clause.field().filter(field::equals).isPresent()) {
        Filter.leaves(clause.filter())
            .filter(leaf -> leaf.field().equals(field))
            .forEach(leaves::add);
      }
    }
    return leaves;
  }
}
