package org.creatorsearch.internal.index;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/**
 * BM25 [1] over weighted term frequencies, without its constant factor, so that a word adds less
 * than its idf and the sum over words divided by the sum of their idf is between 0 and 1 whatever
 * the query.
 *
 * <p>Lengths are kept exactly, where Lucene's own similarities keep a few bits of them: equal
 * profiles then score equally in every index, and a test can compute the same score from the
 * profile alone.
 *
 * <p>[1] Robertson, Zaragoza: The Probabilistic Relevance Framework: BM25 and Beyond, FnTIR 2009.
 */
public final class FitSimilarity extends Similarity {
  /**
   * Saturation of the term frequency: 1.2, as usual, in the unit of our weights, of which a
   * caption's word has two and its stem one more.
   */
  private static final double K1 = 3.6;

  /** How much longer profiles are marked down: the usual value. */
  private static final double B = 0.75;

  /** How rare a term is among {@code documents}, of which {@code having} have it; above 0. */
  public static double idf(long documents, long having) {
    return Math.log(1 + (documents - having + 0.5) / (having + 0.5));
  }

  /** What a term adds to a score: its idf times a saturated frequency below 1. */
  public static double score(double idf, double frequency, double length, double meanLength) {
    return score(idf, frequency, half(length, meanLength));
  }

  /** The same, where it is known how often a term must be there for half of its idf. */
  public static double score(double idf, double frequency, double half) {
    return idf * frequency / (frequency + half);
  }

  /** How often a term must be in a profile of that length for half of its idf. */
  public static double half(double length, double meanLength) {
    return K1 * (1 - B + B * length / meanLength);
  }

  @Override
  public long computeNorm(FieldInvertState state) {
    return Math.max(1, state.getLength());
  }

  @Override
  public SimScorer scorer(float boost, CollectionStatistics field, TermStatistics... terms) {
    var having = 0L;
    for (var term : terms) {
      having = Math.max(having, term.docFreq());
    }
    var idf = boost * idf(field.docCount(), having);
    var meanLength = (double) field.sumTotalTermFreq() / field.docCount();
    return new SimScorer() {
      @Override
      public float score(float frequency, long norm) {
        return (float) FitSimilarity.score(idf, frequency, (double) norm, meanLength);
      }
    };
  }
}
