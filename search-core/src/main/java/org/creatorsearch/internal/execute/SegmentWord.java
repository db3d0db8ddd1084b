package org.creatorsearch.internal.execute;

import org.creatorsearch.internal.index.FitSimilarity;
import org.creatorsearch.internal.text.TextQuery;

/**
 * A word of a text in one segment.
 *
 * @param postings where it is
 * @param role whether it must be there
 * @param weight its inverse document frequency; of a beginning, its whole score
 * @param saturated whether its frequency counts; a beginning is there or not
 * @param lengths what frequencies are held against
 */
record SegmentWord(
    WordPostings postings,
    TextQuery.Role role,
    double weight,
    boolean saturated,
    TextLengths lengths) {
  /**
   * Adds to the sums of documents what the word is worth to them.
   *
   * @param places places in a window of the first {@code count} documents that have it
   * @param frequencies how often each of them has it
   * @param from the first document of the window
   * @param sums by place
   */
  void addScores(int[] places, float[] frequencies, int count, int from, double[] sums) {
    if (saturated) {
      for (var i = 0; i < count; i++) {
        var half = lengths.half(from + places[i]);
        sums[places[i]] += (float) FitSimilarity.score(weight, frequencies[i], half);
      }
    } else {
      for (var i = 0; i < count; i++) {
        sums[places[i]] += (float) weight;
      }
    }
  }

  /** What the word adds to a document that has it so often. */
  float score(float frequency, int doc) {
    return saturated
        ? (float) FitSimilarity.score(weight, frequency, lengths.half(doc))
        : (float) weight;
  }
}
