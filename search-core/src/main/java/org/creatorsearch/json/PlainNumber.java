package org.creatorsearch.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Numbers as people write them: whole ones without a fraction. */
public final class PlainNumber {
  /** Beyond this a double no longer tells neighbouring whole numbers apart. */
  private static final double GREATEST_WHOLE = 1L << 53;

  private PlainNumber() {}

  /** Writes a finite number. */
  public static void write(JsonGenerator json, double value) throws IOException {
    if (value == Math.rint(value) && Math.abs(value) <= GREATEST_WHOLE) {
      json.writeNumber((long) value);
    } else {
      json.writeNumber(value);
    }
  }
}
