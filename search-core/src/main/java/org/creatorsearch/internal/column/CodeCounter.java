package org.creatorsearch.internal.column;

/**
 * Counts the codes of one column, whatever they are read from. Confined to one thread.
 *
 * <p>A code is counted as such, and what it stands for only once, at the end. That pays for codes
 * that come often. A set of values that hardly anybody has is cheaper to take apart at once, and
 * thousands of such sets would make the counters too many for the nearest cache: so sets, which are
 * numbered by falling frequency, are counted up to {@value #COMMON}, and the rare ones are put
 * aside, block by block, without a branch that nobody could foresee.
 *
 * <p>Neighbours often have the same codes, and a counter cannot be raised again before it has been
 * raised: so there are {@value #LANES} of each, used in turns.
 */
final class CodeCounter {
  /** Counters of all lanes take 32 kilobytes, as much as the nearest cache has. */
  static final int COMMON = 2048;

  private static final int LANES = 4;

  /** With so many codes or more for each document, counts by code are not worth their array. */
  private static final int FEW = 4;

  private static final int[] NONE = {};

  private final CodeMeaning meaning;
  private final int common;

  /**
   * Counts by common code, and of all rare ones, lane after lane; empty where documents are added
   * one by one.
   */
  private final int[] byCode;

  private final int lane;

  private final int[] rare;

  /** Counts about {@code card} documents. */
  CodeCounter(CodeMeaning meaning, int card) {
    this.meaning = meaning;
    var codes = meaning.codes();
    this.common = common(codes);
    this.lane = common + 1;
    this.byCode = isBestOneByOne(card, codes) ? NONE : new int[LANES * lane];
    this.rare = byCode.length > 0 && codes > common ? new int[DocBits.BLOCK] : NONE;
  }

  private static int common(int codes) {
    return Math.min(codes, COMMON);
  }

  private static boolean isBestOneByOne(int card, int codes) {
    return (long) card * FEW < common(codes);
  }

  /** What counting so many documents takes where there are so many values, in nanoseconds. */
  static double cost(Ordinals.Coded ordinals, int documents, int values) {
    var codes = ordinals.codeCount(values);
    return isBestOneByOne(documents, codes)
        ? CountingCosts.ADDED * documents
        : (CountingCosts.COUNTED + CountingCosts.ADDED * ordinals.rareShare()) * documents
            + CountingCosts.RESOLVED * common(codes);
  }

  /** Counts the first {@code size} codes, at most a block of them, and may write over them. */
  void add(int[] codes, int size) {
    if (byCode.length == 0) {
      meaning.addAll(codes, size);
    } else if (rare.length == 0) {
      count(codes, size);
    } else {
      var aside = 0;
      for (var i = 0; i < size; i++) {
        var code = codes[i];
        rare[aside] = code;
        aside += (common - 1 - code) >>> (Integer.SIZE - 1);
        codes[i] = Math.min(code, common);
      }
      count(codes, size);
      meaning.addAll(rare, aside);
    }
  }

  private void count(int[] codes, int size) {
    var i = 0;
    for (; i + LANES <= size; i += LANES) {
      byCode[codes[i]]++;
      byCode[lane + codes[i + 1]]++;
      byCode[2 * lane + codes[i + 2]]++;
      byCode[3 * lane + codes[i + 3]]++;
    }
    for (; i < size; i++) {
      byCode[codes[i]]++;
    }
  }

  /** Brings the counts up to date, once, when all codes have been counted. */
  void finish() {
    if (byCode.length > 0) {
      for (var code = 0; code < common; code++) {
        byCode[code] += byCode[lane + code] + byCode[2 * lane + code] + byCode[3 * lane + code];
      }
      meaning.resolve(byCode, common);
    }
  }
}
