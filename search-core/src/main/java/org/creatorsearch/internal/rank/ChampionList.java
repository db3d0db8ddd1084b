package org.creatorsearch.internal.rank;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import org.creatorsearch.internal.column.DocBits;

/** Finds the best documents of a segment by signals alone, best first. Confined to one thread. */
public final class ChampionList {
  /** Ranges of scores: what the last champion has is known to a part in so many. */
  private static final int RANGES = 1 << 14;

  private static final float[] NO_FITS = {};

  private final int[] docs;
  private final double[] scores;
  private final int[] perRange = new int[RANGES + 1];
  private final Comparator<Integer> order;

  private ChampionList(int count, IntUnaryOperator idRank) {
    docs = new int[count];
    scores = new double[count];
    order =
        Comparator.<Integer>comparingDouble(at -> -scores[at])
            .thenComparingInt(at -> idRank.applyAsInt(docs[at]));
  }

  /**
   * The {@code size} best documents of a set, and those that score nearly as the last of them do;
   * in the order of hits. Empty where these are so many that there are no champions.
   *
   * @param idRank the place of a document's id among those of its segment, by which ties are broken
   */
  public static int[] of(SegmentRanker ranker, DocBits set, IntUnaryOperator idRank, int size) {
    var list = new ChampionList(set.count(), idRank);
    list.score(ranker, set);
    var least = RANGES;
    var found = list.perRange[least];
    while (found < size && least > 0) {
      found += list.perRange[--least];
    }
    return found > 2 * size ? new int[0] : list.from(least, found);
  }

  private void score(SegmentRanker ranker, DocBits set) {
    var block = new double[DocBits.BLOCK];
    set.forEachBlock(
        (before, members, size) -> {
          ranker.scores(members, size, NO_FITS, before, block);
          System.arraycopy(block, 0, scores, before, size);
          System.arraycopy(members, 0, docs, before, size);
          for (var i = 0; i < size; i++) {
            perRange[range(block[i])]++;
          }
        });
  }

  private static int range(double score) {
    return (int) (Math.clamp(score, 0, 1) * RANGES);
  }

  /** Sorted by what fits into a long, and where that is equal by everything. */
  private int[] from(int least, int count) {
    var keys = new long[count];
    var next = 0;
    for (var at = 0; at < docs.length; at++) {
      if (range(scores[at]) >= least) {
        keys[next++] = (long) ~Float.floatToIntBits((float) scores[at]) << Integer.SIZE | at;
      }
    }
    Arrays.sort(keys);
    var best = new int[count];
    for (var from = 0; from < count; ) {
      var to = from + 1;
      while (to < count && keys[to] >> Integer.SIZE == keys[from] >> Integer.SIZE) {
        to++;
      }
      var alike = new Integer[to - from];
      for (var i = from; i < to; i++) {
        alike[i - from] = (int) keys[i];
      }
      Arrays.sort(alike, order);
      for (var i = from; i < to; i++) {
        best[i] = docs[alike[i - from]];
      }
      from = to;
    }
    return best;
  }
}
