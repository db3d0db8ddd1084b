package org.creatorsearch.internal.column;

import java.util.Arrays;
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

  /** A flat bitmap is so much faster that it may be larger by a quarter. */
  double ABOUT_AS_LARGE = 1.25;

  /** Adds the documents to a flat bitmap. */
  void orInto(long[] words);

  /** Documents that have the value. */
  int count();

  /** Documents that have the value and are in a flat bitmap; {@code batch} is for its use. */
  int countIn(long[] words, int[] batch);

  /** The documents, in a segment of that length. */
  DocBits bits(int length);

  /** What counting in a bitmap takes, in nanoseconds. */
  double costOfCounting();

  /** Heap held, in bytes. */
  long bytes();

  /** A posting list over {@code docs} from {@code from} up to {@code to}, exclusive, rising. */
  static Postings of(int[] docs, int from, int to) {
    return from < to && (long) (to - from) * DENSE >= (long) Dense.span(docs, from, to) * Long.SIZE
        ? Dense.of(docs, from, to)
        : Sparse.of(docs, from, to);
  }

  /** The same in whichever form is smaller, for sets of which there are many. */
  static Postings smallest(int[] docs, int size) {
    var sparse = Sparse.of(docs, 0, size);
    return sparse.bytes() * ABOUT_AS_LARGE < Dense.bytes(docs, 0, size)
        ? sparse
        : Dense.of(docs, 0, size);
  }

  /**
   * A flat bitmap.
   *
   * @param words its words, 64 documents each
   * @param first the place of the first of them among those of the segment
   */
  record Dense(long[] words, int first, int count) implements Postings {
    private static Dense of(int[] docs, int from, int to) {
      var first = docs[from] >>> 6;
      var words = new long[span(docs, from, to)];
      for (var i = from; i < to; i++) {
        words[(docs[i] >>> 6) - first] |= 1L << docs[i];
      }
      return new Dense(words, first, to - from);
    }

    private static int span(int[] docs, int from, int to) {
      return (docs[to - 1] >>> 6) - (docs[from] >>> 6) + 1;
    }

    private static long bytes(int[] docs, int from, int to) {
      return 48 + 8L * span(docs, from, to);
    }

    @Override
    public void orInto(long[] target) {
      for (var i = 0; i < words.length; i++) {
        target[first + i] |= words[i];
      }
    }

    @Override
    public DocBits bits(int length) {
      if (words.length == DocBits.wordCount(length)) {
        return DocBits.wrap(words, length);
      }
      var all = new long[DocBits.wordCount(length)];
      System.arraycopy(words, 0, all, first, words.length);
      return DocBits.wrap(all, length);
    }

    @Override
    public double costOfCounting() {
      return CountingCosts.BITMAP_WORD * words.length;
    }

    @Override
    public int countIn(long[] others, int[] batch) {
      var both = 0;
      for (var i = 0; i < words.length; i++) {
        both += Long.bitCount(words[i] & others[first + i]);
      }
      return both;
    }

    @Override
    public long bytes() {
      return 48 + 8L * words.length;
    }
  }

  /** A Roaring bitmap. */
  record Sparse(RoaringBitmap bitmap) implements Postings {
    /** Words of a container, which holds 65,536 documents. */
    private static final int CONTAINER = 1 << 10;

    private static Sparse of(int[] docs, int from, int to) {
      var bitmap = new RoaringBitmap();
      bitmap.addN(docs, from, to - from);
      bitmap.runOptimize();
      bitmap.trim();
      return new Sparse(bitmap);
    }

    @Override
    public void orInto(long[] target) {
      var words = new long[0];
      for (var at = bitmap.getContainerPointer(); at.getContainer() != null; at.advance()) {
        if (at.isBitmapContainer() || at.isRunContainer()) {
          // Word by word: such a container has thousands of documents, or some in a row.
          words = words.length == 0 ? new long[CONTAINER] : words;
          Arrays.fill(words, 0);
          at.getContainer().copyBitmapTo(words, 0);
          var first = at.key() * CONTAINER;
          var end = Math.min(CONTAINER, target.length - first);
          for (var i = 0; i < end; i++) {
            target[first + i] |= words[i];
          }
        } else {
          at.getContainer().forEach(at.key(), (int doc) -> target[doc >>> 6] |= 1L << doc);
        }
      }
    }

    @Override
    public DocBits bits(int length) {
      var words = new long[DocBits.wordCount(length)];
      orInto(words);
      return DocBits.wrap(words, length);
    }

    @Override
    public double costOfCounting() {
      return CountingCosts.SPARSE_DOCUMENT * count();
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
