package org.creatorsearch.internal.column;

import java.util.Collection;

/**
 * By document, what share of its audience has which value of one dimension. Shares are kept in
 * basis points, one hundredth of a per cent: finer than any sample of people is.
 */
public final class ShareColumn {
  /** Basis points of the whole. */
  public static final int WHOLE = 10_000;

  private final int[] starts;
  private final int[] ordinals;
  private final short[] points;
  private final DocBits known;

  ShareColumn(int[] starts, int[] ordinals, short[] points, DocBits known) {
    this.starts = starts;
    this.ordinals = ordinals;
    this.points = points;
    this.known = known;
  }

  /** A share in basis points, rounded to the nearest. */
  public static int basisPoints(double share) {
    return (int) Math.round(share * WHOLE);
  }

  /** The documents whose dimension is known. */
  public DocBits known() {
    return known;
  }

  /**
   * The share, in basis points, of those whose value is in {@code wanted}; 0 where nothing is
   * known.
   */
  public int points(int doc, boolean[] wanted) {
    var sum = 0;
    for (var at = starts[doc]; at < starts[doc + 1]; at++) {
      if (ordinals[at] < wanted.length && wanted[ordinals[at]]) {
        sum += points[at];
      }
    }
    return sum;
  }

  /**
   * The documents where the shares of the values in {@code wanted} add up to at least {@code
   * minPoints}.
   */
  public DocBits atLeast(boolean[] wanted, int minPoints) {
    return DocBits.where(
        known.length(), doc -> known.contains(doc) && points(doc, wanted) >= minPoints);
  }

  /**
   * Adds to {@code counts}, by ordinal, how many documents of {@code docs} give the value {@code
   * minPoints} or more.
   */
  public void count(DocBits docs, int minPoints, int[] counts) {
    docs.forEach(
        doc -> {
          for (var at = starts[doc]; at < starts[doc + 1]; at++) {
            if (points[at] >= minPoints) {
              counts[ordinals[at]]++;
            }
          }
        });
  }

  /** Takes a value and its share in basis points. */
  public interface Consumer {
    /** Takes one share of one document. */
    void accept(int ordinal, int points);
  }

  /** Hands over the shares of one document. */
  public void shares(int doc, Consumer consumer) {
    for (var at = starts[doc]; at < starts[doc + 1]; at++) {
      consumer.accept(ordinals[at], points[at]);
    }
  }

  /** Marks ordinals for the methods of this class. */
  public static boolean[] marks(Dictionary dictionary, Collection<String> values) {
    var marks = new boolean[dictionary.size()];
    for (var value : values) {
      for (var ordinal : dictionary.find(value)) {
        if (ordinal < marks.length) {
          marks[ordinal] = true;
        }
      }
    }
    return marks;
  }

  /** Heap held, in bytes. */
  public long bytes() {
    return 64 + 4L * starts.length + 4L * ordinals.length + 2L * points.length + known.bytes();
  }
}
