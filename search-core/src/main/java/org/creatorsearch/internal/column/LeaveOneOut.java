package org.creatorsearch.internal.column;

import java.util.Arrays;
import java.util.List;

/**
 * The documents that meet every one of several conditions, and for each condition those that meet
 * all the others.
 *
 * <p>With the products of the conditions before and after each one, all of it takes about three
 * operations a condition and word; made one by one, k conditions would take k times k. It is done
 * some words at a time, so that products are still in the nearest cache when they are taken up
 * again, and condition by condition, since loops over two arrays are done four words at once.
 */
public final class LeaveOneOut {
  /** Words of a part: those of ten sets take twenty kilobytes. */
  private static final int PART = 256;

  private final DocBits all;
  private final List<DocBits> others;

  private LeaveOneOut(DocBits all, List<DocBits> others) {
    this.all = all;
    this.others = others;
  }

  /** Combines {@code conditions} within {@code base}. */
  public static LeaveOneOut of(DocBits base, List<DocBits> conditions) {
    return switch (conditions.size()) {
      case 0 -> new LeaveOneOut(base, List.of());
      case 1 -> {
        var one = conditions.getFirst();
        yield new LeaveOneOut(base.isFull() ? one : base.and(one), List.of(base));
      }
      default -> combined(base, conditions);
    };
  }

  private static LeaveOneOut combined(DocBits base, List<DocBits> conditions) {
    var in = conditions.stream().map(DocBits::words).toArray(long[][]::new);
    var every = new long[base.words().length];
    var out = new long[in.length][every.length];
    var after = new long[PART];
    for (var from = 0; from < every.length; from += PART) {
      var to = Math.min(every.length, from + PART);
      before(base.words(), in, from, to, every, out);
      after(base.words(), in, from, to, out, after);
    }
    var others = Arrays.stream(out).map(words -> DocBits.wrap(words, base.length())).toList();
    return new LeaveOneOut(DocBits.wrap(every, base.length()), others);
  }

  /**
   * To each condition but the first, those that meet all before it; to all, those that meet all.
   */
  private static void before(
      long[] base, long[][] in, int from, int to, long[] every, long[][] out) {
    var product = base;
    for (var c = 0; c < in.length; c++) {
      var next = c + 1 < in.length ? out[c + 1] : every;
      var condition = in[c];
      for (var i = from; i < to; i++) {
        next[i] = product[i] & condition[i];
      }
      product = next;
    }
  }

  /** Takes from each condition those that do not meet all after it. */
  private static void after(
      long[] base, long[][] in, int from, int to, long[][] out, long[] after) {
    Arrays.fill(after, -1);
    for (var c = in.length - 1; c >= 0; c--) {
      var before = c == 0 ? base : out[c];
      var others = out[c];
      for (var i = from; i < to; i++) {
        others[i] = before[i] & after[i - from];
      }
      var condition = in[c];
      for (var i = from; i < to; i++) {
        after[i - from] &= condition[i];
      }
    }
  }

  /** The documents that meet every condition. */
  public DocBits all() {
    return all;
  }

  /** The documents that meet every condition but, perhaps, that one. */
  public DocBits without(int condition) {
    return others.get(condition);
  }
}
