package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.index.IndexStore;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.plan.SearchPlan;
import org.creatorsearch.result.Hit;
import org.creatorsearch.schema.Schema;

/**
 * All matches of a search in their order: matched once, ordered once, made into hits one by one.
 *
 * <p>Each segment is ordered by itself, where ties cost a comparison of two numbers, and the
 * segments are merged. A match waits for its turn as 32 bytes.
 */
public final class HitScan {
  /** Matches made into hits together: the postings of a text are read once for all of them. */
  private static final int PAGE = 128;

  private final IndexStore store;
  private final Schema schema;
  private final FilterCache cache;

  /** Scans an index. */
  public HitScan(IndexStore store, Schema schema, FilterCache cache) {
    this.store = store;
    this.schema = schema;
    this.cache = cache;
  }

  /**
   * Hands over every match on the current snapshot. The deadline holds until the first one: how
   * fast the others are taken is the taker's business.
   */
  public void scan(SearchPlan plan, Deadline deadline, Consumer<Hit> hits) throws IOException {
    var snapshot = store.acquire();
    try {
      scan(plan, snapshot, deadline, hits);
    } finally {
      store.release(snapshot);
    }
  }

  private void scan(SearchPlan plan, Snapshot snapshot, Deadline deadline, Consumer<Hit> hits)
      throws IOException {
    var matcher = new Matcher(plan, snapshot, schema, cache, deadline, SpareThreads.NONE);
    var ranker = matcher.ranker();
    var queue = new PriorityQueue<Run>();
    for (var matches : matcher.matches()) {
      var run = new Run(inOrder(matches, SortKey.of(plan, matches, ranker)));
      deadline.check();
      if (!run.isOver()) {
        queue.add(run);
      }
    }
    var joint = new JointShares(plan.clauses(), snapshot, Deadline.never());
    var maker =
        new HitMaker(
            plan, snapshot, schema, ranker, matcher.text(), Optional.empty(), joint, deadline);
    for (var page = next(queue); !page.isEmpty(); page = next(queue)) {
      maker.hits(page).forEach(hits);
    }
  }

  /** The next matches of all segments, some at a time. */
  private static List<Candidate> next(PriorityQueue<Run> queue) {
    var page = new ArrayList<Candidate>();
    for (var run = queue.poll(); run != null; run = page.size() < PAGE ? queue.poll() : null) {
      page.add(run.first());
      run.next();
      if (!run.isOver()) {
        queue.add(run);
      }
    }
    return page;
  }

  private static List<Candidate> inOrder(SegmentMatches matches, SortKey keys) {
    var candidates = new ArrayList<Candidate>(matches.count());
    var block = new double[DocBits.BLOCK];
    matches
        .all()
        .forEachBlock(
            (before, docs, size) -> {
              keys.write(before, docs, size, block);
              for (var i = 0; i < size; i++) {
                candidates.add(new Candidate(block[i], matches.segment(), docs[i]));
              }
            });
    Collections.sort(candidates);
    return candidates;
  }

  /** The matches of a segment that are still to come. Confined to one thread. */
  private static final class Run implements Comparable<Run> {
    private final List<Candidate> candidates;
    private int at;

    Run(List<Candidate> candidates) {
      this.candidates = candidates;
    }

    boolean isOver() {
      return at == candidates.size();
    }

    Candidate first() {
      return candidates.get(at);
    }

    void next() {
      at++;
    }

    @Override
    public int compareTo(Run other) {
      return first().compareTo(other.first());
    }
  }
}
