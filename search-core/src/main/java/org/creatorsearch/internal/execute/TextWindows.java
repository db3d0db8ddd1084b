package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.DocBitsBuilder;
import org.creatorsearch.internal.column.SetBits;

/**
 * Finds and scores the documents of one segment by their words: all words over a window of
 * documents, then the next window, so that what is known of a window stays in the nearest caches.
 * First it is told which documents have enough of the words; frequencies are read only of those
 * that are to be scored. Confined to one thread.
 */
final class TextWindows {
  /** Documents of a window: their sums and one word's frequencies take 48 kilobytes. */
  private static final int WINDOW = 4096;

  private final List<SegmentWord> words;
  private final EnoughWords enough;
  private final DocBits allowed;
  private final DocBits scored;
  private final double mostFit;

  /** By word, the documents of the window that have it. */
  private final FixedBitSet[] found;

  /** Documents of the window that are to be scored, as bits and as places. */
  private final long[] wanted = new long[WINDOW / Long.SIZE];

  /** Those of them that have a certain word. */
  private final long[] both = new long[WINDOW / Long.SIZE];

  private final int[] wantedPlaces = new int[WINDOW + SetBits.SLACK];

  /** Those of them that have one of the words, and how often. */
  private final int[] places = new int[WINDOW + SetBits.SLACK];

  private final float[] frequencies = new float[WINDOW];

  private final double[] sums = new double[WINDOW];

  private final DocBitsBuilder docs;
  private int from;
  private int to;
  private float[] fits = new float[256];
  private int size;

  /**
   * @param words every word of the text
   * @param mustMatch how many of those that are counted must be there
   * @param allowed live documents that phrases and exclusions let through
   * @param scored documents that are to be scored if they match
   * @param mostFit the sum that would be a fit of 1
   * @param docs takes the documents that match
   */
  TextWindows(
      List<SegmentWord> words,
      int mustMatch,
      DocBits allowed,
      DocBits scored,
      double mostFit,
      DocBitsBuilder docs) {
    this.words = words;
    this.found = new FixedBitSet[words.size()];
    Arrays.setAll(found, word -> new FixedBitSet(WINDOW));
    this.enough = new EnoughWords(words.stream().map(SegmentWord::role).toList(), mustMatch);
    this.allowed = allowed;
    this.scored = scored;
    this.mostFit = mostFit;
    this.docs = docs;
    this.to = scored.length();
  }

  /**
   * Restricts this to one of so many parts of all documents. Parts may be run by several threads at
   * once, with the same builder: they share no word of it.
   */
  TextWindows part(int part, int parts) {
    from = start(part, parts);
    to = Math.min(scored.length(), start(part + 1, parts));
    return this;
  }

  private int start(int part, int parts) {
    var windows = (scored.length() + WINDOW - 1) / WINDOW;
    return (int) ((long) windows * part / parts) * WINDOW;
  }

  /** Of the documents that were to be scored, in their order, how well they fit, 0..1. */
  float[] run(Deadline deadline) throws IOException {
    for (var first = from; first < to; first += WINDOW) {
      deadline.check();
      window(first, Math.min(to, first + WINDOW));
    }
    return Arrays.copyOf(fits, size);
  }

  private void window(int from, int to) throws IOException {
    var any = enough.none();
    for (var word = 0; word < found.length; word++) {
      any |= words.get(word).postings().find(from, to, found[word]);
    }
    if (any) {
      var count = take(from, to);
      if (count > 0) {
        score(from, to, count);
      }
      for (var bits : found) {
        bits.clear();
      }
    }
  }

  /** Takes the documents that have enough of the words; how many of them are to be scored. */
  private int take(int from, int to) {
    var end = (to - from + Long.SIZE - 1) / Long.SIZE;
    for (var i = 0; i < end; i++) {
      var index = (from >>> 6) + i;
      var having = enough.of(i, found) & allowed.word(index);
      docs.addWord(index, having);
      wanted[i] = having & scored.word(index);
    }
    return places(wanted, end, wantedPlaces);
  }

  private static int places(long[] bits, int end, int[] places) {
    var count = SetBits.count(bits, 0, end);
    return count == 0 ? 0 : SetBits.write(bits, 0, end, count, places, 0);
  }

  private void score(int from, int to, int count) throws IOException {
    for (var word = 0; word < found.length; word++) {
      add(words.get(word), found[word], from, to);
    }
    if (size + count > fits.length) {
      fits = Arrays.copyOf(fits, Math.max(size + count, 2 * fits.length));
    }
    for (var i = 0; i < count; i++) {
      fits[size + i] = (float) Math.min(1, sums[wantedPlaces[i]] / mostFit);
      sums[wantedPlaces[i]] = 0;
    }
    size += count;
  }

  private void add(SegmentWord word, FixedBitSet having, int from, int to) throws IOException {
    var bits = having.getBits();
    var end = (to - from + Long.SIZE - 1) / Long.SIZE;
    var all = SetBits.count(bits, 0, end);
    for (var i = 0; i < end; i++) {
      both[i] = bits[i] & wanted[i];
    }
    var count = places(both, end, places);
    if (count > 0) {
      word.postings().frequencies(from, to, places, count, all, frequencies);
      word.addScores(places, frequencies, count, from, sums);
    }
  }
}
