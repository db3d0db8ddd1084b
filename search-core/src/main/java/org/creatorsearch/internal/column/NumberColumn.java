package org.creatorsearch.internal.column;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.creatorsearch.result.MemoryReport.Held;
import org.jspecify.annotations.Nullable;

/**
 * One number a document, or none, kept in one of three ways. Numbers that every search looks at are
 * an array; numbers of which there are few different ones are codes of one or two bytes into a
 * sorted table; the rest stay in the index and are read where somebody asks, and memory holds only
 * who has one. Whichever way it is, {@link Extremes} know what stretches of neighbouring documents
 * lie between, so that a range decides most stretches without looking at a number.
 *
 * <p>How a range is found depends on what is left of the search: with many documents, by their
 * {@linkplain RangeIndex order}, which is made when it is first worth it; with few, by looking at
 * each. A missing number is no number of its own: it is told by a bitmap, and met by no range.
 */
public final class NumberColumn {
  private final Numbers numbers;
  private final DocBits present;
  private final Extremes extremes;
  private volatile @Nullable RangeIndex ranges;

  NumberColumn(Numbers numbers, DocBits present) {
    this(numbers, present, new Extremes(present, numbers));
  }

  private NumberColumn(Numbers numbers, DocBits present, Extremes extremes) {
    this.numbers = numbers;
    this.present = present;
    this.extremes = extremes;
  }

  /**
   * A column with an array of {@code values}, for numbers that are looked at all the time.
   *
   * @param single whether they are of single precision; they are whole otherwise
   */
  public static NumberColumn kept(double[] values, DocBits present, boolean single) {
    return new NumberColumn(plain(values, single), present);
  }

  /**
   * A column with codes of one or two bytes, where there are so few different numbers that these
   * and their table are smaller than an array.
   *
   * @param single whether bounds are compared at single precision
   */
  public static Optional<NumberColumn> coded(double[] values, DocBits present, boolean single) {
    return ValueTable.coded(values, present, single)
        .map(numbers -> new NumberColumn(numbers, present));
  }

  /**
   * A column that tells which documents have a number and what the numbers of neighbours lie
   * between. The numbers themselves are {@linkplain #through read}.
   *
   * @param single whether bounds are compared at single precision
   */
  public static NumberColumn unread(double[] values, DocBits present, boolean single) {
    NumberCursor none =
        doc -> {
          throw new IllegalStateException("numbers are read through a cursor");
        };
    return new NumberColumn(
        new Numbers.Read(none, present, single),
        present,
        new Extremes(present, plain(values, single)));
  }

  private static Numbers plain(double[] values, boolean single) {
    if (single) {
      var floats = new float[values.length];
      for (var doc = 0; doc < floats.length; doc++) {
        floats[doc] = (float) values[doc];
      }
      return new Numbers.Floats(floats);
    }
    return Numbers.ofLongs(Arrays.stream(values).mapToLong(value -> (long) value).toArray());
  }

  /**
   * The same column, its numbers read by a cursor of {@code source} unless they are in memory.
   * Confined to one thread if they are read.
   */
  public NumberColumn through(NumberCursor.Source source) {
    return numbers instanceof Numbers.Read(var none, var same, var single)
        ? new NumberColumn(new Numbers.Read(source.open(), same, single), same, extremes)
        : this;
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
    // By name what is asked for most: a call of one of many is not inlined.
    return numbers instanceof Numbers.Ints ints
        ? ints.get(doc)
        : numbers instanceof Numbers.Floats floats ? floats.get(doc) : numbers.get(doc);
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

  /** Heap held. */
  public Held held() {
    var ready = ranges;
    return new Held(
        numbers.bytes(),
        present.bytes() + extremes.bytes() + (ready == null ? 0 : ready.bytes()),
        0);
  }
}
