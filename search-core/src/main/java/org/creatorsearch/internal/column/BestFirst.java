package org.creatorsearch.internal.column;

import java.util.Arrays;

/** Orders blocks by what a document in them could score at most. */
final class BestFirst {
  private BestFirst() {}

  /** The blocks, those with the greatest bound first. */
  static int[] order(float[][] greatest, double[] weights) {
    var keys = new long[greatest[0].length];
    for (var block = 0; block < keys.length; block++) {
      var bound = (float) BoundedBlocks.bound(greatest, weights, block);
      keys[block] = (long) ~Float.floatToIntBits(bound) << Integer.SIZE | block;
    }
    Arrays.sort(keys);
    var order = new int[keys.length];
    for (var i = 0; i < order.length; i++) {
      order[i] = (int) keys[i];
    }
    return order;
  }
}
