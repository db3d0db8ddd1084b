package org.creatorsearch.internal.column;

import java.util.Arrays;

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

  /** Adds a share, in basis points, to a document; documents must rise. */
  public void add(int doc, String value, int basisPoints) {
    advance(doc);
    known.add(doc);
    if (size == ordinals.length) {
      ordinals = Arrays.copyOf(ordinals, size * 2);
      points = Arrays.copyOf(points, size * 2);
    }
    ordinals[size] = dictionary.add(value);
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
    return new ShareColumn(
        starts, Arrays.copyOf(ordinals, size), Arrays.copyOf(points, size), known.build());
  }
}
