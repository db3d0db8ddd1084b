package org.creatorsearch.internal.execute;

import org.creatorsearch.internal.index.FitSimilarity;

/**
 * A word of a text in one segment.
 *
 * @param postings where it is
 * @param required whether it must be there
 * @param weight its inverse document frequency; of a beginning, its whole score
 * @param saturated whether its frequency counts; a beginning is there or not
 * @param lengths by document, what frequencies are held against
 * @param meanLength mean of the lengths of all documents
 */
record SegmentWord(
    WordPostings postings,
    boolean required,
    double weight,
    boolean saturated,
    int[] lengths,
    double meanLength) {
  /** What the word adds to a document that has it so often. */
  float score(float frequency, int doc) {
    return saturated
        ? (float) FitSimilarity.score(weight, frequency, lengths[doc], meanLength)
        : (float) weight;
  }
}
