package org.creatorsearch.internal.column;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * The documents of a column in the order of their numbers: a range is a stretch of it, found by two
 * binary searches. The order stands for bitmaps of quantiles, which would take 64 bits a document
 * for 64 of them and leave the documents at both ends to be looked at; {@link OrderedDocs} keeps it
 * in three bytes a document, and bitmaps at sixteen places in two more. It gives a sorted page its
 * documents as well.
 */
final class RangeIndex {
  private final OrderedDocs order;
  private final Numbers numbers;

  /** Indexes the documents that have a number. */
  RangeIndex(DocBits present, Numbers numbers) {
    this.order = new OrderedDocs(sorted(present, numbers.sortKeys()), present.length());
    this.numbers = numbers;
  }

  private static int[] sorted(DocBits docs, IntUnaryOperator keys) {
    var keyed = new long[docs.count()];
    var next = new int[1];
    docs.forEach(doc -> keyed[next[0]++] = (long) keys.applyAsInt(doc) << Integer.SIZE | doc);
    Arrays.sort(keyed);
    var order = new int[keyed.length];
    for (var i = 0; i < order.length; i++) {
      order[i] = (int) keyed[i];
    }
    return order;
  }

  /** The documents whose number is between the bounds, both inclusive, as a new bitmap. */
  long[] between(double min, double max) {
    var from = firstAtLeast(min);
    var above = max == Double.POSITIVE_INFINITY ? order.size() : firstAtLeast(Math.nextUp(max));
    return order.between(from, Math.max(from, above));
  }

  /** Hands over the documents from the least number up or from the greatest down. */
  void visit(boolean descending, NumberColumn.OrderVisitor visitor) {
    var more = true;
    for (var i = 0; more && i < order.size(); i++) {
      more = visitor.accept(order.at(descending ? order.size() - 1 - i : i));
    }
  }

  private int firstAtLeast(double bound) {
    var low = 0;
    var high = order.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (numbers.get(order.at(middle)) < bound) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Heap held, in bytes. */
  long bytes() {
    return 16 + order.bytes();
  }
}
