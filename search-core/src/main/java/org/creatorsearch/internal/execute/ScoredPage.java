package org.creatorsearch.internal.execute;

import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.SignalRecords;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.rank.SegmentRanker;

/**
 * Offers the documents of one segment to a page by their scores. What a document scores at most is
 * looked at first, a block of documents at a time, and its score only where that could make the
 * page. Confined to one thread.
 */
final class ScoredPage {
  /** What sums of single precision may be off by. */
  private static final double ROUNDING = 1e-5;

  private final Segment segment;
  private final TopHits top;
  private final SegmentRanker ranker;
  private final SignalRecords.Sums sums;

  /** What signals that are not kept add at most. */
  private final double others;

  /** What all but the text adds at most. */
  private final double withoutText;

  private final float[] most = new float[DocBits.BLOCK];
  private final int[] near = new int[DocBits.BLOCK];
  private final float[] nearFits = new float[DocBits.BLOCK];

  /**
   * @param sums sums of the signals that are kept
   * @param mostKept what their sum is at most
   * @param others what the others add at most; not the text, which is told by match
   */
  ScoredPage(
      Segment segment,
      TopHits top,
      SegmentRanker ranker,
      SignalRecords.Sums sums,
      double mostKept,
      double others) {
    this.segment = segment;
    this.top = top;
    this.ranker = ranker;
    this.sums = sums;
    this.others = others;
    this.withoutText = mostKept + others;
  }

  /** Whether nothing whose kept signals add up to at most {@code bound} makes the page. */
  boolean isBehind(double bound) {
    return top.isBehind(bound + others + ROUNDING);
  }

  /** Offers the first {@code size} documents, at most a block of them, that fit no text. */
  void offer(int[] docs, int size) {
    sums.write(docs, size, most);
    var least = least();
    var offered = 0;
    for (var i = 0; i < size; i++) {
      if (most[i] >= least) {
        offer(docs[i], 0);
        offered++;
        least = least();
      }
    }
    top.leaveOut(size - offered);
  }

  /**
   * Offers the first {@code size} documents, at most a block of them. Most fit so much worse than
   * the best that no signals could make up for it, and these are not looked at.
   *
   * @param fits how well matches fit the text, 0..1
   * @param first the place of the first document among them
   */
  void offer(int[] docs, int size, float[] fits, int first) {
    var weight = ranker.textWeight();
    var leastFit = (top.least() - withoutText - ROUNDING) / weight;
    var reached = 0;
    for (var i = 0; i < size; i++) {
      var fit = fits[first + i];
      near[reached] = docs[i];
      nearFits[reached] = fit;
      reached += fit >= leastFit ? 1 : 0;
    }
    sums.write(near, reached, most);
    var least = least();
    var offered = 0;
    for (var i = 0; i < reached; i++) {
      if (most[i] + weight * nearFits[i] >= least) {
        offer(near[i], nearFits[i]);
        offered++;
        least = least();
      }
    }
    top.leaveOut(size - offered);
  }

  private void offer(int doc, float fit) {
    var score = ranker.score(doc, fit);
    if (top.mayEnter(score)) {
      top.offer(new Candidate(score, segment, doc));
    }
  }

  private double least() {
    return top.least() - others - ROUNDING;
  }
}
