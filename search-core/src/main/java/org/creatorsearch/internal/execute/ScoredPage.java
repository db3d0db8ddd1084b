package org.creatorsearch.internal.execute;

import org.creatorsearch.internal.column.Ceilings;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.rank.SegmentRanker;

/**
 * Offers the documents of one segment to a page by their scores. What a document can score at most
 * is looked at first, a block of documents at a time, and its score only where that could make the
 * page. Confined to one thread.
 */
final class ScoredPage {
  /** What a sum of products may be off by when it is added up in another order. */
  private static final double ROUNDING = 1e-9;

  private final Segment segment;
  private final TopHits top;
  private final SegmentRanker ranker;
  private final Ceilings.Bounds bounds;

  /** What signals without ceilings add at most. */
  private final double others;

  private final int[] most = new int[DocBits.BLOCK];

  /**
   * @param bounds bounds of the signals that have ceilings
   * @param others what the signals that have none add at most; not the text, which is told by match
   */
  ScoredPage(
      Segment segment, TopHits top, SegmentRanker ranker, Ceilings.Bounds bounds, double others) {
    this.segment = segment;
    this.top = top;
    this.ranker = ranker;
    this.bounds = bounds;
    this.others = others;
  }

  /** Whether nothing that scores at most {@code bound} makes the page. */
  boolean isBehind(double bound) {
    return top.isBehind(bound + ROUNDING);
  }

  /**
   * Offers the first {@code size} documents, at most a block of them.
   *
   * @param fits how well matches fit the text, 0..1; empty where there is no text
   * @param first the place of the first document among them
   */
  void offer(int[] docs, int size, float[] fits, int first) {
    bounds.write(docs, size, most);
    if (fits.length > 0) {
      var weight = ranker.textWeight();
      for (var i = 0; i < size; i++) {
        most[i] += Ceilings.atMost(weight * fits[first + i]);
      }
    }
    offerThoseInReach(docs, size, fits, first);
  }

  private void offerThoseInReach(int[] docs, int size, float[] fits, int first) {
    var least = least();
    var passed = 0;
    for (var i = 0; i < size; i++) {
      if (most[i] < least) {
        passed++;
      } else {
        var score = ranker.score(docs[i], fits.length == 0 ? 0 : fits[first + i]);
        if (top.mayEnter(score)) {
          top.offer(new Candidate(score, segment, docs[i]));
          least = least();
        }
      }
    }
    top.leaveOut(passed);
  }

  private int least() {
    return Ceilings.atLeast(top.least() - others - ROUNDING);
  }
}
