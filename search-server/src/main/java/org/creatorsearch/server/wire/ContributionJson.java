package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.creatorsearch.query.Signal;
import org.creatorsearch.result.Contribution;

/** What a score is made of. Each hit has several, so that their names are encoded once. */
final class ContributionJson {
  private static final SerializableString SIGNAL = new SerializedString("signal");
  private static final SerializableString VALUE = new SerializedString("value");
  private static final SerializableString WEIGHT = new SerializedString("weight");
  private static final SerializableString POINTS = new SerializedString("points");
  private static final SerializableString USUAL = new SerializedString("usual");
  private static final SerializableString DETAIL = new SerializedString("detail");

  private static final Map<Signal, SerializableString> SIGNALS = new EnumMap<>(Signal.class);

  static {
    for (var signal : Signal.values()) {
      SIGNALS.put(signal, new SerializedString(signal.wireName()));
    }
  }

  private ContributionJson() {}

  static void write(JsonGenerator json, List<Contribution> contributions) throws IOException {
    JsonKeys.list(json, "contributions", contributions, ContributionJson::contribution);
  }

  private static void contribution(JsonGenerator json, Contribution part) throws IOException {
    json.writeStartObject();
    json.writeFieldName(SIGNAL);
    json.writeString(Objects.requireNonNull(SIGNALS.get(part.signal())));
    number(json, VALUE, part.value());
    number(json, WEIGHT, part.weight());
    number(json, POINTS, part.points());
    if (part.usual().isPresent()) {
      number(json, USUAL, part.usual().getAsDouble());
    }
    JsonKeys.text(json, DETAIL, part.detail());
    FactJson.write(json, part.facts());
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, SerializableString key, double value)
      throws IOException {
    json.writeFieldName(key);
    json.writeNumber(value);
  }
}
