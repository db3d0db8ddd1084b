package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.creatorsearch.json.PlainNumber;

/** Keys as answers write them: what is unknown is left out, whole numbers have no fraction. */
final class JsonKeys {
  private JsonKeys() {}

  static void number(JsonGenerator json, double value) throws IOException {
    if (!Double.isFinite(value)) {
      json.writeNull();
    } else {
      PlainNumber.write(json, value);
    }
  }

  static void number(JsonGenerator json, String key, double value) throws IOException {
    json.writeFieldName(key);
    number(json, value);
  }

  /** Measures are kept to single precision, and so are their shortest digits. */
  static void measure(JsonGenerator json, String key, double value) throws IOException {
    if (value == (float) value && value != Math.rint(value)) {
      json.writeNumberField(key, (float) value);
    } else {
      number(json, key, value);
    }
  }

  static void finite(JsonGenerator json, String key, double value) throws IOException {
    if (Double.isFinite(value)) {
      number(json, key, value);
    }
  }

  static void number(JsonGenerator json, String key, OptionalDouble value) throws IOException {
    if (value.isPresent()) {
      number(json, key, value.getAsDouble());
    }
  }

  static void number(JsonGenerator json, String key, OptionalLong value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(key, value.getAsLong());
    }
  }

  static void number(JsonGenerator json, SerializableString key, long value) throws IOException {
    json.writeFieldName(key);
    json.writeNumber(value);
  }

  static void text(JsonGenerator json, SerializableString key, String value) throws IOException {
    json.writeFieldName(key);
    json.writeString(value);
  }

  static void text(JsonGenerator json, String key, Optional<?> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get().toString());
    }
  }

  static void strings(JsonGenerator json, String key, Collection<String> values)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (var value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** Writes {@code items} as a list under {@code key}. */
  static <T> void list(JsonGenerator json, String key, Collection<T> items, Item<T> write)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (var item : items) {
      write.write(json, item);
    }
    json.writeEndArray();
  }

  /** How one item of a list is written. */
  @FunctionalInterface
  interface Item<T> {
    void write(JsonGenerator json, T item) throws IOException;
  }
}
