package org.creatorsearch.internal.column;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Assembles a {@link ShareColumn} from the shares of one document after another. Confined to one
 * thread.
 */
public final class ShareColumnBuilder {
  private final Dictionary dictionary;
  private final DocBitsBuilder known;
  private final int length;
  private final int[] starts;
  private int[] ordinals;
  private short[] points;
  private int size;
  private int next;

  /** Starts the column of a segment of that length. */
  public ShareColumnBuilder(Dictionary dictionary, int length) {
    this.dictionary = dictionary;
    this.known = new DocBitsBuilder(length);
    this.length = length;
    this.starts = new int[length + 1];
    this.ordinals = new int[Math.max(16, length)];
    this.points = new short[ordinals.length];
  }

  /** Adds a share, in basis points, to a document; documents must rise. Equal values add up. */
  public void add(int doc, String value, int basisPoints) {
    advance(doc);
    known.add(doc);
    var ordinal = dictionary.add(value);
    for (var at = starts[doc]; at < size; at++) {
      if (ordinals[at] == ordinal) {
        points[at] += (short) basisPoints;
        return;
      }
    }
    if (size == ordinals.length) {
      ordinals = Arrays.copyOf(ordinals, size * 2);
      points = Arrays.copyOf(points, size * 2);
    }
    ordinals[size] = ordinal;
    points[size++] = (short) basisPoints;
  }

  private void advance(int doc) {
    while (next <= doc) {
      starts[next++] = size;
    }
  }

  /** The column. */
  public ShareColumn build() {
    advance(length);
    var codes = Codes.of(Arrays.copyOf(ordinals, size));
    return new ShareColumn(starts, codes, Arrays.copyOf(points, size), known.build(), falling());
  }

  /** By ordinal, the documents that have it, from the greatest share down. */
  private @Nullable OrderedDocs[] falling() {
    var values = dictionary.size();
    var starting = new int[values + 1];
    for (var i = 0; i < size; i++) {
      starting[ordinals[i] + 1]++;
    }
    for (var v = 0; v < values; v++) {
      starting[v + 1] += starting[v];
    }
    var next = starting.clone();
    var keyed = new long[size];
    for (var doc = 0; doc < length; doc++) {
      for (var at = starts[doc]; at < starts[doc + 1]; at++) {
        var missing = (long) (Short.MAX_VALUE - points[at]);
        keyed[next[ordinals[at]]++] = missing << Integer.SIZE | doc;
      }
    }
    var falling = new @Nullable OrderedDocs[values];
    for (var v = 0; v < values; v++) {
      falling[v] = ordered(keyed, starting[v], starting[v + 1]);
    }
    return falling;
  }

  private @Nullable OrderedDocs ordered(long[] keyed, int from, int to) {
    Arrays.sort(keyed, from, to);
    var order = new int[to - from];
    for (var i = from; i < to; i++) {
      order[i - from] = (int) keyed[i];
    }
    return order.length == 0 ? null : new OrderedDocs(order, length);
  }
}
