package org.creatorsearch.internal.column;

import java.util.Arrays;

/** Orders blocks by what a document in them could score at most. */
final class BestFirst {
  private BestFirst() {}

  /** Blocks from {@code first} to {@code end}, exclusive: those with the greatest bound first. */
  static int[] order(float[][] greatest, double[] weights, int first, int end) {
    var keys = new long[end - first];
    for (var i = 0; i < keys.length; i++) {
      var bound = (float) BoundedBlocks.bound(greatest, weights, first + i);
      keys[i] = (long) ~Float.floatToIntBits(bound) << Integer.SIZE | (first + i);
    }
    Arrays.sort(keys);
    var order = new int[keys.length];
    for (var i = 0; i < order.length; i++) {
      order[i] = (int) keys[i];
    }
    return order;
  }
}
