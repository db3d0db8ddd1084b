package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.plan.SearchPlan;
import org.creatorsearch.internal.rank.Ranker;
import org.creatorsearch.query.Signal;
import org.creatorsearch.schema.Schema;

/** Finds the matches of a plan, segment by segment. */
final class Matcher {
  private final SearchPlan plan;
  private final Snapshot snapshot;
  private final Schema schema;
  private final FilterCache cache;
  private final Deadline deadline;
  private final Optional<TextMatcher> text;
  private final Wishes wishes;

  Matcher(
      SearchPlan plan,
      Snapshot snapshot,
      Schema schema,
      FilterCache cache,
      Deadline deadline,
      SpareThreads threads)
      throws IOException {
    this.plan = plan;
    this.snapshot = snapshot;
    this.schema = schema;
    this.cache = cache;
    this.deadline = deadline;
    this.wishes = new Wishes(plan, snapshot, schema, cache, deadline);
    this.text =
        plan.text().isEmpty()
            ? Optional.empty()
            : Optional.of(new TextMatcher(plan.text(), snapshot, deadline, threads));
  }

  Optional<TextMatcher> text() {
    return text;
  }

  /** What the plan wishes for. */
  Wishes wishes() {
    return wishes;
  }

  /** Scores creators as the plan asks. */
  Ranker ranker() {
    return new Ranker(plan, snapshot, wishes);
  }

  List<SegmentMatches> matches() throws IOException {
    var matches = new ArrayList<SegmentMatches>();
    for (var segment : snapshot.segments()) {
      deadline.check();
      matches.add(matches(segment));
    }
    return matches;
  }

  private SegmentMatches matches(Segment segment) throws IOException {
    var filters = new FilterMatcher(segment, snapshot, schema, plan.target(), cache, deadline);
    var byClause = new ArrayList<DocBits>();
    for (var clause : plan.clauses()) {
      byClause.add(filters.matches(clause.filter()));
      deadline.check();
    }
    if (plan.size() > 0 && plan.weights().containsKey(Signal.WISHES)) {
      // Found while the deadline holds, whoever scores later.
      wishes.of(segment);
    }
    if (text.isEmpty()) {
      return new SegmentMatches(
          segment, filters, plan.clauses(), byClause, segment.live(), new float[0]);
    }
    var found = text.get().matches(segment, segment.live().and(byClause));
    return new SegmentMatches(
        segment, filters, plan.clauses(), byClause, found.docs(), found.fits());
  }
}
