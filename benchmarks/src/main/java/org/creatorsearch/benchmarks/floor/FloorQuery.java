package org.creatorsearch.benchmarks.floor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.creatorsearch.benchmarks.protocol.PeerQuery;

/**
 * A search whose names are looked up.
 *
 * @param words by word, the terms that it is found by
 * @param mustMatch how many words must match
 * @param always conditions that hold for all counts
 * @param drilled conditions on counted fields
 * @param weights of the signals
 */
record FloorQuery(
    int[][] words,
    int mustMatch,
    List<Condition> always,
    List<Condition> drilled,
    float[] weights) {

  /** What documents must be, of which some are chosen. */
  sealed interface Condition {
    /** Makes {@code target} the documents that meet it. */
    void write(long[] target);

    /** Place of the counted field; below 0 for what is not counted. */
    int column();
  }

  /** At least one of several values. */
  record AnyOf(int column, FloorSet[] sets) implements Condition {
    @Override
    public void write(long[] target) {
      Arrays.fill(target, 0);
      for (var set : sets) {
        set.addTo(target);
      }
    }
  }

  /** A number in a range. */
  record Between(int column, FloorNumbers numbers, double min, double max) implements Condition {
    @Override
    public void write(long[] target) {
      numbers.between(min, max, target);
    }
  }

  /** No document. */
  record Nothing() implements Condition {
    @Override
    public void write(long[] target) {
      Arrays.fill(target, 0);
    }

    @Override
    public int column() {
      return -1;
    }
  }

  /** Looks names up in {@code index}. */
  static FloorQuery of(PeerQuery asked, float[] weights, FloorIndex index) {
    var always = new ArrayList<Condition>();
    asked
        .shares()
        .forEach(
            (key, least) -> {
              var shares = index.numbers().get(key);
              always.add(
                  shares == null
                      ? new Nothing()
                      : new Between(-1, shares, least, Double.POSITIVE_INFINITY));
            });
    var drilled = new ArrayList<Condition>();
    asked.anyOf().forEach((field, values) -> drilled.add(anyOf(field, values, index)));
    asked.between().forEach((field, range) -> drilled.add(between(field, range, index)));
    return new FloorQuery(
        asked.words().stream().map(index.text()::terms).toArray(int[][]::new),
        asked.mustMatch(),
        always,
        drilled,
        weights);
  }

  private static Condition anyOf(String field, List<String> values, FloorIndex index) {
    var place = index.column(field);
    var column = index.columns()[place];
    var sets =
        values.stream()
            .map(v -> Arrays.asList(column.labels()).indexOf(v))
            .filter(v -> v >= 0)
            .map(v -> column.sets()[v]);
    return new AnyOf(place, sets.toArray(FloorSet[]::new));
  }

  private static Condition between(String field, PeerQuery.Range range, FloorIndex index) {
    var numbers = Objects.requireNonNull(index.numbers().get(field));
    return new Between(index.column(field), numbers, range.min(), range.max());
  }
}
