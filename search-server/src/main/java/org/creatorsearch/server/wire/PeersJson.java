package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.creatorsearch.result.Fit;
import org.creatorsearch.result.PeerReport;

/** What engagement is usual on a platform, by size of account. */
public final class PeersJson {
  private PeersJson() {}

  /** The document. */
  public static JsonBody of(PeerReport report) {
    return json -> {
      json.writeStartObject();
      json.writeStringField("platform", report.platform());
      json.writeStringField("definition", report.definition().wireName());
      json.writeBooleanField("pooled", report.pooled());
      json.writeNumberField("creators", report.creators());
      JsonKeys.number(json, "deviationWithin", report.deviationWithin());
      JsonKeys.number(json, "deviationBetween", report.deviationBetween());
      JsonKeys.list(json, "curve", report.curve(), PeersJson::size);
      JsonKeys.list(json, "formats", report.formats(), PeersJson::format);
      fit(json, report.fit());
      json.writeEndObject();
    };
  }

  private static void format(JsonGenerator json, PeerReport.Format format) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", format.format());
    JsonKeys.number(json, "effect", format.effect());
    json.writeNumberField("creators", format.creators());
    json.writeEndObject();
  }

  private static void fit(JsonGenerator json, Fit fit) throws IOException {
    json.writeNumberField("fit", fit.number());
    json.writeStringField("fittedOn", fit.on().toString());
    json.writeNumberField("fittedCreators", fit.creators());
  }

  private static void size(JsonGenerator json, PeerReport.Size size) throws IOException {
    json.writeStartObject();
    json.writeNumberField("followers", size.followers());
    JsonKeys.number(json, "rate", size.rate());
    json.writeNumberField("creators", size.creators());
    json.writeEndObject();
  }
}
