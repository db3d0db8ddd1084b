package org.creatorsearch.internal.column;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** One number a document, or none. */
public final class NumberColumn {
  private final Numbers numbers;
  private final DocBits present;
  private final Extremes extremes;
  private volatile @Nullable RangeIndex ranges;

  NumberColumn(Numbers numbers, DocBits present) {
    this.numbers = numbers;
    this.present = present;
    this.extremes = new Extremes(present, numbers);
  }

  /** A column of numbers kept to single precision; NaN is none. */
  public static NumberColumn ofFloats(float[] values) {
    return new NumberColumn(
        new Numbers.Floats(values), DocBits.where(values.length, doc -> !Float.isNaN(values[doc])));
  }

  /** A column that takes over {@code values}, of which those of {@code present} are known. */
  public static NumberColumn ofFloats(float[] values, DocBits present) {
    return new NumberColumn(new Numbers.Floats(values), present);
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
    var from = numbers.atOwnPrecision(min);
    var to = numbers.atOwnPrecision(max);
    var ready = ranges;
    if (ready != null) {
      return DocBits.wrap(ready.between(from, to), present.length());
    }
    var words = present.words().clone();
    numbers.keepBetween(words, from, to);
    return DocBits.wrap(words, present.length());
  }

  /** Takes documents one after another. */
  public interface OrderVisitor {
    /** Takes a document; whether it wants more. */
    boolean accept(int doc);
  }

  /** Whether documents can be had in the order of their numbers. */
  public boolean isOrdered() {
    return ranges != null;
  }

  /**
   * Hands over the documents that have a number in its order, those with equal ones in any, until
   * the visitor wants no more. Only where the column is ordered.
   */
  public void visitInOrder(boolean descending, OrderVisitor visitor) {
    Objects.requireNonNull(ranges, "only where the column is ordered").visit(descending, visitor);
  }

  /** Takes stretches of neighbouring documents. */
  public interface StretchVisitor {
    /** Whether a stretch with numbers between these two is to be handed over. */
    boolean wants(double least, double greatest);

    /** Takes the documents from {@code from} up to {@code to}, exclusive. */
    void accept(int from, int to);
  }

  /** Hands over the stretches of documents that the visitor wants, those without numbers never. */
  public void visitStretches(StretchVisitor visitor) {
    extremes.visit(visitor, present.length());
  }

  /**
   * Writes the numbers of the first {@code size} of {@code docs}, whatever it is where there is
   * none.
   */
  public void write(int[] docs, int size, double[] values) {
    numbers.write(docs, size, values);
  }

  /** Makes ranges of the column fast, which takes some time and memory. */
  public NumberColumn indexed() {
    if (ranges == null) {
      ranges = new RangeIndex(present, numbers);
    }
    return this;
  }

  /**
   * By document the bucket that its number is in, to be counted: bucket i is from bound i,
   * inclusive, to bound i + 1, exclusive, at the column's own precision. No number may be below the
   * first bound.
   */
  public FacetColumn buckets(double[] bounds) {
    var own = new double[bounds.length];
    for (var i = 0; i < bounds.length; i++) {
      own[i] = numbers.atOwnPrecision(bounds[i]);
    }
    var codes = new int[present.length()];
    present.forEach(doc -> codes[doc] = bucketsUpTo(numbers.get(doc), own));
    // Counted by document alone, and so by codes that say who has none.
    var unused = DocBits.none(0);
    return new FacetColumn(
        new Ordinals.Single(Codes.of(codes)), new Postings[0], unused, bounds.length);
  }

  private static int bucketsUpTo(double value, double[] bounds) {
    var at = Arrays.binarySearch(bounds, value);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** Heap held, in bytes. */
  public long bytes() {
    var ready = ranges;
    return numbers.bytes()
        + present.bytes()
        + extremes.bytes()
        + (ready == null ? 0 : ready.bytes());
  }
}
