package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.creatorsearch.result.Relation;

/** What goes with a search, the surest first. */
public final class RelationsJson {
  private RelationsJson() {}

  /** The document. */
  public static JsonBody of(List<Relation> relations) {
    return json -> {
      json.writeStartObject();
      JsonKeys.list(json, "related", relations, RelationsJson::relation);
      json.writeEndObject();
    };
  }

  private static void relation(JsonGenerator json, Relation relation) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", relation.kind());
    json.writeStringField("value", relation.value());
    json.writeStringField("label", relation.label());
    json.writeNumberField("matches", relation.matches());
    json.writeNumberField("creators", relation.creators());
    JsonKeys.number(json, "lift", relation.lift());
    json.writeEndObject();
  }
}
