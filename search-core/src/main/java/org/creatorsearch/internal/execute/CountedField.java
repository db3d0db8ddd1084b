package org.creatorsearch.internal.execute;

import java.util.Optional;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.FacetColumn;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.query.FacetRequest;
import org.creatorsearch.result.Facet;

/** One field while it is counted. Confined to one thread. */
abstract sealed class CountedField permits CountedValues, CountedShares, CountedNumbers {
  private final String name;
  private final int[] counts;
  private long missing;

  CountedField(String name, int values) {
    this.name = name;
    this.counts = new int[values];
  }

  final String name() {
    return name;
  }

  /** Counts so far, by ordinal. */
  final int[] counts() {
    return counts;
  }

  /** Documents so far without a value. */
  final long missing() {
    return missing;
  }

  /** The column to be counted; empty where {@link #count} does it. */
  abstract Optional<FacetColumn> column(Segment segment);

  /** Adds to the counts where there is no column for it. */
  abstract void count(Segment segment, DocBits docs);

  /** Adds those of {@code docs} that have no value; {@code size} is how many docs there are. */
  final void addMissing(Segment segment, DocBits docs, int size) {
    missing += missing(segment, docs, size);
  }

  abstract long missing(Segment segment, DocBits docs, int size);

  /** The facet of all segments. */
  abstract Facet facet(FacetRequest request);
}
