package org.creatorsearch.internal.column;

import java.util.function.IntPredicate;

/** One number a document, or none. */
public final class NumberColumn {
  private final Numbers numbers;
  private final DocBits present;

  NumberColumn(Numbers numbers, DocBits present) {
    this.numbers = numbers;
    this.present = present;
  }

  /** A column of numbers kept to single precision; NaN is none. */
  public static NumberColumn ofFloats(float[] values) {
    return new NumberColumn(
        new Numbers.Floats(values), DocBits.where(values.length, doc -> !Float.isNaN(values[doc])));
  }

  /** A column of whole numbers: {@code values} where {@code present} says so. */
  public static NumberColumn ofLongs(long[] values, IntPredicate present) {
    var known = DocBits.where(values.length, present);
    return new NumberColumn(Numbers.ofLongs(values), known);
  }

  /** The documents that have a number. */
  public DocBits present() {
    return present;
  }

  /** The number of a document that has one. */
  public double get(int doc) {
    return numbers.get(doc);
  }

  /**
   * The documents whose number is between the bounds, both inclusive, at the column's own
   * precision.
   */
  public DocBits between(double min, double max) {
    var words = present.words().clone();
    numbers.keepBetween(words, min, max);
    return DocBits.wrap(words, present.length());
  }

  /**
   * Adds to {@code counts} how many documents of {@code docs} fall into each bucket: bucket i is
   * from bound i, inclusive, to bound i + 1, exclusive, at the column's own precision. Numbers
   * below the first bound are not counted.
   */
  public void histogram(DocBits docs, double[] bounds, long[] counts) {
    var own = new double[bounds.length];
    for (var i = 0; i < bounds.length; i++) {
      own[i] = numbers.atOwnPrecision(bounds[i]);
    }
    docs.and(present)
        .forEach(
            doc -> {
              var at = java.util.Arrays.binarySearch(own, numbers.get(doc));
              var bucket = at >= 0 ? at : -at - 2;
              if (bucket >= 0) {
                counts[bucket]++;
              }
            });
  }

  /** Heap held, in bytes. */
  public long bytes() {
    return numbers.bytes() + present.bytes();
  }
}
