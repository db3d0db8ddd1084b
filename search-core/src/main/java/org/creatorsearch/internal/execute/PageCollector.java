package org.creatorsearch.internal.execute;

import java.util.EnumMap;
import java.util.stream.DoubleStream;
import org.creatorsearch.internal.column.BoundedBlocks;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.index.KeptSignals;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.plan.SearchPlan;
import org.creatorsearch.internal.rank.Ranker;
import org.creatorsearch.query.Signal;
import org.creatorsearch.query.Sort;

/**
 * Offers the matches of one segment after another to a page. Many matches are looked for where the
 * best can be: in blocks of documents with alike signals ({@link ScoredPage}), or along the numbers
 * that are sorted by ({@link SortedPage}). Of few matches every one is looked at. The page is the
 * same.
 */
final class PageCollector {
  /**
   * Of fewer than one document in so many every match is scored: blocks would be looked into in
   * vain.
   */
  private static final int FEW = 128;

  private final SearchPlan plan;
  private final Ranker ranker;
  private final TopHits top;
  private final Deadline deadline;
  private final boolean bySignalsAlone;

  PageCollector(SearchPlan plan, Ranker ranker, TopHits top, Deadline deadline) {
    this.plan = plan;
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
    if (plan.size() == 0) {
      return matches.count();
    }
    var segment = matches.segment();
    var blocks = segment.derived().signals().blocks();
    var many = matches.count() > segment.columns().length() / FEW;
    if (plan.sort() instanceof Sort.ByField sort && many) {
      sort(matches, sort);
    } else if (plan.sort() instanceof Sort.Relevance && blocks.isPresent()) {
      var page = page(segment, blocks.get());
      if (many && bySignalsAlone) {
        visit(blocks.get(), matches, page);
      } else {
        score(matches, page);
      }
    } else {
      score(matches);
    }
    return matches.count();
  }

  private void sort(SegmentMatches matches, Sort.ByField sort) {
    var numbers = matches.numbers();
    new SortedPage(
            matches,
            numbers.column(sort.field()),
            sort.descending() != numbers.isAge(sort.field()),
            numbers.keys(sort),
            top,
            deadline)
        .offer();
  }

  private ScoredPage page(Segment segment, BoundedBlocks blocks) {
    var weights = new EnumMap<>(plan.weights());
    if (plan.target().isPresent()) {
      // These look at the target too, where there is one.
      weights.remove(Signal.VALUE);
      weights.remove(Signal.REACH);
    }
    var text = plan.weights().getOrDefault(Signal.TEXT, 0.0);
    var kept = KeptSignals.weights(weights);
    return new ScoredPage(
        segment,
        top,
        ranker.of(segment),
        segment.derived().signals().weighted(kept),
        blocks.bound(kept),
        Math.max(0, 1 - text - DoubleStream.of(kept).sum()));
  }

  private void visit(BoundedBlocks blocks, SegmentMatches matches, ScoredPage page) {
    var visitor =
        new BoundedBlocks.BlockVisitor() {
          private int met;

          @Override
          public boolean wants(double bound) {
            return !page.isBehind(bound);
          }

          @Override
          public void accept(int[] docs, int size) {
            deadline.check();
            var matching = matches.all().keep(docs, size);
            page.offer(docs, matching);
            met += matching;
          }
        };
    blocks.visit(KeptSignals.weights(plan.weights()), visitor);
    top.leaveOut(matches.count() - visitor.met);
  }

  private void score(SegmentMatches matches, ScoredPage page) {
    matches
        .all()
        .forEachBlock(
            (before, docs, size) -> {
              deadline.check();
              if (matches.fits().length == 0) {
                page.offer(docs, size);
              } else {
                page.offer(docs, size, matches.fits(), before);
              }
            });
  }

  private void score(SegmentMatches matches) {
    var segment = matches.segment();
    var keys = SortKey.of(plan, matches, ranker);
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
