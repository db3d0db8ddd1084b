package org.creatorsearch.ingest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.creatorsearch.json.PlainNumber;

/** Writes the keys of a profile, and leaves out those of which nothing is known. */
final class ProfileWriter {
  private final JsonGenerator json;

  ProfileWriter(JsonGenerator json) {
    this.json = json;
  }

  /** What writes the keys of one record. */
  @FunctionalInterface
  interface Body<T> {
    void write(T value, ProfileWriter out) throws IOException;
  }

  <T> void whole(T value, Body<T> body) throws IOException {
    json.writeStartObject();
    body.write(value, this);
    json.writeEndObject();
  }

  void open(String key) throws IOException {
    json.writeObjectFieldStart(key);
  }

  void close() throws IOException {
    json.writeEndObject();
  }

  void text(String key, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(key, value.get());
    }
  }

  void texts(String key, List<String> values) throws IOException {
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(key);
      for (var value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }
  }

  void bool(String key, Optional<Boolean> value) throws IOException {
    if (value.isPresent()) {
      json.writeBooleanField(key, value.get());
    }
  }

  void count(String key, OptionalLong value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(key, value.getAsLong());
    }
  }

  void number(String key, OptionalDouble value) throws IOException {
    if (value.isPresent()) {
      number(key, value.getAsDouble());
    }
  }

  void number(String key, double value) throws IOException {
    json.writeFieldName(key);
    PlainNumber.write(json, value);
  }

  void shares(String key, Map<String, Double> shares) throws IOException {
    if (!shares.isEmpty()) {
      open(key);
      for (var share : shares.entrySet()) {
        number(share.getKey(), share.getValue());
      }
      close();
    }
  }

  <T> void object(String key, T value, Body<T> body) throws IOException {
    open(key);
    body.write(value, this);
    close();
  }

  <T> void object(String key, Optional<T> value, Body<T> body) throws IOException {
    if (value.isPresent()) {
      object(key, value.get(), body);
    }
  }

  <T> void objects(String key, List<T> values, Body<T> body) throws IOException {
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(key);
      for (var value : values) {
        whole(value, body);
      }
      json.writeEndArray();
    }
  }
}
