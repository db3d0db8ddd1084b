package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.creatorsearch.ingest.IngestReport;
import org.creatorsearch.ingest.Rejection;

/** What became of the lines of a bulk load. */
public final class IngestJson {
  private IngestJson() {}

  /**
   * The document.
   *
   * @param replaced accepted lines that took the place of a creator of the same id
   */
  public static JsonBody of(IngestReport report, long replaced) {
    return json -> {
      json.writeStartObject();
      json.writeNumberField("accepted", report.accepted());
      json.writeNumberField("replaced", replaced);
      json.writeNumberField("rejected", report.rejected());
      JsonKeys.list(json, "errors", report.errors(), IngestJson::rejection);
      json.writeEndObject();
    };
  }

  private static void rejection(JsonGenerator json, Rejection rejection) throws IOException {
    json.writeStartObject();
    json.writeNumberField("line", rejection.line());
    json.writeStringField("code", rejection.code().wireName());
    known(json, "field", rejection.field());
    json.writeStringField("detail", rejection.detail());
    known(json, "suggestion", rejection.suggestion());
    json.writeEndObject();
  }

  private static void known(JsonGenerator json, String key, String value) throws IOException {
    JsonKeys.text(json, key, Optional.of(value).filter(v -> !v.isEmpty()));
  }
}
