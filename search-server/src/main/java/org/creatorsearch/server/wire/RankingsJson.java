package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import org.creatorsearch.query.Belief;
import org.creatorsearch.query.RankingProfile;
import org.creatorsearch.query.Rankings;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Signal;

/** The rankings that a request can name, and the signals that they weigh. */
public final class RankingsJson {
  private RankingsJson() {}

  /** The document. */
  public static JsonBody of(Rankings rankings) {
    return json -> {
      json.writeStartObject();
      json.writeStringField("default", SearchRequest.DEFAULT_RANKING);
      JsonKeys.list(json, "rankings", rankings.all(), RankingsJson::ranking);
      JsonKeys.list(
          json,
          "signals",
          Arrays.asList(Signal.values()),
          (j, signal) ->
              signal(j, signal, rankings.beliefs().getOrDefault(signal, Belief.UNFADING)));
      json.writeEndObject();
    };
  }

  private static void ranking(JsonGenerator json, RankingProfile ranking) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", ranking.name());
    json.writeStringField("description", ranking.description());
    json.writeObjectFieldStart("weights");
    for (var weight : ranking.weights().entrySet()) {
      JsonKeys.number(json, weight.getKey().wireName(), weight.getValue());
    }
    json.writeEndObject();
    if (!ranking.provenance().isEmpty()) {
      json.writeObjectFieldStart("provenance");
      for (var fact : ranking.provenance().entrySet()) {
        json.writeStringField(fact.getKey(), fact.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void signal(JsonGenerator json, Signal signal, Belief belief) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", signal.wireName());
    json.writeStringField("meaning", signal.meaning());
    if (belief.fades()) {
      json.writeObjectFieldStart("belief");
      json.writeNumberField("freshDays", belief.freshDays());
      json.writeNumberField("halfLifeDays", belief.halfLifeDays());
      if (!belief.reason().isEmpty()) {
        json.writeStringField("reason", belief.reason());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }
}
