package org.creatorsearch.internal.execute;

import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.index.Champions;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.plan.SearchPlan;
import org.creatorsearch.internal.rank.ChampionList;
import org.creatorsearch.internal.rank.Ranker;
import org.creatorsearch.query.Sort;
import org.creatorsearch.schema.Schema;

/**
 * Offers the matches of one segment after another to a page. There are two ways: a champion list is
 * walked from its front until nothing behind can enter the page, or every match is scored. The
 * scores are the same, and so is the page.
 */
final class PageCollector {
  /** A list is made when at least one document in so many has to be scored anyway. */
  private static final int MAKE_SHARE = 4;

  /** Champions expected among the matches for each hit of a page, lest a list is walked in vain. */
  private static final int EXPECTED = 4;

  private final SearchPlan plan;
  private final Snapshot snapshot;
  private final Schema schema;
  private final Ranker ranker;
  private final TopHits top;
  private final Deadline deadline;
  private final boolean bySignalsAlone;

  PageCollector(
      SearchPlan plan,
      Snapshot snapshot,
      Schema schema,
      Ranker ranker,
      TopHits top,
      Deadline deadline) {
    this.plan = plan;
    this.snapshot = snapshot;
    this.schema = schema;
    this.ranker = ranker;
    this.top = top;
    this.deadline = deadline;
    this.bySignalsAlone =
        plan.sort() instanceof Sort.Relevance
            && plan.text().words().isEmpty()
            && plan.target().isEmpty();
  }

  /** Offers the matches of one segment; how many there are. */
  int collect(SegmentMatches matches) {
    if (!walked(matches)) {
      score(matches);
    }
    return matches.count();
  }

  /** Whether a champion list was enough. */
  private boolean walked(SegmentMatches matches) {
    var size = matches.segment().columns().length();
    var champions = (long) matches.count() / Champions.SHARE;
    if (!bySignalsAlone || plan.size() == 0 || champions < (long) EXPECTED * plan.size()) {
      return false;
    }
    var lists = matches.segment().derived().champions();
    var list = lists.find(plan.weights(), snapshot.asOf());
    if (list.isPresent()) {
      return walk(list.get(), matches);
    }
    if (matches.count() < size / MAKE_SHARE) {
      return false;
    }
    var columns = matches.segment().columns();
    var made =
        ChampionList.of(
            ranker.of(matches.segment()),
            // Deleted ones too: an older snapshot may still see them.
            DocBits.all(size),
            columns::idRank,
            size / Champions.SHARE);
    lists.keep(plan.weights(), snapshot.asOf(), made);
    return walk(made, matches);
  }

  private boolean walk(int[] best, SegmentMatches matches) {
    var segment = matches.segment();
    var scores = ranker.of(segment);
    var all = matches.all();
    var page = top.anotherPage();
    var met = 0;
    var enough = false;
    for (var i = 0; i < best.length && !enough; i++) {
      if (all.contains(best[i])) {
        met++;
        var key = scores.score(best[i], 0);
        enough = !offer(page, key, segment, best[i]) && page.isBehind(key);
      }
    }
    enough |= met == matches.count();
    if (enough) {
      top.join(page);
    }
    return enough;
  }

  private static boolean offer(TopHits page, double key, Segment segment, int doc) {
    var may = page.mayEnter(key);
    if (may) {
      page.offer(new Candidate(key, segment, doc));
    }
    return may;
  }

  private void score(SegmentMatches matches) {
    var segment = matches.segment();
    var keys = SortKey.of(plan, matches, ranker, snapshot, schema);
    var block = new double[DocBits.BLOCK];
    matches
        .all()
        .forEachBlock(
            (before, docs, size) -> {
              deadline.check();
              keys.write(before, docs, size, block);
              for (var i = 0; i < size; i++) {
                offer(top, block[i], segment, docs[i]);
              }
            });
  }
}
