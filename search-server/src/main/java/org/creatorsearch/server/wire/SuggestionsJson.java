package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.creatorsearch.result.Suggestion;

/** Completions, the most useful first. */
public final class SuggestionsJson {
  private SuggestionsJson() {}

  /** The document. */
  public static JsonBody of(List<Suggestion> suggestions) {
    return json -> {
      json.writeStartObject();
      JsonKeys.list(json, "suggestions", suggestions, SuggestionsJson::suggestion);
      json.writeEndObject();
    };
  }

  private static void suggestion(JsonGenerator json, Suggestion suggestion) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", suggestion.kind());
    json.writeStringField("value", suggestion.value());
    json.writeStringField("label", suggestion.label());
    json.writeNumberField("count", suggestion.count());
    json.writeEndObject();
  }
}
