package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.creatorsearch.brief.BriefReading;
import org.creatorsearch.json.StrictJson;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.result.Interpreted;

/** A brief and how it was read. */
public final class BriefJson {
  private BriefJson() {}

  /** The brief in {@code {"brief":"..."}}, held to the limits of a request. */
  public static String read(byte[] utf8) {
    var object = StrictJson.object(utf8);
    var brief = object.requiredString("brief");
    object.done();
    return SearchRequest.builder().brief(brief).build().brief();
  }

  /** The document. */
  public static JsonBody of(BriefReading reading) {
    return json -> {
      json.writeStartObject();
      JsonKeys.list(json, "interpretation", reading.interpretation(), BriefJson::interpreted);
      JsonKeys.list(json, "filters", reading.filters(), FilterWriter::clause);
      if (!reading.wishes().isEmpty()) {
        JsonKeys.list(json, "prefer", reading.wishes(), FilterWriter::clause);
      }
      if (reading.target().isPresent()) {
        json.writeFieldName("target");
        RequestJson.target(json, reading.target().get());
      }
      json.writeStringField("remainingText", reading.remainingText());
      json.writeEndObject();
    };
  }

  static void interpreted(JsonGenerator json, Interpreted span) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("span");
    json.writeNumber(span.from());
    json.writeNumber(span.to());
    json.writeEndArray();
    json.writeStringField("text", span.text());
    json.writeStringField("field", span.field());
    json.writeStringField("op", span.op());
    JsonKeys.strings(json, "value", span.values());
    if (span.minShare().isPresent()) {
      JsonKeys.number(json, "minShare", span.minShare().getAsDouble());
    }
    if (span.soft()) {
      json.writeBooleanField("soft", true);
    }
    JsonKeys.number(json, "confidence", span.confidence());
    json.writeEndObject();
  }
}
