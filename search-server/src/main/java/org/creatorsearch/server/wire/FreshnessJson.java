package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.creatorsearch.creator.Provenance;

/** When and by whom the values of a profile were seen, by field. */
final class FreshnessJson {
  private FreshnessJson() {}

  static void write(JsonGenerator json, Map<String, Provenance> origins) throws IOException {
    json.writeObjectFieldStart("freshness");
    for (var origin : origins.entrySet()) {
      json.writeObjectFieldStart(origin.getKey());
      JsonKeys.text(json, "asOf", origin.getValue().at());
      JsonKeys.text(json, "by", origin.getValue().by());
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
