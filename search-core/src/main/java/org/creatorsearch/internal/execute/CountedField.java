package org.creatorsearch.internal.execute;

import java.util.Optional;
import org.creatorsearch.internal.column.Counts;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.FacetColumn;
import org.creatorsearch.query.FacetRequest;
import org.creatorsearch.result.Facet;

/** One field while it is counted. Confined to one thread. */
abstract sealed class CountedField permits CountedValues, CountedShares, CountedNumbers {
  private final String name;
  private final Counts counts;

  CountedField(String name, int values) {
    this.name = name;
    this.counts = new Counts(values);
  }

  final String name() {
    return name;
  }

  /** Counts so far. */
  final Counts counts() {
    return counts;
  }

  /** The column to be counted; empty where {@link #count} does it. */
  abstract Optional<FacetColumn> column(SegmentMatches matches);

  /**
   * Adds to the counts where there is no column for it; {@code size} is how many docs there are.
   */
  abstract void count(SegmentMatches matches, DocBits docs, int size);

  /** The facet of all segments. */
  abstract Facet facet(FacetRequest request);
}
