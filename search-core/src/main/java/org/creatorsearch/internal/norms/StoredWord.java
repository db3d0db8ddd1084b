package org.creatorsearch.internal.norms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Words and tables by word among stored norms, a word as its length and its bytes in UTF-8. */
final class StoredWord {
  /** Longer than any code: a length that says more is none. */
  private static final int LONGEST = 1 << 20;

  private StoredWord() {}

  /** What is stored under a word. */
  interface Writing<V> {
    /** Writes it. */
    void write(V value, DataOutput out) throws IOException;
  }

  /** Reads what is stored under a word. */
  interface Reading<V> {
    /** Reads it. */
    V read(DataInputStream in) throws IOException;
  }

  static void write(String word, DataOutput out) throws IOException {
    var bytes = word.getBytes(UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String read(DataInput in) throws IOException {
    var length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("no word has " + length + " bytes");
    }
    var bytes = new byte[length];
    in.readFully(bytes);
    return new String(bytes, UTF_8);
  }

  /** The same table gives the same bytes, in whatever order it is held. */
  static <V> void writeTable(Map<String, V> table, DataOutput out, Writing<V> writing)
      throws IOException {
    out.writeInt(table.size());
    for (var entry : new TreeMap<>(table).entrySet()) {
      write(entry.getKey(), out);
      writing.write(entry.getValue(), out);
    }
  }

  static <V> Map<String, V> readTable(DataInputStream in, Reading<V> reading) throws IOException {
    var table = new TreeMap<String, V>();
    for (var left = in.readInt(); left > 0; left--) {
      table.put(read(in), reading.read(in));
    }
    return table;
  }
}
