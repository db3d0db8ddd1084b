package org.creatorsearch.internal.column;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts several columns that are packed into the same records: a block of records is fetched
 * first, then the codes of each column are taken out of it, then they are counted. Three loops,
 * because the first waits for memory and the last for counters, and the processor overlaps each
 * with itself better than with the others; the one between them is done four records at a time.
 */
final class RecordTally implements Tally {
  private final long[] records;
  private final List<Column> columns;
  private final long[] fetched = new long[DocBits.BLOCK];
  private final int[] block = new int[DocBits.BLOCK];

  /** A column of the records. */
  private record Column(Codes.Packed codes, CodeCounter counter) {}

  /**
   * Counts about {@code card} documents to {@code counts}, in the order of {@code columns}; codes
   * are all in one record.
   */
  RecordTally(List<Ordinals.Coded> columns, List<Counts> counts, int card) {
    var made = new ArrayList<Column>();
    for (var i = 0; i < columns.size(); i++) {
      var ordinals = columns.get(i);
      made.add(
          new Column(
              (Codes.Packed) ordinals.codes(), new CodeCounter(ordinals, counts.get(i), card)));
    }
    this.columns = List.copyOf(made);
    this.records = made.getFirst().codes().records();
  }

  @Override
  public void add(int[] docs, int size) {
    for (var i = 0; i < size; i++) {
      fetched[i] = records[docs[i]];
    }
    for (var column : columns) {
      column.codes().write(fetched, size, block);
      column.counter().add(block, size);
    }
  }

  @Override
  public void finish() {
    for (var column : columns) {
      column.counter().finish();
    }
  }
}
