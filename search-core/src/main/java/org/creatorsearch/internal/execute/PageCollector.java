package org.creatorsearch.internal.execute;

import org.creatorsearch.internal.column.BoundedBlocks;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.SignalBlocks;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.plan.SearchPlan;
import org.creatorsearch.internal.rank.Ranker;
import org.creatorsearch.query.Sort;
import org.creatorsearch.schema.Schema;

/**
 * Offers the matches of one segment after another to a page. There are three ways: matches are
 * looked for in blocks of documents with alike signals, the best first, until no block can have a
 * better one; or among all documents in the order that is asked for, where it is kept; or every
 * match is looked at. The page is the same.
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
    var many = matches.count() > segment.columns().length() / FEW;
    if (many && bySignalsAlone && blocks.isPresent()) {
      visit(blocks.get().blocks(), matches);
    } else if (!many || !inOrder(matches)) {
      score(matches);
    }
    return matches.count();
  }

  /** Whether documents are kept in the order that is asked for, and the page was taken from it. */
  private boolean inOrder(SegmentMatches matches) {
    if (!(plan.sort() instanceof Sort.ByField(String field, boolean descending))) {
      return false;
    }
    var segment = matches.segment();
    var numbers = new NumberAccess(segment, snapshot, schema);
    var column = numbers.column(field);
    if (!column.isOrdered() || numbers.isAge(field)) {
      return false;
    }
    var all = matches.all();
    var walk = new Walk(segment, all, column, descending);
    column.visitInOrder(descending, walk);
    if (walk.met < matches.count() && !walk.full) {
      all.andNot(column.present()).forEach(doc -> offer(Double.NEGATIVE_INFINITY, segment, doc));
    } else {
      top.leaveOut(matches.count() - walk.met);
    }
    return true;
  }

  /** Offers matches in their order until the page is full of better ones. */
  private final class Walk implements NumberColumn.OrderVisitor {
    private final Segment segment;
    private final DocBits all;
    private final NumberColumn column;
    private final int sign;
    private int met;
    private boolean full;

    Walk(Segment segment, DocBits all, NumberColumn column, boolean descending) {
      this.segment = segment;
      this.all = all;
      this.column = column;
      this.sign = descending ? 1 : -1;
    }

    @Override
    public boolean accept(int doc) {
      deadline.tick();
      if (all.contains(doc)) {
        met++;
        var key = sign * column.get(doc);
        full = top.isBehind(key);
        offer(key, segment, doc);
      }
      return !full;
    }
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
            deadline.tick();
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
