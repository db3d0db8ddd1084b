package org.creatorsearch.internal.execute;

import java.util.function.DoubleUnaryOperator;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.index.Segment;

/**
 * Offers the matches of one segment to a page in the order of a field: from the kept order of its
 * column until the page is full of better ones, or, where there is none, by looking into those
 * stretches of documents alone whose greatest or least number could make the page. Matches without
 * a number come last. Confined to one thread.
 */
final class SortedPage {
  private final SegmentMatches matches;
  private final Segment segment;
  private final NumberColumn column;
  private final boolean greatestFirst;
  private final DoubleUnaryOperator keys;
  private final TopHits top;
  private final Deadline deadline;
  private int met;

  /**
   * @param greatestFirst whether the greatest numbers have the greatest keys; an age is the greater
   *     the less the number of its day is
   * @param keys by number, the key by which greater ones come first
   */
  SortedPage(
      SegmentMatches matches,
      NumberColumn column,
      boolean greatestFirst,
      DoubleUnaryOperator keys,
      TopHits top,
      Deadline deadline) {
    this.matches = matches;
    this.segment = matches.segment();
    this.column = column;
    this.greatestFirst = greatestFirst;
    this.keys = keys;
    this.top = top;
    this.deadline = deadline;
  }

  /** Offers them. */
  void offer() {
    if (column.isOrdered()) {
      column.visitInOrder(greatestFirst, this::offerNext);
    } else {
      column.visitStretches(new Stretches());
    }
    if (top.least() == Double.NEGATIVE_INFINITY) {
      offerThoseWithout();
    }
    top.leaveOut(matches.count() - met);
  }

  private void offerThoseWithout() {
    matches
        .all()
        .andNot(column.present())
        .forEachBlock(
            (before, docs, size) -> {
              deadline.check();
              for (var i = 0; i < size; i++) {
                offer(docs[i], Double.NEGATIVE_INFINITY);
              }
            });
  }

  private boolean offerNext(int doc) {
    deadline.tick();
    var more = true;
    if (matches.all().contains(doc)) {
      var key = keys.applyAsDouble(column.get(doc));
      more = !top.isBehind(key);
      offer(doc, key);
    }
    return more;
  }

  private final class Stretches implements NumberColumn.StretchVisitor {
    @Override
    public boolean wants(double least, double greatest) {
      return !top.isBehind(Math.max(keys.applyAsDouble(least), keys.applyAsDouble(greatest)));
    }

    @Override
    public void accept(int from, int to) {
      deadline.check();
      for (var doc = from; doc < to; doc++) {
        if (matches.all().contains(doc) && column.present().contains(doc)) {
          offer(doc, keys.applyAsDouble(column.get(doc)));
        }
      }
    }
  }

  private void offer(int doc, double key) {
    met++;
    if (top.mayEnter(key)) {
      top.offer(new Candidate(key, segment, doc));
    }
  }
}
