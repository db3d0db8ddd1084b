package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Map;
import org.creatorsearch.result.Facet;

/** Counts by field. An open-ended range has no {@code max}. */
final class FacetJson {
  // There are hundreds of these in an answer, so that their names are encoded once.
  private static final SerializableString VALUE = new SerializedString("value");
  private static final SerializableString LABEL = new SerializedString("label");
  private static final SerializableString COUNT = new SerializedString("count");
  private static final SerializableString SELECTED = new SerializedString("selected");

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
    JsonKeys.text(json, VALUE, value.value());
    JsonKeys.text(json, LABEL, value.label());
    JsonKeys.number(json, COUNT, value.count());
    json.writeFieldName(SELECTED);
    json.writeBoolean(value.selected());
    json.writeEndObject();
  }

  private static void bucket(JsonGenerator json, Facet.Bucket bucket) throws IOException {
    json.writeStartObject();
    JsonKeys.finite(json, "min", bucket.min());
    JsonKeys.finite(json, "max", bucket.max());
    JsonKeys.number(json, COUNT, bucket.count());
    json.writeEndObject();
  }
}
