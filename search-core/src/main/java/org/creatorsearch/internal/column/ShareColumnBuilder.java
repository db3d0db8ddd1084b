package org.creatorsearch.internal.column;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Assembles a {@link ShareColumn} from the shares of one document after another. Confined to one
 * thread.
 */
public final class ShareColumnBuilder {
  private static final int KEYS = 1 << Short.SIZE;

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

  /** The ordinal of a value, to be added to documents. */
  public int ordinal(String value) {
    return dictionary.add(value);
  }

  /** Adds a share, in basis points, to a document; documents must rise. Equal values add up. */
  public void add(int doc, int ordinal, int basisPoints) {
    advance(doc);
    known.add(doc);
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

  /** By ordinal, the documents that have it, from the greatest share down, and then rising. */
  private @Nullable OrderedDocs[] falling() {
    var sizes = new int[dictionary.size()];
    for (var i = 0; i < size; i++) {
      sizes[ordinals[i]]++;
    }
    var orders = new int[sizes.length][];
    for (var v = 0; v < sizes.length; v++) {
      orders[v] = new int[sizes[v]];
    }
    var ends = new int[sizes.length];
    for (var entry : byFallingShare()) {
      var v = (int) (entry >>> Integer.SIZE);
      orders[v][ends[v]++] = (int) entry;
    }
    var falling = new @Nullable OrderedDocs[sizes.length];
    for (var v = 0; v < sizes.length; v++) {
      falling[v] = sizes[v] == 0 ? null : new OrderedDocs(orders[v], length);
    }
    return falling;
  }

  /**
   * Ordinal and document of every share, sorted by counting, so that documents of equal ones rise.
   */
  private long[] byFallingShare() {
    var next = new int[KEYS + 1];
    for (var i = 0; i < size; i++) {
      next[key(points[i]) + 1]++;
    }
    for (var key = 0; key < KEYS; key++) {
      next[key + 1] += next[key];
    }
    var entries = new long[size];
    for (var doc = 0; doc < length; doc++) {
      for (var at = starts[doc]; at < starts[doc + 1]; at++) {
        entries[next[key(points[at])]++] = (long) ordinals[at] << Integer.SIZE | doc;
      }
    }
    return entries;
  }

  /** The greater the share, the smaller; from 0 to below {@link #KEYS}. */
  private static int key(short points) {
    return Short.MAX_VALUE - points;
  }
}
