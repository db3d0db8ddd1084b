package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.plan.SearchPlan;
import org.creatorsearch.internal.rank.Ranker;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.internal.text.Highlighter;
import org.creatorsearch.result.Arranged;
import org.creatorsearch.result.Hit;
import org.creatorsearch.schema.Schema;

/** The hits of a search: found, ordered and made. Confined to one thread. */
final class Page {
  private final SearchPlan plan;
  private final Snapshot snapshot;
  private final Schema schema;
  private final Analysis analysis;
  private final Deadline deadline;
  private final TopHits top;

  /** Where the page is among those that are arranged. */
  private final Optional<ArrangedWindow> window;

  private List<Candidate> candidates = List.of();
  private List<Hit> hits = List.of();

  /**
   * @param cursor where the page before ended; empty for the first one
   */
  Page(
      SearchPlan plan,
      Snapshot snapshot,
      Schema schema,
      Analysis analysis,
      Optional<Cursor> cursor,
      Deadline deadline) {
    this.plan = plan;
    this.snapshot = snapshot;
    this.schema = schema;
    this.analysis = analysis;
    this.deadline = deadline;
    this.window = ArrangedWindow.of(plan, cursor, snapshot, schema, deadline);
    this.top =
        window
            .map(w -> new TopHits(w.size(), Optional.empty()))
            .orElseGet(() -> new TopHits(plan.size(), cursor));
  }

  /** Takes the best of the matches. */
  void make(List<SegmentMatches> matches, Optional<TextMatcher> text, Ranker ranker)
      throws IOException {
    var collector = new PageCollector(plan, ranker, top, deadline);
    for (var segment : matches) {
      deadline.check();
      collector.collect(segment);
    }
    candidates = window.isPresent() ? window.get().page(top.inOrder()) : top.inOrder();
    var highlighter =
        plan.highlight() && !plan.text().words().isEmpty()
            ? Optional.of(new Highlighter(plan.text(), analysis, schema.themes()))
            : Optional.<Highlighter>empty();
    var joint = new JointShares(plan.clauses(), snapshot, deadline);
    var maker = new HitMaker(plan, snapshot, schema, ranker, text, highlighter, joint, deadline);
    deadline.check();
    var made = maker.hits(candidates);
    hits = window.map(w -> w.moved(made)).orElse(made);
  }

  /** The hits, best first. */
  List<Hit> hits() {
    return hits;
  }

  /** How the page was arranged; empty unless asked for. */
  Optional<Arranged> arranged() {
    if (plan.arrangement().isNone() || plan.size() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        window.map(ArrangedWindow::report).orElseGet(() -> ArrangedWindow.beyond(plan)));
  }

  /** Where the page after this one begins; empty if there is none. */
  Optional<Cursor> next() {
    if (window.isPresent()) {
      return window.get().next(top.hasMore());
    }
    return top.hasMore()
        ? Optional.of(Cursor.behind(snapshot.name(), plan.fingerprint(), candidates.getLast()))
        : Optional.empty();
  }
}
