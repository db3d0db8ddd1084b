package org.creatorsearch.internal.column;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * By document, what share of its audience has which value of one dimension, and by value the
 * documents from the greatest share down. Shares are kept in basis points, one hundredth of a per
 * cent: finer than any sample of people is.
 */
public final class ShareColumn {
  /** Basis points of the whole. */
  public static final int WHOLE = 10_000;

  private final int[] starts;
  private final Codes ordinals;
  private final short[] points;
  private final DocBits known;

  /** By ordinal, null where nobody has it. */
  private final @Nullable OrderedDocs[] falling;

  ShareColumn(
      int[] starts,
      Codes ordinals,
      short[] points,
      DocBits known,
      @Nullable OrderedDocs[] falling) {
    this.starts = starts;
    this.ordinals = ordinals;
    this.points = points;
    this.known = known;
    this.falling = falling;
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
      var ordinal = ordinals.get(at);
      if (ordinal < wanted.length && wanted[ordinal]) {
        sum += points[at];
      }
    }
    return sum;
  }

  private int points(int doc, int wanted) {
    for (var at = starts[doc]; at < starts[doc + 1]; at++) {
      if (ordinals.get(at) == wanted) {
        return points[at];
      }
    }
    return 0;
  }

  /**
   * The documents where the shares of the values in {@code wanted} add up to at least {@code
   * minPoints}.
   */
  public DocBits atLeast(boolean[] wanted, int minPoints) {
    var only = only(wanted);
    if (minPoints <= 0) {
      return known;
    }
    if (only >= 0) {
      return atLeast(only, minPoints);
    }
    return DocBits.where(
        known.length(), doc -> known.contains(doc) && points(doc, wanted) >= minPoints);
  }

  /** The one ordinal that is wanted and that documents may have; negative if there are others. */
  private int only(boolean[] wanted) {
    var only = -1;
    for (var ordinal = 0; ordinal < wanted.length; ordinal++) {
      if (wanted[ordinal]) {
        if (only >= 0) {
          return -1;
        }
        only = ordinal;
      }
    }
    return only;
  }

  private DocBits atLeast(int ordinal, int minPoints) {
    var docs = ordinal < falling.length ? falling[ordinal] : null;
    if (docs == null) {
      return DocBits.none(known.length());
    }
    var low = 0;
    var high = docs.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (points(docs.at(middle), ordinal) >= minPoints) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return DocBits.wrap(docs.between(0, low), known.length());
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
              counts[ordinals.get(at)]++;
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
      consumer.accept(ordinals.get(at), points[at]);
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
    var bytes = 64 + 4L * starts.length + ordinals.bytes() + 2L * points.length + known.bytes();
    for (var docs : falling) {
      bytes += docs == null ? 8 : 8 + docs.bytes();
    }
    return bytes;
  }
}
