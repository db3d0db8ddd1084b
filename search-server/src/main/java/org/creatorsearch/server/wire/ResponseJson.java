package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.creatorsearch.error.WireName;
import org.creatorsearch.result.AudienceShare;
import org.creatorsearch.result.Hit;
import org.creatorsearch.result.NearMisses;
import org.creatorsearch.result.Relaxation;
import org.creatorsearch.result.SearchResponse;

/** The answer to a search as JSON. */
public final class ResponseJson {
  private ResponseJson() {}

  /** The document. */
  public static JsonBody of(SearchResponse response) {
    return json -> {
      json.writeStartObject();
      json.writeNumberField("total", response.total());
      json.writeStringField("snapshot", response.snapshot());
      json.writeNumberField("tookMicros", response.took().toNanos() / 1000);
      JsonKeys.list(json, "hits", response.hits(), ResponseJson::hit);
      FacetJson.write(json, response.facets());
      json.writeObjectFieldStart("unknown");
      for (var field : response.unknown().entrySet()) {
        json.writeNumberField(field.getKey(), field.getValue());
      }
      json.writeEndObject();
      if (!response.interpretation().isEmpty()) {
        JsonKeys.list(json, "interpretation", response.interpretation(), BriefJson::interpreted);
      }
      JsonKeys.list(json, "filters", response.filters(), FilterWriter::clause);
      if (!response.prefer().isEmpty()) {
        JsonKeys.list(json, "prefer", response.prefer(), FilterWriter::clause);
      }
      if (!response.relaxations().isEmpty()) {
        JsonKeys.list(json, "relaxations", response.relaxations(), ResponseJson::relaxation);
      }
      if (response.nearMisses().isPresent()) {
        nearMisses(json, response.nearMisses().get());
      }
      if (response.arranged().isPresent()) {
        MovedJson.arranged(json, response.arranged().get());
      }
      JsonKeys.text(json, "next", response.next());
      json.writeEndObject();
    };
  }

  private static void hit(JsonGenerator json, Hit hit) throws IOException {
    json.writeStartObject();
    keys(json, hit);
    json.writeEndObject();
  }

  private static void nearMisses(JsonGenerator json, NearMisses misses) throws IOException {
    json.writeObjectFieldStart("nearMisses");
    json.writeArrayFieldStart("byFilter");
    for (var creators : misses.byFilter()) {
      json.writeNumber(creators);
    }
    json.writeEndArray();
    JsonKeys.list(json, "best", misses.best(), ResponseJson::nearMiss);
    json.writeEndObject();
  }

  private static void nearMiss(JsonGenerator json, NearMisses.NearMiss miss) throws IOException {
    json.writeStartObject();
    keys(json, miss.hit());
    json.writeFieldName("failure");
    ExplanationJson.failure(json, miss.failure());
    json.writeEndObject();
  }

  private static void keys(JsonGenerator json, Hit hit) throws IOException {
    json.writeStringField("id", hit.id());
    json.writeNumberField("score", hit.score());
    json.writeFieldName("creator");
    hit.card().write(json);
    json.writeObjectFieldStart("measures");
    for (var measure : hit.measures().entrySet()) {
      JsonKeys.measure(json, measure.getKey(), measure.getValue());
    }
    json.writeEndObject();
    highlights(json, hit.highlights());
    if (!hit.contributions().isEmpty()) {
      ContributionJson.write(json, hit.contributions());
    }
    if (!hit.evidence().isEmpty()) {
      var names = hit.evidence().stream().map(WireName::wireName).toList();
      JsonKeys.strings(json, "evidence", names);
    }
    joint(json, hit.joint());
    if (hit.moved().isPresent()) {
      MovedJson.moved(json, hit.moved().get());
    }
  }

  private static void highlights(JsonGenerator json, Map<String, List<String>> highlights)
      throws IOException {
    json.writeObjectFieldStart("highlights");
    for (var field : highlights.entrySet()) {
      JsonKeys.strings(json, field.getKey(), field.getValue());
    }
    json.writeEndObject();
  }

  /** Only where a request has joint filters. */
  static void joint(JsonGenerator json, List<AudienceShare> shares) throws IOException {
    if (!shares.isEmpty()) {
      JsonKeys.list(json, "joint", shares, ResponseJson::share);
    }
  }

  private static void share(JsonGenerator json, AudienceShare share) throws IOException {
    json.writeStartObject();
    json.writeNumberField("filter", share.filter());
    JsonKeys.number(json, "share", share.share());
    json.writeStringField("basis", share.basis().wireName());
    json.writeEndObject();
  }

  private static void relaxation(JsonGenerator json, Relaxation relaxation) throws IOException {
    json.writeStartObject();
    json.writeNumberField("filter", relaxation.filter());
    json.writeNumberField("gains", relaxation.gains());
    if (relaxation.suggest().isPresent()) {
      json.writeFieldName("suggest");
      FilterWriter.clause(json, relaxation.suggest().get());
      json.writeNumberField("suggestGains", relaxation.suggestGains());
    }
    json.writeEndObject();
  }
}
