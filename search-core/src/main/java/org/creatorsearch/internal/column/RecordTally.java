package org.creatorsearch.internal.column;

import java.util.List;

/**
 * Counts several columns that are packed into the same records: a block of records is fetched
 * first, then each column is counted over it. Two loops, because the first waits for memory and the
 * second for counters, and the processor overlaps each with itself better than with the other.
 */
final class RecordTally implements Tally {
  private final long[] records;
  private final List<Column> columns;
  private final long[] fetched = new long[DocBits.BLOCK];

  private record Column(Ordinals.Coded ordinals, Codes.Packed codes, int[] byCode, Counts counts) {}

  /** Counts to {@code counts}, in the order of {@code columns}; codes are all in one record. */
  RecordTally(List<Ordinals.Coded> columns, List<Counts> counts) {
    this.columns =
        java.util.stream.IntStream.range(0, columns.size())
            .mapToObj(i -> column(columns.get(i), counts.get(i)))
            .toList();
    this.records = this.columns.getFirst().codes().records();
  }

  private static Column column(Ordinals.Coded ordinals, Counts counts) {
    var codes = (Codes.Packed) ordinals.codes();
    return new Column(
        ordinals, codes, new int[ordinals.codeCount(counts.byOrdinal().length)], counts);
  }

  @Override
  public void add(int[] docs, int size) {
    for (var i = 0; i < size; i++) {
      fetched[i] = records[docs[i]];
    }
    for (var column : columns) {
      column.codes().countFetched(fetched, size, column.byCode());
    }
  }

  @Override
  public void finish() {
    for (var column : columns) {
      column.ordinals().resolve(column.byCode(), column.counts());
    }
  }
}
