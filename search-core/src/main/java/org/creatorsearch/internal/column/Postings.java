package org.creatorsearch.internal.column;

import org.roaringbitmap.RoaringBitmap;

/**
 * The documents that have one value.
 *
 * <p>Values held by more than one document in 64 are flat bitmaps, which are fastest to combine and
 * no larger than their list of documents would be; there can be at most 64 times the mean number of
 * values a document has of them. A bitmap goes from the first document that has the value to the
 * last one, and the one in 64 is of these: by what documents are kept in order of, the bitmaps of
 * all values together are hardly longer than one. The many rare values are Roaring bitmaps, two
 * bytes a document.
 */
sealed interface Postings {
  /** One document in so many makes a value dense: 64 bits are one word. */
  int DENSE = 64;

  /** Adds the documents to a flat bitmap. */
  void orInto(long[] words);

  /** Documents that have the value. */
  int count();

  /** Documents that have the value and are in a flat bitmap; {@code batch} is for its use. */
  int countIn(long[] words, int[] batch);

  /** Heap held, in bytes. */
  long bytes();

  /** A posting list over {@code docs} from {@code from} up to {@code to}, exclusive, rising. */
  static Postings of(int[] docs, int from, int to) {
    if (from < to) {
      var first = docs[from] >>> 6;
      var span = (docs[to - 1] >>> 6) + 1 - first;
      if ((long) (to - from) * DENSE >= (long) span * Long.SIZE) {
        return dense(docs, from, to, first, span);
      }
    }
    var bitmap = new RoaringBitmap();
    bitmap.addN(docs, from, to - from);
    bitmap.runOptimize();
    bitmap.trim();
    return new Sparse(bitmap);
  }

  private static Dense dense(int[] docs, int from, int to, int first, int span) {
    var words = new long[span];
    for (var i = from; i < to; i++) {
      words[(docs[i] >>> 6) - first] |= 1L << docs[i];
    }
    return new Dense(words, first, to - from);
  }

  /**
   * A flat bitmap.
   *
   * @param words its words, 64 documents each
   * @param first the place of the first of them among those of the segment
   */
  record Dense(long[] words, int first, int count) implements Postings {
    @Override
    public void orInto(long[] target) {
      for (var i = 0; i < words.length; i++) {
        target[first + i] |= words[i];
      }
    }

    @Override
    public int countIn(long[] others, int[] batch) {
      var both = 0;
      for (var i = 0; i < words.length; i++) {
        both += Long.bitCount(words[i] & others[first + i]);
      }
      return both;
    }

    /** Whether every document of a segment of that length has its place in the words. */
    boolean spans(int length) {
      return words.length == DocBits.wordCount(length);
    }

    @Override
    public long bytes() {
      return 40 + 8L * words.length;
    }
  }

  /** A Roaring bitmap. */
  record Sparse(RoaringBitmap bitmap) implements Postings {
    @Override
    public void orInto(long[] target) {
      bitmap.forEach((int doc) -> target[doc >>> 6] |= 1L << doc);
    }

    @Override
    public int count() {
      return bitmap.getCardinality();
    }

    @Override
    public int countIn(long[] words, int[] batch) {
      var docs = bitmap.getBatchIterator();
      var both = 0;
      while (docs.hasNext()) {
        var size = docs.nextBatch(batch);
        for (var i = 0; i < size; i++) {
          both += (int) (words[batch[i] >>> 6] >>> batch[i]) & 1;
        }
      }
      return both;
    }

    @Override
    public long bytes() {
      return 32 + bitmap.getLongSizeInBytes();
    }
  }
}
