package org.creatorsearch.internal.column;

import java.util.ArrayList;
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

  /**
   * A column of the records.
   *
   * @param byCode counts by code; empty where documents are added one by one
   */
  private record Column(Ordinals.Coded ordinals, Codes.Packed codes, int[] byCode, Counts counts) {
    void add(long[] fetched, int size) {
      if (byCode.length > 0) {
        codes.countFetched(fetched, size, byCode);
      } else {
        for (var i = 0; i < size; i++) {
          ordinals.add(codes.code(fetched[i]), counts);
        }
      }
    }

    void finish() {
      if (byCode.length > 0) {
        ordinals.resolve(byCode, counts);
      }
    }
  }

  /**
   * Counts about {@code card} documents to {@code counts}, in the order of {@code columns}; codes
   * are all in one record.
   */
  RecordTally(List<Ordinals.Coded> columns, List<Counts> counts, int card) {
    var made = new ArrayList<Column>();
    for (var i = 0; i < columns.size(); i++) {
      made.add(column(columns.get(i), counts.get(i), card));
    }
    this.columns = List.copyOf(made);
    this.records = made.getFirst().codes().records();
  }

  private static Column column(Ordinals.Coded ordinals, Counts counts, int card) {
    var codes = (Codes.Packed) ordinals.codes();
    var values = counts.byOrdinal().length;
    var size = ordinals.isBestOneByOne(card, values) ? 0 : ordinals.codeCount(values);
    return new Column(ordinals, codes, new int[size], counts);
  }

  @Override
  public void add(int[] docs, int size) {
    for (var i = 0; i < size; i++) {
      fetched[i] = records[docs[i]];
    }
    for (var column : columns) {
      column.add(fetched, size);
    }
  }

  @Override
  public void finish() {
    columns.forEach(Column::finish);
  }
}
