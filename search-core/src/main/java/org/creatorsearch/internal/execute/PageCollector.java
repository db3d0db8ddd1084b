package org.creatorsearch.internal.execute;

import org.creatorsearch.internal.column.BoundedBlocks;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.SignalBlocks;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.plan.SearchPlan;
import org.creatorsearch.internal.rank.Ranker;
import org.creatorsearch.query.Sort;
import org.creatorsearch.schema.Schema;

/**
 * Offers the matches of one segment after another to a page. There are two ways: matches are looked
 * for in blocks of documents with alike signals, the best first, until no block can have a better
 * one; or every match is scored. The scores are the same, and so is the page.
 */
final class PageCollector {
  /**
   * Of fewer than one document in so many every match is scored: blocks would be looked into in
   * vain.
   */
  private static final int FEW = 128;

  /** What a sum of products may be off by when it is added up in another order. */
  private static final double ROUNDING = 1e-9;

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
    deadline.check();
    var segment = matches.segment();
    var blocks = segment.derived().blocks().filter(b -> b.holdOn(snapshot.asOf()));
    if (plan.size() == 0) {
      return matches.count();
    }
    if (bySignalsAlone
        && blocks.isPresent()
        && matches.count() > segment.columns().length() / FEW) {
      visit(blocks.get().blocks(), matches);
    } else {
      score(matches);
    }
    return matches.count();
  }

  private void visit(BoundedBlocks blocks, SegmentMatches matches) {
    var segment = matches.segment();
    var scores = ranker.of(segment);
    var all = matches.all();
    var visitor =
        new BoundedBlocks.BlockVisitor() {
          private int met;

          @Override
          public boolean wants(double bound) {
            return !top.isBehind(bound + ROUNDING);
          }

          @Override
          public void accept(int doc) {
            if (all.contains(doc)) {
              met++;
              offer(scores.score(doc, 0), segment, doc);
            }
          }
        };
    blocks.visit(SignalBlocks.weights(plan.weights()), visitor);
    top.leaveOut(matches.count() - visitor.met);
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
                offer(block[i], segment, docs[i]);
              }
            });
  }

  private void offer(double key, Segment segment, int doc) {
    if (top.mayEnter(key)) {
      top.offer(new Candidate(key, segment, doc));
    }
  }
}
