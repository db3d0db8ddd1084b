package org.creatorsearch.internal.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.creatorsearch.internal.column.CodeMeaning.OfColumn;

/**
 * Counts several columns that are packed into the same records: a block of records is fetched
 * first, then codes are taken out of it, then they are counted. Three loops, because the first
 * waits for memory and the last for counters, and the processor overlaps each with itself better
 * than with the others; the one between them is done four records at a time.
 *
 * <p>Columns that stand side by side are counted as one where their codes together are few: three
 * columns of eight codes make 512 counters and one third of the work, and what is due to each
 * column is told at the end.
 */
final class RecordTally implements Tally {
  /** Bits of codes that are counted together: with all lanes, counters of sixteen kilobytes. */
  private static final int JOINT_BITS = 10;

  /** With fewer documents than this the counters of joint codes are not worth their array. */
  private static final int MANY = 4 << JOINT_BITS;

  private final long[] records;
  private final List<Part> parts = new ArrayList<>();
  private final long[] fetched = new long[DocBits.BLOCK];
  private final int[] block = new int[DocBits.BLOCK];

  /** Some bits of the records. */
  private record Part(Codes.Packed codes, CodeCounter counter) {}

  /** Counts about {@code card} documents; the codes of all columns are in one record. */
  RecordTally(List<OfColumn> columns, int card) {
    var inOrder = columns.stream().sorted(Comparator.comparingInt(RecordTally::start)).toList();
    this.records = codes(inOrder.getFirst()).records();
    var from = 0;
    while (from < inOrder.size()) {
      var to = card < MANY ? from + 1 : endOfJoint(inOrder, from);
      parts.add(part(inOrder.subList(from, to), card));
      from = to;
    }
  }

  private static Codes.Packed codes(OfColumn column) {
    return (Codes.Packed) column.ordinals().codes();
  }

  private static int start(OfColumn column) {
    return codes(column).shift();
  }

  private static int end(OfColumn column) {
    return start(column) + codes(column).width();
  }

  private static int endOfJoint(List<OfColumn> columns, int from) {
    var to = from + 1;
    while (to < columns.size()
        && start(columns.get(to)) == end(columns.get(to - 1))
        && end(columns.get(to)) - start(columns.get(from)) <= JOINT_BITS) {
      to++;
    }
    return to;
  }

  private static Part part(List<OfColumn> columns, int card) {
    if (columns.size() == 1) {
      var column = columns.getFirst();
      return new Part(codes(column), new CodeCounter(column, card));
    }
    var joint = new JointCodes(List.copyOf(columns));
    return new Part(joint.packed(), new CodeCounter(joint, card));
  }

  @Override
  public void add(int[] docs, int size) {
    for (var i = 0; i < size; i++) {
      fetched[i] = records[docs[i]];
    }
    for (var part : parts) {
      part.codes().write(fetched, size, block);
      part.counter().add(block, size);
    }
  }

  @Override
  public void finish() {
    for (var part : parts) {
      part.counter().finish();
    }
  }
}
