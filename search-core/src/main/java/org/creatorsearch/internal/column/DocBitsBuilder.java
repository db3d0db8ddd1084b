package org.creatorsearch.internal.column;

/**
 * Collects documents into a {@link DocBits}; useless after {@link #build()}. Threads may share one
 * as long as no two of them add documents of the same sixty-four.
 */
public final class DocBitsBuilder {
  private final long[] words;
  private final int length;

  /** Starts the empty set of a segment of that length. */
  public DocBitsBuilder(int length) {
    this.words = new long[DocBits.wordCount(length)];
    this.length = length;
  }

  /** Adds a document. */
  public void add(int doc) {
    words[doc >>> 6] |= 1L << doc;
  }

  /** Adds documents from {@code 64 * index} on, given as bits, the first one lowest. */
  public void addWord(int index, long bits) {
    words[index] |= bits;
  }

  /** Adds the documents of a posting list. */
  void addAll(Postings postings) {
    postings.orInto(words);
  }

  /** The set. */
  public DocBits build() {
    return DocBits.wrap(words, length);
  }
}
