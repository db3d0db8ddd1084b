package org.creatorsearch.internal.execute;

import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/** Keeps the first candidates of a page. Confined to one thread. */
final class TopHits {
  private final int size;
  private final Optional<Cursor> after;

  /** Worst candidate first. */
  private final PriorityQueue<Candidate> best = new PriorityQueue<>((a, b) -> b.compareTo(a));

  private boolean more;

  TopHits(int size, Optional<Cursor> after) {
    this.size = size;
    this.after = after;
  }

  /**
   * Whether a candidate with that key can still make the page; most cannot, and none is made of
   * them.
   */
  boolean mayEnter(double key) {
    if (size == 0 || (after.isPresent() && key > after.get().key())) {
      return false;
    }
    var worst = best.peek();
    var may = best.size() < size || worst == null || key >= worst.key();
    more |= !may;
    return may;
  }

  void offer(Candidate candidate) {
    if (after.isPresent() && !after.get().isBefore(candidate)) {
      return;
    }
    if (best.size() < size) {
      best.add(candidate);
    } else {
      more = true;
      var worst = best.peek();
      if (worst != null && candidate.compareTo(worst) < 0) {
        best.poll();
        best.add(candidate);
      }
    }
  }

  /** Whether the page is full and everything with that key comes after it. */
  boolean isBehind(double key) {
    return key < least();
  }

  /** The key below which nothing makes the page. */
  double least() {
    var worst = best.peek();
    return best.size() < size || worst == null ? Double.NEGATIVE_INFINITY : worst.key();
  }

  /** Notes that there are candidates that were not offered, because they come after the page. */
  void leaveOut(int candidates) {
    more |= candidates > 0;
  }

  /** Whether there are candidates after those of the page. */
  boolean hasMore() {
    return more;
  }

  /** The candidates in the order of hits. */
  List<Candidate> inOrder() {
    return best.stream().sorted().toList();
  }
}
