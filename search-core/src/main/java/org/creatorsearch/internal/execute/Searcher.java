package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.index.IndexStore;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.plan.SearchPlan;
import org.creatorsearch.internal.rank.Ranker;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.internal.text.Highlighter;
import org.creatorsearch.result.Relaxation;
import org.creatorsearch.result.SearchResponse;
import org.creatorsearch.schema.Schema;

/** Runs searches. Safe for use by many threads. */
public final class Searcher {
  private final IndexStore store;
  private final Schema schema;
  private final Analysis analysis;

  /** Searches an index. */
  public Searcher(IndexStore store, Schema schema, Analysis analysis) {
    this.store = store;
    this.schema = schema;
    this.analysis = analysis;
  }

  /** The answer to a plan, on the snapshot of its cursor or on the current one. */
  public SearchResponse search(SearchPlan plan, Optional<String> after, Deadline deadline)
      throws IOException {
    var cursor = after.map(Cursor::decode);
    if (cursor.isPresent() && !cursor.get().fingerprint().equals(plan.fingerprint())) {
      throw Cursor.invalid();
    }
    var snapshot =
        cursor.isPresent()
            ? store.acquire(cursor.get().snapshot()).orElseThrow(Cursor::stale)
            : store.acquire();
    try {
      return search(plan, cursor, snapshot, deadline);
    } finally {
      store.release(snapshot);
    }
  }

  private SearchResponse search(
      SearchPlan plan, Optional<Cursor> cursor, Snapshot snapshot, Deadline deadline)
      throws IOException {
    var matcher = new Matcher(plan, snapshot, schema, deadline);
    var matches = matcher.matches();
    var ranker = new Ranker(plan, snapshot);
    var top = new TopHits(plan.size(), cursor);
    var total = 0L;
    for (var segment : matches) {
      deadline.check();
      total += collect(plan, segment, ranker, top, snapshot, deadline);
    }
    var page = top.inOrder();
    var highlighter =
        plan.text().words().isEmpty()
            ? Optional.<Highlighter>empty()
            : Optional.of(new Highlighter(plan.text(), analysis, schema.themes()));
    var joint = new JointShares(plan.clauses(), snapshot, deadline);
    var maker = new HitMaker(plan, snapshot, schema, ranker, matcher.text(), highlighter, joint);
    deadline.check();
    var hits = maker.hits(page);
    var facets =
        new FacetCounter(snapshot, schema, plan.clauses(), matches, deadline).count(plan.facets());
    var relaxer = new Relaxer(snapshot, schema, plan.clauses(), matches, deadline);
    List<Relaxation> relaxations = total < plan.size() ? relaxer.relaxations(total) : List.of();
    var next =
        top.hasMore() ? next(plan, snapshot, page, cursor.isPresent()) : Optional.<String>empty();
    return new SearchResponse(
        total,
        snapshot.name(),
        deadline.elapsed(),
        hits,
        facets,
        relaxer.unknown(),
        plan.interpretation(),
        plan.clauses(),
        relaxations,
        next);
  }

  /** Offers the matches of one segment to the page; how many there are. */
  private int collect(
      SearchPlan plan,
      SegmentMatches matches,
      Ranker ranker,
      TopHits top,
      Snapshot snapshot,
      Deadline deadline) {
    var all = matches.all();
    var segment = matches.segment();
    var keys = SortKey.of(plan, matches, ranker, snapshot, schema);
    var block = new double[DocBits.BLOCK];
    all.forEachBlock(
        (before, docs, size) -> {
          deadline.check();
          keys.write(before, docs, size, block);
          for (var i = 0; i < size; i++) {
            if (top.mayEnter(block[i])) {
              top.offer(new Candidate(block[i], segment, docs[i]));
            }
          }
        });
    return matches.count();
  }

  /** The snapshot of a page is kept for the next one. */
  private Optional<String> next(
      SearchPlan plan, Snapshot snapshot, List<Candidate> page, boolean paged) throws IOException {
    store.keep(snapshot, paged);
    var last = page.getLast();
    return Optional.of(
        new Cursor(snapshot.name(), plan.fingerprint(), last.key(), last.id()).encode());
  }
}
