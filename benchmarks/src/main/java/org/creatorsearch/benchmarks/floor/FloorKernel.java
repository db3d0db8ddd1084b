package org.creatorsearch.benchmarks.floor;

import java.util.LinkedHashMap;
import java.util.Map;
import org.creatorsearch.benchmarks.protocol.PeerAnswer;

/**
 * Runs searches: total, counts of every column with the most frequent values of each, and the first
 * hits. Everything that it writes to is there before; confined to one thread.
 */
final class FloorKernel {
  private final FloorIndex index;
  private final FloorMatcher matcher;
  private final FloorCounter counter;
  private final int[][] counts;
  private final FloorTop[] lists;
  private final FloorTop hits;
  private final int[] undrilled;
  private final int[] alone = new int[1];
  private final float[] block = new float[Long.SIZE];
  private int total;

  /**
   * A kernel.
   *
   * @param index what it searches
   * @param hits how many are looked for
   */
  FloorKernel(FloorIndex index, int hits) {
    this.index = index;
    this.hits = new FloorTop(hits);
    matcher = new FloorMatcher(index);
    counter = new FloorCounter(index);
    counts = new int[index.columns().length][];
    lists = new FloorTop[counts.length];
    undrilled = new int[counts.length];
    for (var i = 0; i < counts.length; i++) {
      counts[i] = new int[index.columns()[i].labels().length];
      lists[i] = new FloorTop(PeerAnswer.LONGEST_LIST);
    }
  }

  /** Runs a search; the answer stands until the next one. */
  void run(FloorQuery query) {
    matcher.match(query);
    total = matcher.count();
    count(query);
    for (var i = 0; i < counts.length; i++) {
      list(index.columns()[i].totals(), counts[i], lists[i]);
    }
    rank(query);
    matcher.forget(query);
  }

  private void count(FloorQuery query) {
    var length = 0;
    for (var column = 0; column < counts.length; column++) {
      var drilled = false;
      for (var condition : query.drilled()) {
        drilled |= condition.column() == column;
      }
      if (!drilled) {
        undrilled[length++] = column;
      }
    }
    counter.count(matcher.all(), total, undrilled, length, counts);
    for (var c = 0; c < query.drilled().size(); c++) {
      alone[0] = query.drilled().get(c).column();
      counter.count(matcher.without(c), matcher.countWithout(c), alone, 1, counts);
    }
  }

  /** Values come by falling total, so that the rest can be left once it cannot enter the list. */
  private static void list(int[] totals, int[] counts, FloorTop list) {
    list.clear();
    for (var v = 0; v < counts.length && totals[v] > list.threshold(); v++) {
      if (counts[v] > 0 && counts[v] > list.threshold()) {
        list.offer(v, (float) counts[v]);
      }
    }
    list.sort();
  }

  private void rank(FloorQuery query) {
    hits.clear();
    if (query.words().length > 0) {
      rankByText(matcher.all());
    } else {
      rankBySignals(matcher.all(), query.weights());
    }
    hits.sort();
  }

  private void rankByText(long[] all) {
    for (var i = 0; i < all.length; i++) {
      for (var bits = all[i]; bits != 0; bits &= bits - 1) {
        var doc = (i << 6) + Long.numberOfTrailingZeros(bits);
        if (matcher.sum(doc) > hits.threshold()) {
          hits.offer(doc, (float) matcher.sum(doc));
        }
      }
    }
  }

  /** Where all documents of a word match, their sums are taken by one loop without a branch. */
  private void rankBySignals(long[] all, float[] weights) {
    var first = index.signals()[0];
    var second = index.signals()[1];
    var third = index.signals()[2];
    for (var i = 0; i < all.length; i++) {
      if (all[i] == -1L) {
        rankBlock(i << 6, first, second, third, weights);
        continue;
      }
      for (var bits = all[i]; bits != 0; bits &= bits - 1) {
        var doc = (i << 6) + Long.numberOfTrailingZeros(bits);
        var sum = weights[0] * first[doc] + weights[1] * second[doc] + weights[2] * third[doc];
        if (sum > hits.threshold()) {
          hits.offer(doc, sum);
        }
      }
    }
  }

  private void rankBlock(int from, float[] first, float[] second, float[] third, float[] weights) {
    var a = weights[0];
    var b = weights[1];
    var c = weights[2];
    for (var j = 0; j < Long.SIZE; j++) {
      block[j] = a * first[from + j] + b * second[from + j] + c * third[from + j];
    }
    var threshold = hits.threshold();
    for (var j = 0; j < Long.SIZE; j++) {
      if (block[j] > threshold) {
        hits.offer(from + j, block[j]);
        threshold = hits.threshold();
      }
    }
  }

  /** What was found, in words. */
  PeerAnswer answer() {
    var facets = new LinkedHashMap<String, Map<String, Long>>();
    for (var i = 0; i < counts.length; i++) {
      var values = new LinkedHashMap<String, Long>();
      for (var place = 0; place < lists[i].size(); place++) {
        var value = lists[i].item(place);
        values.put(index.columns()[i].labels()[value], (long) counts[i][value]);
      }
      facets.put(index.columns()[i].field(), values);
    }
    return new PeerAnswer(total, facets);
  }

  /** The documents of the hits, the best first; for tests. */
  int[] hits() {
    var docs = new int[hits.size()];
    for (var i = 0; i < docs.length; i++) {
      docs[i] = hits.item(i);
    }
    return docs;
  }
}
