package org.creatorsearch.internal.column;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Assembles a {@link KeywordColumn} from the values of one document after another. Confined to one
 * thread.
 */
public final class KeywordColumnBuilder {
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
    return new KeywordColumn(new FacetColumn(compact(), postings(values), missing(), values));
  }

  private Ordinals compact() {
    if (atMostOne()) {
      var codes = new int[length];
      for (var doc = 0; doc < length; doc++) {
        codes[doc] = starts[doc] < starts[doc + 1] ? ordinals[starts[doc]] + 1 : 0;
      }
      return new Ordinals.Single(Codes.of(codes));
    }
    return ValueSets.of(starts, ordinals)
        .orElseGet(() -> new Ordinals.Lists(starts, Codes.of(Arrays.copyOf(ordinals, size))));
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
    for (var v = 0; v < values; v++) {
      ends[v + 1] += ends[v];
    }
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
        postings[v] = Postings.of(docs, ends[v], ends[v + 1]);
      }
    }
    return postings;
  }

  private DocBits missing() {
    return DocBits.where(length, doc -> starts[doc] == starts[doc + 1]);
  }
}
