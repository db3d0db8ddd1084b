package org.creatorsearch.internal.column;

import java.util.Collection;
import java.util.stream.IntStream;

/**
 * By document, what share of its audience has which value of one dimension. Shares are kept in
 * basis points, one hundredth of a per cent: finer than any sample of people is.
 *
 * <p>In memory there are {@linkplain ShareLevels levels} alone, which answer round shares at once
 * and rule most documents out for others. The shares themselves are read, document by document, for
 * those that remain. Answers are exact either way.
 */
public final class ShareColumn {
  /** Basis points of the whole. */
  public static final int WHOLE = 10_000;

  private final ShareLevels levels;
  private final ShareCursor.Source shares;

  /** The column of which these are the levels and the shares. */
  public ShareColumn(ShareLevels levels, ShareCursor.Source shares) {
    this.levels = levels;
    this.shares = shares;
  }

  /** A share in basis points, rounded to the nearest. */
  public static int basisPoints(double share) {
    return (int) Math.round(share * WHOLE);
  }

  /** The documents whose dimension is known. */
  public DocBits known() {
    return levels.known();
  }

  /** The shares by document. */
  public ShareCursor cursor() {
    return shares.open();
  }

  /**
   * The documents where the shares of the values in {@code wanted} add up to at least {@code
   * minPoints}.
   *
   * @param tick called for every document whose shares are read
   */
  public DocBits atLeast(boolean[] wanted, int minPoints, Runnable tick) {
    if (minPoints <= 0) {
      return known();
    }
    var bounds = levels.reaching(ordinals(wanted), minPoints);
    if (bounds.certain() == bounds.possible()) {
      return bounds.certain();
    }
    var found = new DocBitsBuilder(known().length());
    var cursor = cursor();
    bounds
        .possible()
        .andNot(bounds.certain())
        .forEach(
            doc -> {
              tick.run();
              if (cursor.points(doc, wanted) >= minPoints) {
                found.add(doc);
              }
            });
    return bounds.certain().or(found.build());
  }

  /**
   * Documents among which are all where the shares of the values in {@code wanted} add up to at
   * least {@code minPoints}, without a look at any of them.
   */
  public DocBits perhapsAtLeast(boolean[] wanted, int minPoints) {
    return minPoints <= 0 ? known() : levels.reaching(ordinals(wanted), minPoints).possible();
  }

  /** Those that documents may have. */
  private int[] ordinals(boolean[] wanted) {
    return IntStream.range(0, Math.min(wanted.length, levels.values()))
        .filter(ordinal -> wanted[ordinal])
        .toArray();
  }

  /**
   * Adds to {@code counts}, by ordinal, how many of {@code docs} give the value {@code minPoints}
   * or more.
   *
   * @param card how many documents they are
   * @param tick called for every document whose shares are read
   */
  public void count(DocBits docs, int card, int minPoints, int[] counts, Runnable tick) {
    var level = Math.max(levels.least(), Math.ceilDiv(minPoints, ShareLevels.STEP));
    if (levels.costOfCounting(level) > CountingCosts.SHARES_READ * card) {
      read(docs, minPoints, Integer.MAX_VALUE, counts, tick);
      return;
    }
    levels.count(level, docs, counts);
    if (level * ShareLevels.STEP > minPoints) {
      read(levels.perhapsBelow(level, docs), minPoints, level * ShareLevels.STEP, counts, tick);
    }
  }

  private void read(DocBits docs, int from, int below, int[] counts, Runnable tick) {
    var cursor = cursor();
    docs.forEach(
        doc -> {
          tick.run();
          cursor.read(
              doc,
              (ordinal, points) -> counts[ordinal] += points >= from && points < below ? 1 : 0);
        });
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
}
