package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.creatorsearch.internal.arrange.Arranger;
import org.creatorsearch.internal.arrange.Entry;
import org.creatorsearch.internal.arrange.Lottery;
import org.creatorsearch.internal.arrange.Placed;
import org.creatorsearch.internal.index.RateColumn;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.plan.SearchPlan;
import org.creatorsearch.query.Arrangement.Exploration;
import org.creatorsearch.result.Arranged;
import org.creatorsearch.result.Hit;
import org.creatorsearch.schema.Schema;

/**
 * A page among the best matches that are arranged. The whole window is found anew for each of its
 * pages, on the snapshot of the first one, so that all pages are cut from one arrangement and a
 * cursor needs to know only how much of it has been shown. Confined to one thread.
 */
final class ArrangedWindow {
  private final SearchPlan plan;
  private final int shown;
  private final Snapshot snapshot;
  private final Schema schema;
  private final Deadline deadline;

  private List<Candidate> best = List.of();
  private List<Placed> page = List.of();
  private List<Arranged.Reached> quotas = List.of();
  private Optional<Arranged.Drawn> explored = Optional.empty();

  private ArrangedWindow(
      SearchPlan plan, int shown, Snapshot snapshot, Schema schema, Deadline deadline) {
    this.plan = plan;
    this.shown = shown;
    this.snapshot = snapshot;
    this.schema = schema;
    this.deadline = deadline;
  }

  /** The window that a page is of; empty where nothing is arranged or the page is behind it. */
  static Optional<ArrangedWindow> of(
      SearchPlan plan,
      Optional<Cursor> cursor,
      Snapshot snapshot,
      Schema schema,
      Deadline deadline) {
    var shown = cursor.map(Cursor::arranged).orElse(0);
    if (plan.arrangement().isNone() || plan.size() == 0 || (cursor.isPresent() && shown == 0)) {
      return Optional.empty();
    }
    return Optional.of(new ArrangedWindow(plan, shown, snapshot, schema, deadline));
  }

  /** How a page behind the window is arranged: not at all. */
  static Arranged beyond(SearchPlan plan) {
    return new Arranged(
        plan.arrangement().window(plan.size()), true, 0, List.of(), Optional.empty());
  }

  /** Matches that are arranged at most. */
  int size() {
    return plan.arrangement().window(plan.size());
  }

  /** The page, out of the best matches. */
  List<Candidate> page(List<Candidate> window) throws IOException {
    if (shown % plan.size() != 0 || (shown > 0 && shown >= window.size())) {
      throw Cursor.invalid();
    }
    best = window;
    var values =
        new AspectValues(plan.arrangement().aspects(), snapshot, schema, deadline).of(window);
    var entries = new ArrayList<Entry>(window.size());
    for (var i = 0; i < window.size(); i++) {
      var candidate = window.get(i);
      entries.add(new Entry(candidate.key(), values.get(i), lot(candidate)));
    }
    var arranger = new Arranger(plan.arrangement(), plan.size(), schema, deadline::check);
    var dealt = arranger.page(entries, shown / plan.size());
    page = dealt.places();
    quotas = dealt.quotas();
    explored = dealt.explored();
    return page.stream().map(placed -> window.get(placed.rank())).toList();
  }

  private OptionalLong lot(Candidate candidate) {
    var exploration = plan.arrangement().exploration();
    if (exploration.isEmpty()) {
      return OptionalLong.empty();
    }
    var posts = candidate.segment().columns().count(RateColumn.USUAL.sample());
    var measured =
        posts.present().contains(candidate.doc())
            && posts.get(candidate.doc()) >= Exploration.FEW_POSTS;
    return measured
        ? OptionalLong.empty()
        : OptionalLong.of(Lottery.lot(exploration.get().seed(), candidate.id()));
  }

  /** The hits of the page, each with the reason for its place. */
  List<Hit> moved(List<Hit> hits) {
    var moved = new ArrayList<Hit>(hits.size());
    for (var i = 0; i < hits.size(); i++) {
      var hit = hits.get(i);
      moved.add(page.get(i).moved().map(hit::moved).orElse(hit));
    }
    return moved;
  }

  /** How the page was arranged. */
  Arranged report() {
    var moved = (int) page.stream().filter(placed -> placed.moved().isPresent()).count();
    return new Arranged(best.size(), false, moved, quotas, explored);
  }

  /**
   * Where the page after this one begins; empty if there is none.
   *
   * @param more whether there are matches behind the window
   */
  Optional<Cursor> next(boolean more) {
    var now = shown + page.size();
    if (now < best.size()) {
      return Optional.of(Cursor.within(snapshot.name(), plan.fingerprint(), now));
    }
    return more
        ? Optional.of(Cursor.behind(snapshot.name(), plan.fingerprint(), best.getLast()))
        : Optional.empty();
  }
}
