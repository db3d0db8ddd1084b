package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creatorsearch.internal.index.IndexStore;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.plan.SearchPlan;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.result.NearMisses;
import org.creatorsearch.result.SearchResponse;
import org.creatorsearch.schema.Schema;

/** Runs searches. Safe for use by many threads. */
public final class Searcher {
  private final IndexStore store;
  private final Schema schema;
  private final Analysis analysis;
  private final FilterCache cache;
  private final SpareThreads threads;

  /** Searches an index. */
  public Searcher(
      IndexStore store, Schema schema, Analysis analysis, FilterCache cache, SpareThreads threads) {
    this.store = store;
    this.schema = schema;
    this.analysis = analysis;
    this.cache = cache;
    this.threads = threads;
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
    var entered = threads.enter();
    try {
      return search(plan, cursor, snapshot, deadline);
    } finally {
      threads.leave(entered);
      store.release(snapshot);
    }
  }

  private SearchResponse search(
      SearchPlan plan, Optional<Cursor> cursor, Snapshot snapshot, Deadline deadline)
      throws IOException {
    var matcher = new Matcher(plan, snapshot, schema, cache, deadline, threads);
    var matches = matcher.matches();
    var page = new Page(plan, snapshot, schema, analysis, cursor, deadline);
    var facets = new FacetCounter(snapshot, schema, plan, matches, deadline);
    var documents = matches.stream().mapToLong(SegmentMatches::documents).sum();
    var pieces = new ArrayList<SpareThreads.Piece>();
    pieces.add(() -> page.make(matches, matcher.text(), matcher.ranker()));
    pieces.addAll(facets.pieces());
    threads.run(documents, pieces);
    var total = matches.stream().mapToLong(SegmentMatches::count).sum();
    var relaxer = new Relaxer(schema, plan.clauses(), matches, deadline);
    var few = total < plan.size();
    var missed =
        few || plan.nearMisses() > 0
            ? Optional.of(new MissedByOne(plan, snapshot, schema, matches, deadline))
            : Optional.<MissedByOne>empty();
    var near =
        plan.nearMisses() > 0
            ? Optional.of(missed.orElseThrow().best(matcher.text(), matcher.ranker()))
            : Optional.<NearMisses>empty();
    var next = page.next();
    if (next.isPresent()) {
      // The snapshot of a page is kept for the next one.
      store.keep(snapshot, cursor.isPresent());
    }
    return new SearchResponse(
        total,
        snapshot.name(),
        deadline.elapsed(),
        page.hits(),
        facets.facets(),
        relaxer.unknown(),
        plan.interpretation(),
        plan.clauses(),
        plan.wishes(),
        few ? relaxer.relaxations(missed.orElseThrow()) : List.of(),
        near,
        page.arranged(),
        next.map(Cursor::encode));
  }
}
