package org.creatorsearch.internal.column;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By value of one dimension, the documents whose audiences have it to 5 %, to 10 % and so on up to
 * the whole: what is kept in memory of shares. Immutable.
 *
 * <p>People ask for round shares, and a set of documents is the whole answer to these. What lies
 * between two levels, or below the least one that is kept, can only be told from the shares
 * themselves, which are not here. Documents stand together by country, so that most sets are small.
 */
public final class ShareLevels {
  /** Basis points from one level to the next. */
  static final int STEP = 500;

  /** Levels there are: the last one is the whole. */
  static final int MOST = ShareColumn.WHOLE / STEP;

  private final DocBits known;

  private final int values;

  /** The least level that is kept, 1 or more; one more than there are if none is. */
  private final int least;

  /**
   * By level, from the least one up to the whole, and by ordinal the documents that reach it; null
   * where none does.
   */
  private final List<@Nullable Postings[]> levels;

  /**
   * @param values ordinals are below this number
   * @param levels the highest ones, up to the whole
   */
  ShareLevels(DocBits known, int values, List<@Nullable Postings[]> levels) {
    this.known = known;
    this.values = values;
    this.least = MOST + 1 - levels.size();
    this.levels = levels;
  }

  /** The documents whose dimension is known. */
  DocBits known() {
    return known;
  }

  /** Ordinals are below this number. */
  int values() {
    return values;
  }

  /** The least level that is kept, 1 or more; one more than there are if none is. */
  int least() {
    return least;
  }

  /** These without the levels below one of them, or without any if it is above the whole. */
  ShareLevels from(int level) {
    return new ShareLevels(
        known, values, levels.subList(Math.max(0, level - least), levels.size()));
  }

  /**
   * What the levels tell of a sum of shares.
   *
   * @param certain documents that reach it
   * @param possible documents that may reach it, those that do among them
   */
  record Bounds(DocBits certain, DocBits possible) {}

  /** The documents where the values add up to {@code minPoints}, which is above 0, or more. */
  Bounds reaching(int[] ordinals, int minPoints) {
    return switch (ordinals.length) {
      case 0 -> new Bounds(none(), none());
      case 1 -> reaching(ordinals[0], minPoints);
      default -> reachingTogether(ordinals, minPoints);
    };
  }

  private Bounds reaching(int ordinal, int minPoints) {
    var above = Math.ceilDiv(minPoints, STEP);
    var certain = above < least ? reached(ordinal, least) : reached(ordinal, above);
    if (above >= least && above * STEP == minPoints) {
      return new Bounds(certain, certain);
    }
    return new Bounds(certain, above - 1 < least ? known : reached(ordinal, above - 1));
  }

  private DocBits reached(int ordinal, int level) {
    var docs = level > MOST ? null : levels.get(level - least)[ordinal];
    return docs == null ? none() : docs.bits(known.length());
  }

  /**
   * The levels that a document reaches add up to what it has at least; what each value has on top
   * of them is less than the least level, and less than a step where that is the first.
   */
  private Bounds reachingTogether(int[] ordinals, int minPoints) {
    var steps = new StepSums(known.length());
    for (var ordinal : ordinals) {
      for (var level = least; level <= MOST; level++) {
        var docs = levels.get(level - least)[ordinal];
        if (docs != null) {
          steps.add(docs.bits(known.length()), level == least ? least : 1);
        }
      }
    }
    var enough = Math.ceilDiv(minPoints, STEP);
    var missing = ordinals.length * (long) least;
    var possible = Math.ceilDiv(minPoints + (long) ordinals.length, STEP) - missing;
    return new Bounds(steps.atLeast(enough), possible <= 0 ? known : steps.atLeast((int) possible));
  }

  private DocBits none() {
    return DocBits.none(known.length());
  }

  /** What counting the documents that reach a level takes, in nanoseconds. */
  double costOfCounting(int level) {
    return level > MOST
        ? 0
        : Arrays.stream(levels.get(level - least))
            .mapToDouble(docs -> docs == null ? 0 : docs.costOfCounting())
            .sum();
  }

  /**
   * Adds to {@code counts}, by ordinal, how many of {@code docs} reach a level that is kept, or one
   * more than the whole.
   */
  void count(int level, DocBits docs, int[] counts) {
    if (level <= MOST) {
      var batch = new int[DocBits.BLOCK];
      var sets = levels.get(level - least);
      for (var ordinal = 0; ordinal < values; ordinal++) {
        var own = sets[ordinal];
        counts[ordinal] += own == null ? 0 : own.countIn(docs.words(), batch);
      }
    }
  }

  /**
   * Of {@code docs}, those that may have some value by more than the level before {@code level} and
   * by less than that.
   */
  DocBits perhapsBelow(int level, DocBits docs) {
    if (level <= least) {
      return docs.and(known);
    }
    var words = new long[DocBits.wordCount(known.length())];
    for (var ordinal = 0; ordinal < values; ordinal++) {
      var above = level > MOST ? none() : reached(ordinal, level);
      var from = reached(ordinal, level - 1);
      for (var i = 0; i < words.length; i++) {
        words[i] |= from.word(i) & ~above.word(i) & docs.word(i);
      }
    }
    return DocBits.wrap(words, known.length());
  }

  /** Heap held, in bytes. */
  public long bytes() {
    return 48
        + known.bytes()
        + levels.stream()
            .flatMap(Arrays::stream)
            .mapToLong(docs -> docs == null ? 8 : 8 + docs.bytes())
            .sum();
  }
}
