package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.creatorsearch.query.Aspect;
import org.creatorsearch.result.Arranged;
import org.creatorsearch.result.Moved;

/** What was arranged, in an answer and in its hits. */
final class MovedJson {
  private MovedJson() {}

  static void moved(JsonGenerator json, Moved moved) throws IOException {
    if (moved.by() == Moved.Rule.EXPLORE) {
      json.writeBooleanField("explored", true);
    }
    json.writeObjectFieldStart("moved");
    json.writeNumberField("from", moved.from());
    json.writeNumberField("to", moved.to());
    json.writeStringField("by", moved.by().wireName());
    JsonKeys.text(json, "aspect", moved.aspect().map(Aspect::wireName));
    JsonKeys.text(json, "value", moved.value());
    json.writeStringField("because", moved.because());
    json.writeEndObject();
  }

  static void arranged(JsonGenerator json, Arranged arranged) throws IOException {
    json.writeObjectFieldStart("arranged");
    json.writeNumberField("window", arranged.window());
    json.writeBooleanField("beyond", arranged.beyond());
    json.writeNumberField("moved", arranged.moved());
    if (!arranged.quotas().isEmpty()) {
      JsonKeys.list(json, "quotas", arranged.quotas(), MovedJson::reached);
    }
    if (arranged.explored().isPresent()) {
      json.writeObjectFieldStart("explored");
      json.writeNumberField("hits", arranged.explored().get().hits());
      json.writeNumberField("among", arranged.explored().get().among());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void reached(JsonGenerator json, Arranged.Reached reached) throws IOException {
    json.writeStartObject();
    json.writeNumberField("hits", reached.hits());
    json.writeBooleanField("met", reached.met());
    JsonKeys.text(json, "because", reached.because());
    json.writeEndObject();
  }
}
