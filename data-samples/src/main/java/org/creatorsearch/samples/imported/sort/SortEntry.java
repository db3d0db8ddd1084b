package org.creatorsearch.samples.imported.sort;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A row in an {@link ExternalSort}: the group it belongs to, its order in the group, and its bytes.
 */
final class SortEntry {

  static final Comparator<SortEntry> ORDER =
      Comparator.comparing(SortEntry::group).thenComparing(SortEntry::order);

  private final String group;
  private final String order;
  private final byte[] row;

  SortEntry(String group, String order, byte[] row) {
    this.group = group;
    this.order = order;
    this.row = row;
  }

  String group() {
    return group;
  }

  String order() {
    return order;
  }

  byte[] row() {
    return row;
  }

  /** Bytes in memory, roughly: two strings, an array, and about 120 bytes of object headers. */
  long weight() {
    return 120L + group.length() + order.length() + row.length;
  }

  static DataOutputStream writer(Path run) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), 1 << 16));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeUTF(group);
    out.writeUTF(order);
    out.writeInt(row.length);
    out.write(row);
  }

  /** The next entry, or null at the end of the run. The stream must support marks. */
  static @Nullable SortEntry read(DataInputStream in) throws IOException {
    in.mark(1);
    if (in.read() < 0) {
      return null;
    }
    in.reset();
    String group = in.readUTF();
    String order = in.readUTF();
    byte[] row = new byte[in.readInt()];
    in.readFully(row);
    return new SortEntry(group, order, row);
  }
}
