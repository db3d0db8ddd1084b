package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.creatorsearch.fact.Fact;
import org.creatorsearch.fact.FactKind;

/** What is behind numbers. A page has hundreds, so that their names are encoded once. */
final class FactJson {
  private static final SerializableString FACTS = new SerializedString("facts");
  private static final SerializableString KIND = new SerializedString("kind");

  private static final Map<FactKind, SerializableString> KINDS = new EnumMap<>(FactKind.class);

  static {
    for (var kind : FactKind.values()) {
      KINDS.put(kind, new SerializedString(kind.wireName()));
    }
  }

  private FactJson() {}

  /** The facts under {@code facts}; nothing where there are none. */
  static void write(JsonGenerator json, List<Fact> facts) throws IOException {
    if (facts.isEmpty()) {
      return;
    }
    json.writeFieldName(FACTS);
    json.writeStartArray();
    for (var fact : facts) {
      fact(json, fact);
    }
    json.writeEndArray();
  }

  private static void fact(JsonGenerator json, Fact fact) throws IOException {
    json.writeStartObject();
    json.writeFieldName(KIND);
    json.writeString(Objects.requireNonNull(KINDS.get(fact.kind())));
    var names = fact.kind().names();
    for (var i = 0; i < names.size(); i++) {
      json.writeFieldName(names.get(i));
      value(json, fact.values().get(i));
    }
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, Object value) throws IOException {
    switch (value) {
      case Number number -> JsonKeys.number(json, number.doubleValue());
      case List<?> several -> {
        json.writeStartArray();
        for (var one : several) {
          value(json, one);
        }
        json.writeEndArray();
      }
      default -> json.writeString(value.toString());
    }
  }
}
