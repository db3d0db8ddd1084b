package org.creatorsearch.benchmarks.floor;

/** The greatest of many scores; a heap with the least of them on top. */
final class FloorTop {
  private final float[] scores;
  private final int[] items;
  private int size;

  /**
   * An empty one.
   *
   * @param length how many are kept
   */
  FloorTop(int length) {
    scores = new float[length];
    items = new int[length];
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  int item(int place) {
    return items[place];
  }

  /** What a score must be above to be kept. */
  float threshold() {
    return size < items.length ? Float.NEGATIVE_INFINITY : scores[0];
  }

  /** Takes an item in if its score is above the threshold. */
  void offer(int item, float score) {
    if (size < items.length) {
      rise(size++, item, score);
    } else if (score > scores[0]) {
      sink(item, score, size);
    }
  }

  /** Puts what was kept in order, the greatest first; nothing can be offered afterwards. */
  void sort() {
    for (var end = size - 1; end > 0; end--) {
      var item = items[end];
      var score = scores[end];
      items[end] = items[0];
      scores[end] = scores[0];
      sink(item, score, end);
    }
  }

  private void rise(int place, int item, float score) {
    var at = place;
    while (at > 0 && scores[(at - 1) >>> 1] > score) {
      move((at - 1) >>> 1, at);
      at = (at - 1) >>> 1;
    }
    items[at] = item;
    scores[at] = score;
  }

  private void sink(int item, float score, int end) {
    var at = 0;
    for (var child = 1; child < end; child = 2 * at + 1) {
      if (child + 1 < end && scores[child + 1] < scores[child]) {
        child++;
      }
      if (scores[child] >= score) {
        break;
      }
      move(child, at);
      at = child;
    }
    items[at] = item;
    scores[at] = score;
  }

  private void move(int from, int to) {
    items[to] = items[from];
    scores[to] = scores[from];
  }
}
