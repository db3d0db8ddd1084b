package org.creatorsearch.internal.column;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Assembles a {@link KeywordColumn} from the values of one document after another. Confined to one
 * thread.
 */
public final class KeywordColumnBuilder {
  /** Ordinals up to here, plus one for none, fit a byte. */
  private static final int MOST_IN_A_BYTE = 255;

  private final Dictionary dictionary;
  private final int length;
  private final int[] starts;
  private int[] ordinals;
  private int size;
  private int next;

  /** Starts the column of a segment of that length. */
  public KeywordColumnBuilder(Dictionary dictionary, int length) {
    this.dictionary = dictionary;
    this.length = length;
    this.starts = new int[length + 1];
    this.ordinals = new int[Math.max(16, length)];
  }

  /** The ordinal of a value, to be added to documents. */
  public int ordinal(String value) {
    return dictionary.add(value);
  }

  /** Adds a value to a document; documents must rise, and a value comes once a document. */
  public void add(int doc, int ordinal) {
    advance(doc);
    if (size == ordinals.length) {
      ordinals = Arrays.copyOf(ordinals, size * 2);
    }
    ordinals[size++] = ordinal;
  }

  private void advance(int doc) {
    while (next <= doc) {
      starts[next++] = size;
    }
  }

  /** The column. */
  public KeywordColumn build() {
    advance(length);
    var values = dictionary.size();
    return new KeywordColumn(compact(), postings(values), missing());
  }

  private Ordinals compact() {
    if (!atMostOne()) {
      return new Ordinals.Lists(starts, Arrays.copyOf(ordinals, size));
    }
    var greatest = Arrays.stream(ordinals, 0, size).max().orElse(-1);
    if (greatest < MOST_IN_A_BYTE) {
      var bytes = new byte[length];
      for (var doc = 0; doc < length; doc++) {
        bytes[doc] = (byte) (starts[doc] < starts[doc + 1] ? ordinals[starts[doc]] + 1 : 0);
      }
      return new Ordinals.Bytes(bytes);
    }
    var ints = new int[length];
    for (var doc = 0; doc < length; doc++) {
      ints[doc] = starts[doc] < starts[doc + 1] ? ordinals[starts[doc]] + 1 : 0;
    }
    return new Ordinals.Ints(ints);
  }

  private boolean atMostOne() {
    for (var doc = 0; doc < length; doc++) {
      if (starts[doc + 1] - starts[doc] > 1) {
        return false;
      }
    }
    return true;
  }

  /**
   * A counting sort of (ordinal, document), so that each value's documents lie together and rise.
   */
  private @Nullable Postings[] postings(int values) {
    var ends = new int[values + 1];
    for (var i = 0; i < size; i++) {
      ends[ordinals[i] + 1]++;
    }
    Arrays.parallelPrefix(ends, Integer::sum);
    var from = ends.clone();
    var docs = new int[size];
    for (var doc = 0; doc < length; doc++) {
      for (var at = starts[doc]; at < starts[doc + 1]; at++) {
        docs[from[ordinals[at]]++] = doc;
      }
    }
    var postings = new @Nullable Postings[values];
    for (var v = 0; v < values; v++) {
      if (ends[v] < ends[v + 1]) {
        postings[v] = Postings.of(docs, ends[v], ends[v + 1], length);
      }
    }
    return postings;
  }

  private DocBits missing() {
    return DocBits.where(length, doc -> starts[doc] == starts[doc + 1]);
  }
}
