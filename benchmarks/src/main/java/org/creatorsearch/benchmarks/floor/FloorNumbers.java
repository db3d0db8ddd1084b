package org.creatorsearch.benchmarks.floor;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The numbers of one field in rising order. A range is a stretch of the order: the difference of
 * two bitmaps, each of all documents from some step on, and the documents between the steps and the
 * ends of the stretch.
 */
final class FloorNumbers {
  private static final int STEPS = 64;

  /** With fewer documents than one in so many it is as fast to take them one by one. */
  private static final int DENSE = 64;

  private final double[] values;
  private final int[] docs;
  private final int step;
  private final long[][] from;

  /**
   * Puts numbers in order.
   *
   * @param given numbers by place
   * @param owners documents by place
   * @param size documents in the index
   */
  FloorNumbers(double[] given, int[] owners, int size) {
    var order =
        IntStream.range(0, given.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> given[i]))
            .mapToInt(i -> i)
            .toArray();
    values = Arrays.stream(order).mapToDouble(i -> given[i]).toArray();
    docs = Arrays.stream(order).map(i -> owners[i]).toArray();
    step = Math.max(1, docs.length / STEPS);
    from = (long) docs.length * DENSE < size ? new long[0][] : bitmaps((size + 63) >>> 6);
  }

  private long[][] bitmaps(int words) {
    var bitmaps = new long[docs.length / step + 1][];
    var bits = new long[words];
    var end = docs.length;
    for (var i = bitmaps.length - 1; i >= 0; i--) {
      addTo(bits, i * step, end);
      end = i * step;
      bitmaps[i] = bits.clone();
    }
    return bitmaps;
  }

  /** Makes {@code target} the documents whose number is in a range, both ends included. */
  void between(double min, double max, long[] target) {
    var low = below(min, false);
    var high = Math.max(low, below(max, true));
    var first = (low + step - 1) / step;
    var last = high / step;
    if (last <= first || from.length == 0) {
      Arrays.fill(target, 0);
      addTo(target, low, high);
      return;
    }
    var with = from[first];
    var without = from[last];
    for (var i = 0; i < target.length; i++) {
      target[i] = with[i] & ~without[i];
    }
    addTo(target, low, first * step);
    addTo(target, last * step, high);
  }

  private void addTo(long[] target, int low, int high) {
    for (var i = low; i < high; i++) {
      target[docs[i] >>> 6] |= 1L << docs[i];
    }
  }

  /** Places of numbers below {@code bound}, or, where {@code with}, up to it. */
  private int below(double bound, boolean with) {
    var low = 0;
    var high = values.length;
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (with ? values[middle] <= bound : values[middle] < bound) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Writes the rank of each document that has a number, 0..1. */
  void ranks(float[] target) {
    for (var i = 0; i < docs.length; i++) {
      target[docs[i]] = (float) i / docs.length;
    }
  }
}
