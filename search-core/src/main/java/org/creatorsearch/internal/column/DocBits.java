package org.creatorsearch.internal.column;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * An immutable set of documents as a flat bitmap: one bit for each document of the segment.
 *
 * <p>Flat, and not compressed, because what a search does with its sets is to combine and count
 * them whole: that is 64 documents an instruction over memory in order, where containers of
 * compressed sets cost a decision for every 65,536 and a branch for every run. A million documents
 * are 122 KiB, which the second cache holds. Sets of few documents, which is where compression
 * pays, are kept as Roaring bitmaps by {@link Postings} and as lists by {@link DocList}.
 *
 * <p>Documents are walked in blocks: their numbers are written out first and looked up in a second
 * loop, so that the misses of one block overlap.
 */
public final class DocBits {
  /** Documents of a block; four kilobytes of their numbers stay in the nearest cache. */
  public static final int BLOCK = 1024;

  private static final int UNCOUNTED = -1;

  /** Words whose bits are written out together. */
  private static final int GROUP = 64;

  /** The same where so many would not fit into a block. */
  private static final int DENSE_GROUP = BLOCK / Long.SIZE;

  private final long[] words;
  private final int length;

  /** Counted when it is first asked for; whoever counts it again comes to the same. */
  private int count = UNCOUNTED;

  private DocBits(long[] words, int length) {
    this.words = words;
    this.length = length;
  }

  /** Takes over {@code words}, in which no bit from {@code length} on may be set. */
  static DocBits wrap(long[] words, int length) {
    return new DocBits(words, length);
  }

  /** Words needed for so many documents. */
  static int wordCount(int length) {
    return (length + 63) >>> 6;
  }

  /** No document of a segment of that length. */
  public static DocBits none(int length) {
    return new DocBits(new long[wordCount(length)], length);
  }

  /** Every document of a segment of that length. */
  public static DocBits all(int length) {
    var words = new long[wordCount(length)];
    Arrays.fill(words, -1L);
    return new DocBits(trimmed(words, length), length);
  }

  /** The documents that {@code test} accepts. */
  public static DocBits where(int length, IntPredicate test) {
    var words = new long[wordCount(length)];
    for (var doc = 0; doc < length; doc++) {
      if (test.test(doc)) {
        words[doc >>> 6] |= 1L << doc;
      }
    }
    return new DocBits(words, length);
  }

  /** Documents in the segment. */
  public int length() {
    return length;
  }

  /** Whether {@code doc} is in the set. */
  public boolean contains(int doc) {
    return (words[doc >>> 6] & 1L << doc) != 0;
  }

  /**
   * The documents from {@code 64 * index} on that are in the set, as bits, the first one lowest.
   */
  public long word(int index) {
    return words[index];
  }

  /** Documents in the set. */
  public int count() {
    var known = count;
    if (known == UNCOUNTED) {
      known = 0;
      for (var word : words) {
        known += Long.bitCount(word);
      }
      count = known;
    }
    return known;
  }

  /** Whether no document is in the set. */
  public boolean isEmpty() {
    return count() == 0;
  }

  /** Whether every document of the segment is in the set. */
  public boolean isFull() {
    return count() == length;
  }

  /** Documents in both sets, without making the set. */
  public int countAnd(DocBits other) {
    var count = 0;
    for (var i = 0; i < words.length; i++) {
      count += Long.bitCount(words[i] & other.words[i]);
    }
    return count;
  }

  /** Documents in this set that are not in the other, without making the set. */
  public int countAndNot(DocBits other) {
    var count = 0;
    for (var i = 0; i < words.length; i++) {
      count += Long.bitCount(words[i] & ~other.words[i]);
    }
    return count;
  }

  /** Documents in both sets. */
  public DocBits and(DocBits other) {
    var result = new long[words.length];
    for (var i = 0; i < result.length; i++) {
      result[i] = words[i] & other.words[i];
    }
    return new DocBits(result, length);
  }

  /** Documents in this set and in all others. */
  public DocBits and(List<DocBits> others) {
    if (others.isEmpty()) {
      return this;
    }
    var result = words.clone();
    for (var other : others) {
      for (var i = 0; i < result.length; i++) {
        result[i] &= other.words[i];
      }
    }
    return new DocBits(result, length);
  }

  /** Documents in this set that are not in the other. */
  public DocBits andNot(DocBits other) {
    var result = new long[words.length];
    for (var i = 0; i < result.length; i++) {
      result[i] = words[i] & ~other.words[i];
    }
    return new DocBits(result, length);
  }

  /** Documents in either set. */
  public DocBits or(DocBits other) {
    var result = new long[words.length];
    for (var i = 0; i < result.length; i++) {
      result[i] = words[i] | other.words[i];
    }
    return new DocBits(result, length);
  }

  /** Documents of the segment that are not in the set. */
  public DocBits not() {
    var result = new long[words.length];
    for (var i = 0; i < result.length; i++) {
      result[i] = ~words[i];
    }
    return new DocBits(trimmed(result, length), length);
  }

  /** Moves those of the first {@code size} documents that are in the set to the front; how many. */
  public int keep(int[] docs, int size) {
    var kept = 0;
    for (var i = 0; i < size; i++) {
      var doc = docs[i];
      docs[kept] = doc;
      kept += (int) (words[doc >>> 6] >>> doc) & 1;
    }
    return kept;
  }

  /** Hands over the documents of the set in rising order. */
  public void forEach(IntConsumer consumer) {
    for (var i = 0; i < words.length; i++) {
      for (var word = words[i]; word != 0; word &= word - 1) {
        consumer.accept((i << 6) + Long.numberOfTrailingZeros(word));
      }
    }
  }

  /** Takes documents some at a time. */
  public interface BlockConsumer {
    /**
     * Takes the first {@code size} of {@code docs}, which is the caller's to use again; {@code
     * before} documents of the set came before them.
     */
    void accept(int before, int[] docs, int size);
  }

  /** Hands over the documents of the set in rising order, at most {@link #BLOCK} at a time. */
  public void forEachBlock(BlockConsumer consumer) {
    var block = new int[BLOCK + SetBits.SLACK];
    var before = 0;
    var size = 0;
    for (var from = 0; from < words.length; ) {
      var to = Math.min(words.length, from + GROUP);
      var count = SetBits.count(words, from, to);
      if (count > BLOCK) {
        to = Math.min(to, from + DENSE_GROUP);
        count = SetBits.count(words, from, to);
      }
      if (size + count > BLOCK) {
        consumer.accept(before, block, size);
        before += size;
        size = 0;
      }
      if (count > 0) {
        size = SetBits.write(words, from, to, count, block, size);
      }
      from = to;
    }
    if (size > 0) {
      consumer.accept(before, block, size);
    }
  }

  /** The bitmap itself, for the loops of this package; never written to. */
  long[] words() {
    return words;
  }

  /** Heap held, in bytes. */
  public long bytes() {
    return 32 + 8L * words.length;
  }

  private static long[] trimmed(long[] words, int length) {
    if ((length & 63) != 0) {
      words[words.length - 1] &= (1L << length) - 1;
    }
    return words;
  }
}
