package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.DocBitsBuilder;

/**
 * Finds and scores the documents of one segment by their words: word after word over a window of
 * documents, then the next window. What is summed up for a window stays in the nearest caches, and
 * postings are read a block at a time. Confined to one thread.
 */
final class TextWindows {
  /** Documents of a window: their frequencies, sums and counts take 64 kilobytes. */
  private static final int WINDOW = 4096;

  private static final int REQUIRED = 1 << 16;

  private final float[] frequencies = new float[WINDOW];
  private final double[] sums = new double[WINDOW];

  /** Words found, those that are required in the upper half; where any one word is not enough. */
  private final int[] matched;

  /** What is to be scored of one word, or of all together. */
  private final int[] places = new int[WINDOW + DocBits.STRIDE];

  private final float[] frequenciesThere = new float[WINDOW];

  private final long[] found = new long[WINDOW / Long.SIZE];
  private final long[] union = new long[WINDOW / Long.SIZE];

  private final List<SegmentWord> words;
  private final int mustMatch;
  private final int required;
  private final DocBits allowed;
  private final DocBits scored;
  private final double mostFit;
  private final DocBitsBuilder docs;
  private float[] fits = new float[256];
  private int size;

  /**
   * @param words every word of the text
   * @param mustMatch how many of those that are not required must be there
   * @param allowed documents that phrases and exclusions let through
   * @param scored documents that are to be scored if they match
   * @param mostFit the sum that would be a fit of 1
   */
  TextWindows(
      List<SegmentWord> words, int mustMatch, DocBits allowed, DocBits scored, double mostFit) {
    this.words = words;
    this.mustMatch = mustMatch;
    this.required = (int) words.stream().filter(SegmentWord::required).count();
    this.allowed = allowed;
    this.scored = scored;
    this.mostFit = mostFit;
    this.docs = new DocBitsBuilder(scored.length());
    this.matched = new int[required == 0 && mustMatch == 1 ? 0 : WINDOW];
  }

  TextMatches run(Deadline deadline) throws IOException {
    for (var from = 0; from < scored.length(); from += WINDOW) {
      deadline.check();
      window(from, Math.min(scored.length(), from + WINDOW));
    }
    return new TextMatches(docs.build(), Arrays.copyOf(fits, size));
  }

  private void window(int from, int to) throws IOException {
    var any = false;
    for (var word : words) {
      if (word.postings().read(from, to, frequencies, found)) {
        add(word, from);
        any = true;
      }
    }
    if (any) {
      take(from);
    }
  }

  /** Adds a word that was read into the window, and clears what was read. */
  private void add(SegmentWord word, int from) {
    var count = 0;
    for (var i = 0; i < found.length; i++) {
      var bits = found[i];
      if (bits != 0) {
        var first = i << 6;
        count = DocBits.extract(bits & scored.word((from >>> 6) + i), first, places, count);
        if (matched.length > 0) {
          count(word, bits, first);
        }
        union[i] |= bits;
      }
    }
    for (var i = 0; i < count; i++) {
      frequenciesThere[i] = frequencies[places[i]];
    }
    word.addScores(places, frequenciesThere, count, from, sums);
    clear(found, frequencies);
  }

  /** Clears what is read of a word, 64 documents at a time. */
  private static void clear(long[] found, float[] frequencies) {
    for (var i = 0; i < found.length; i++) {
      if (found[i] != 0) {
        Arrays.fill(frequencies, i << 6, (i + 1) << 6, 0);
        found[i] = 0;
      }
    }
  }

  private void count(SegmentWord word, long bits, int first) {
    var one = word.required() ? REQUIRED : 1;
    for (var rest = bits; rest != 0; rest &= rest - 1) {
      matched[first + Long.numberOfTrailingZeros(rest)] += one;
    }
  }

  /** Takes the documents that have enough of the words, and clears what was summed up. */
  private void take(int from) {
    var count = 0;
    for (var i = 0; i < union.length; i++) {
      if (union[i] != 0) {
        var index = (from >>> 6) + i;
        var first = i << 6;
        var enough = union[i] & allowed.word(index);
        if (matched.length > 0) {
          enough = enough(enough, first);
          Arrays.fill(matched, first, first + Long.SIZE, 0);
        }
        docs.addWord(index, enough);
        count = DocBits.extract(enough & scored.word(index), first, places, count);
      }
    }
    if (size + count > fits.length) {
      fits = Arrays.copyOf(fits, Math.max(size + count, 2 * fits.length));
    }
    for (var i = 0; i < count; i++) {
      fits[size + i] = (float) Math.min(1, sums[places[i]] / mostFit);
    }
    size += count;
    clear();
  }

  /** Clears what was summed up, 64 documents at a time. */
  private void clear() {
    for (var i = 0; i < union.length; i++) {
      if (union[i] != 0) {
        Arrays.fill(sums, i << 6, (i + 1) << 6, 0);
        union[i] = 0;
      }
    }
  }

  private long enough(long bits, int first) {
    var enough = 0L;
    for (var rest = bits; rest != 0; rest &= rest - 1) {
      var one = Long.numberOfTrailingZeros(rest);
      var words = matched[first + one];
      if (words / REQUIRED == required && words % REQUIRED >= mustMatch) {
        enough |= 1L << one;
      }
    }
    return enough;
  }
}
