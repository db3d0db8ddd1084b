package org.creatorsearch.result;

import java.util.List;

/** The counts of one field over all matching creators, ignoring the clauses on the field itself. */
public sealed interface Facet {
  /** Creators that have no value in the field. */
  long missing();

  /**
   * Counts by value.
   *
   * @param values by falling count, ties by value; those with a count, and the selected ones
   * @param distinct values that any matching creator has, whether returned or not
   */
  record Values(List<Value> values, long distinct, long missing) implements Facet {
    public Values {
      values = List.copyOf(values);
    }
  }

  /**
   * One value.
   *
   * @param value the value as filters take it
   * @param label what to show for it
   * @param count creators that have it
   * @param selected whether the request's own filter asks for it
   */
  record Value(String value, String label, long count, boolean selected) {}

  /**
   * Counts by range.
   *
   * @param buckets those with a count, ascending
   */
  record Histogram(List<Bucket> buckets, long missing) implements Facet {
    public Histogram {
      buckets = List.copyOf(buckets);
    }
  }

  /**
   * One range.
   *
   * @param min inclusive
   * @param max exclusive; infinity in the last range
   * @param count creators in it
   */
  record Bucket(double min, double max, long count) {}
}
