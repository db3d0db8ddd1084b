package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.creatorsearch.result.Facet;

/** Counts by field. An open-ended range has no {@code max}. */
final class FacetJson {
  private FacetJson() {}

  static void write(JsonGenerator json, Map<String, Facet> facets) throws IOException {
    json.writeObjectFieldStart("facets");
    for (var facet : facets.entrySet()) {
      json.writeObjectFieldStart(facet.getKey());
      switch (facet.getValue()) {
        case Facet.Values values -> {
          JsonKeys.list(json, "values", values.values(), FacetJson::value);
          json.writeNumberField("distinct", values.distinct());
        }
        case Facet.Histogram histogram ->
            JsonKeys.list(json, "buckets", histogram.buckets(), FacetJson::bucket);
      }
      json.writeNumberField("missing", facet.getValue().missing());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, Facet.Value value) throws IOException {
    json.writeStartObject();
    json.writeStringField("value", value.value());
    json.writeStringField("label", value.label());
    json.writeNumberField("count", value.count());
    json.writeBooleanField("selected", value.selected());
    json.writeEndObject();
  }

  private static void bucket(JsonGenerator json, Facet.Bucket bucket) throws IOException {
    json.writeStartObject();
    JsonKeys.finite(json, "min", bucket.min());
    JsonKeys.finite(json, "max", bucket.max());
    json.writeNumberField("count", bucket.count());
    json.writeEndObject();
  }
}
