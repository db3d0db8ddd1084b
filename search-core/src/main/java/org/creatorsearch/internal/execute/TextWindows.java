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
  /** Documents of a window: their frequencies, sums and counts take 128 kilobytes. */
  private static final int WINDOW = 8192;

  private static final int REQUIRED = 1 << 16;

  private final float[] frequencies = new float[WINDOW];
  private final double[] sums = new double[WINDOW];

  /** Words found, those that are required in the upper half. */
  private final int[] matched = new int[WINDOW];

  private final long[] found = new long[WINDOW / Long.SIZE];
  private final long[] union = new long[WINDOW / Long.SIZE];

  private final List<SegmentWord> words;
  private final int mustMatch;
  private final int required;
  private final DocBits allowed;
  private final DocBits scored;
  private final double mostFit;
  private final DocBitsBuilder docs;
  private float[] fits = new float[64];
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
  }

  TextMatches run(Deadline deadline) throws IOException {
    for (var from = 0; from < scored.length(); from += WINDOW) {
      deadline.check();
      window(from, Math.min(scored.length(), from + WINDOW));
    }
    return new TextMatches(docs.build(), Arrays.copyOf(fits, size));
  }

  private void window(int from, int to) throws IOException {
    Arrays.fill(union, 0);
    for (var word : words) {
      Arrays.fill(found, 0);
      word.postings().read(from, to, frequencies, found);
      add(word, from);
    }
    for (var i = 0; i < union.length; i++) {
      for (var word = union[i]; word != 0; word &= word - 1) {
        var at = (i << 6) + Long.numberOfTrailingZeros(word);
        take(from + at, at);
        matched[at] = 0;
        sums[at] = 0;
      }
    }
  }

  /** Adds a word that was read into the window, and clears its frequencies. */
  private void add(SegmentWord word, int from) {
    var one = word.required() ? REQUIRED : 1;
    for (var i = 0; i < found.length; i++) {
      union[i] |= found[i];
      for (var bits = found[i]; bits != 0; bits &= bits - 1) {
        var at = (i << 6) + Long.numberOfTrailingZeros(bits);
        matched[at] += one;
        sums[at] += word.score(frequencies[at], from + at);
        frequencies[at] = 0;
      }
    }
  }

  private void take(int doc, int at) {
    if (matched[at] / REQUIRED == required
        && matched[at] % REQUIRED >= mustMatch
        && allowed.contains(doc)) {
      docs.add(doc);
      if (scored.contains(doc)) {
        if (size == fits.length) {
          fits = Arrays.copyOf(fits, 2 * size);
        }
        fits[size++] = (float) Math.min(1, sums[at] / mostFit);
      }
    }
  }
}
