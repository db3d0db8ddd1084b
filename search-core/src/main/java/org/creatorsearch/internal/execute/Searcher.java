package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
  private final FilterCache cache;

  /** Searches an index. */
  public Searcher(IndexStore store, Schema schema, Analysis analysis, FilterCache cache) {
    this.store = store;
    this.schema = schema;
    this.analysis = analysis;
    this.cache = cache;
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
    var matcher = new Matcher(plan, snapshot, schema, cache, deadline);
    var matches = matcher.matches();
    var ranker = new Ranker(plan, snapshot);
    var top = new TopHits(plan.size(), cursor);
    var collector = new PageCollector(plan, snapshot, schema, ranker, top, deadline);
    var total = 0L;
    for (var segment : matches) {
      deadline.check();
      total += collector.collect(segment);
    }
    var page = top.inOrder();
    var highlighter =
        plan.highlight() && !plan.text().words().isEmpty()
            ? Optional.of(new Highlighter(plan.text(), analysis, schema.themes()))
            : Optional.<Highlighter>empty();
    var joint = new JointShares(plan.clauses(), snapshot, deadline);
    var maker = new HitMaker(plan, snapshot, schema, ranker, matcher.text(), highlighter, joint);
    deadline.check();
    var hits = maker.hits(page);
    var facets =
        new FacetCounter(snapshot, schema, plan.clauses(), matches, deadline).count(plan.facets());
    var relaxer = new Relaxer(snapshot, schema, cache, plan.clauses(), matches, deadline);
    List<Relaxation> relaxations = total < plan.size() ? relaxer.relaxations(total) : List.of();
    var next =
        top.hasMore()
            ? next(plan, snapshot, page.getLast().key(), hits.getLast().id(), cursor.isPresent())
            : Optional.<String>empty();
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

  /** The snapshot of a page is kept for the next one. */
  private Optional<String> next(
      SearchPlan plan, Snapshot snapshot, double lastKey, String lastId, boolean paged)
      throws IOException {
    store.keep(snapshot, paged);
    return Optional.of(new Cursor(snapshot.name(), plan.fingerprint(), lastKey, lastId).encode());
  }
}
