package org.creatorsearch.internal.execute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Filter;
import org.creatorsearch.result.Relaxation;
import org.creatorsearch.schema.Schema;

/**
 * Says what the filters cost: what leaving each out would bring, and whom they drop for being
 * unknown.
 */
final class Relaxer {
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
   * @param missed creators that fail a clause alone
   */
  List<Relaxation> relaxations(MissedByOne missed) {
    var relaxations = new ArrayList<Relaxation>();
    var gains = missed.counts();
    for (var i = 0; i < gains.size(); i++) {
      if (gains.get(i) > 0) {
        var clause = clauses.get(i);
        var wider = new Widening(schema, missed.by(i), deadline).of(clause.filter());
        relaxations.add(
            new Relaxation(
                i,
                gains.get(i),
                wider.map(w -> new Clause(w.filter(), clause.field())),
                wider.map(Widening.Wider::gains).orElse(0L)));
      }
    }
    relaxations.sort((a, b) -> Long.compare(b.gains(), a.gains()));
    return relaxations;
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
