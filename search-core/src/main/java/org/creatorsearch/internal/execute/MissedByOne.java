package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.LeaveOneOut;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.plan.SearchPlan;
import org.creatorsearch.internal.rank.Ranker;
import org.creatorsearch.result.Explanation.Failure;
import org.creatorsearch.result.NearMisses;
import org.creatorsearch.schema.Schema;

/**
 * The creators that a search misses by one clause alone: how many by each, and the best of all. The
 * best are those of the greatest score and not those nearest to a bound: conditions on words have
 * no distance, and somebody who is a hundred followers short is of use only who fits.
 *
 * <p>Whoever fails one clause alone is in one of the sets that leave out a clause. Confined to one
 * thread.
 */
final class MissedByOne {
  private final SearchPlan plan;
  private final Snapshot snapshot;
  private final Schema schema;
  private final Deadline deadline;
  private final List<SegmentMatches> matches;
  private final IdentityHashMap<Segment, LeaveOneOut> byClause = new IdentityHashMap<>();
  private final IdentityHashMap<Segment, FilterMatcher> filtersOf = new IdentityHashMap<>();

  MissedByOne(
      SearchPlan plan,
      Snapshot snapshot,
      Schema schema,
      List<SegmentMatches> matches,
      Deadline deadline) {
    this.plan = plan;
    this.snapshot = snapshot;
    this.schema = schema;
    this.deadline = deadline;
    this.matches = matches;
    for (var segment : matches) {
      deadline.check();
      byClause.put(segment.segment(), segment.byClause());
      filtersOf.put(segment.segment(), segment.filters());
    }
  }

  /** By clause, how many creators fail it alone. */
  List<Long> counts() {
    return IntStream.range(0, plan.clauses().size()).mapToObj(this::count).toList();
  }

  private long count(int clause) {
    return byClause.values().stream()
        .mapToLong(sets -> sets.without(clause).count() - sets.all().count())
        .sum();
  }

  /** By segment, the creators that fail a clause alone. */
  Map<FilterMatcher, DocBits> by(int clause) {
    var missed = new LinkedHashMap<FilterMatcher, DocBits>();
    for (var met : matches) {
      deadline.check();
      var sets = sets(met.segment());
      missed.put(met.filters(), sets.without(clause).andNot(sets.all()));
    }
    return missed;
  }

  /** The counts, and as many of the best as the plan asks for. */
  NearMisses best(Optional<TextMatcher> text, Ranker ranker) throws IOException {
    var best = plan.best(plan.nearMisses());
    var top = new TopHits(best.size(), Optional.empty());
    var collector = new PageCollector(best, ranker, top, deadline);
    for (var segment : matches) {
      collector.collect(missed(segment, text));
    }
    var candidates = top.inOrder();
    var joint = new JointShares(plan.clauses(), snapshot, deadline);
    var hits =
        new HitMaker(plan, snapshot, schema, ranker, text, Optional.empty(), joint, deadline)
            .hits(candidates);
    var misses = new ArrayList<NearMisses.NearMiss>();
    for (var i = 0; i < hits.size(); i++) {
      deadline.check();
      misses.add(new NearMisses.NearMiss(hits.get(i), failure(candidates.get(i))));
    }
    return new NearMisses(counts(), misses);
  }

  private SegmentMatches missed(SegmentMatches met, Optional<TextMatcher> text) throws IOException {
    deadline.check();
    var segment = met.segment();
    var sets = sets(segment);
    var missed = DocBits.none(segment.columns().length());
    for (var clause = 0; clause < plan.clauses().size(); clause++) {
      missed = missed.or(sets.without(clause));
    }
    missed = missed.andNot(sets.all());
    var fits = text.isPresent() ? text.get().matches(segment, missed).fits() : new float[0];
    return new SegmentMatches(segment, met.filters(), List.of(), List.of(), missed, fits);
  }

  private Failure failure(Candidate candidate) throws IOException {
    var segment = candidate.segment();
    var doc = candidate.doc();
    var clause = 0;
    while (!sets(segment).without(clause).contains(doc)) {
      clause++;
    }
    var filters = Objects.requireNonNull(filtersOf.get(segment));
    return new Failures(
            filters, new Description(snapshot, schema, segment, filters.numbers(), doc, deadline))
        .failed(clause, plan.clauses().get(clause));
  }

  private LeaveOneOut sets(Segment segment) {
    return Objects.requireNonNull(byClause.get(segment));
  }
}
