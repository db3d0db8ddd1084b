package org.creatorsearch.samples.imported.sort;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Values as fields of a row's bytes, each as its text. Null is written as an empty text, and an
 * empty text is read as null.
 */
public final class RowFields {

  private RowFields() {}

  /** Writes a value that {@link Object#toString} tells in full, in at most 64 KiB. */
  public static void write(@Nullable Object value, DataOutputStream row) throws IOException {
    row.writeUTF(value == null ? "" : value.toString());
  }

  /** The text of the next field. */
  public static @Nullable String text(DataInputStream row) throws IOException {
    String text = row.readUTF();
    return text.isEmpty() ? null : text;
  }

  /** The whole number of the next field. */
  public static @Nullable Long number(DataInputStream row) throws IOException {
    String text = text(row);
    return text == null ? null : Long.valueOf(text);
  }
}
