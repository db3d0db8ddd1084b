package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import org.creatorsearch.error.WireName;
import org.creatorsearch.safety.SafetyMention;
import org.creatorsearch.safety.SafetyReport;

/** What a creator mentions that could be delicate for a brand, with the posts that show it. */
final class SafetyJson {
  private SafetyJson() {}

  /** Writes the object {@code safety}. */
  static void write(JsonGenerator json, SafetyReport report) throws IOException {
    json.writeObjectFieldStart("safety");
    JsonKeys.strings(json, "themes", report.themes().stream().map(WireName::wireName).toList());
    json.writeNumberField("posts", report.posts());
    JsonKeys.list(json, "mentions", report.mentions(), SafetyJson::mention);
    json.writeEndObject();
  }

  private static void mention(JsonGenerator json, SafetyMention mention) throws IOException {
    json.writeStartObject();
    json.writeStringField("theme", mention.theme().wireName());
    json.writeStringField("says", mention.theme().label());
    json.writeStringField("source", mention.source().wireName());
    JsonKeys.text(json, "post", mention.post());
    JsonKeys.text(json, "at", mention.at().map(Instant::toString));
    JsonKeys.strings(json, "words", mention.words());
    json.writeEndObject();
  }
}
