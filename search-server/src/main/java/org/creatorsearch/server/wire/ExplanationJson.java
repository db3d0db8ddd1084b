package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.creatorsearch.json.StrictJson;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.result.Explanation;

/** Why a creator is where it is in a search, or why it is not in it. */
public final class ExplanationJson {
  private ExplanationJson() {}

  /**
   * What is asked: {@code {"id":"...","search":{...}}}.
   *
   * @param id the creator's id
   * @param search the search; the empty one where absent
   */
  public record Question(String id, SearchRequest search) {
    /** Reads a question. */
    public static Question read(byte[] utf8) {
      var object = StrictJson.object(utf8);
      var id = object.requiredString("id");
      var search =
          object.object("search").map(RequestJson::read).orElse(SearchRequest.builder().build());
      object.done();
      return new Question(id, search);
    }
  }

  /** The document. */
  public static JsonBody of(Explanation explanation) {
    return json -> {
      json.writeStartObject();
      json.writeStringField("id", explanation.id());
      json.writeBooleanField("matches", explanation.matches());
      json.writeNumberField("score", explanation.score());
      ContributionJson.write(json, explanation.contributions());
      JsonKeys.list(json, "filters", explanation.filters(), FilterWriter::clause);
      ResponseJson.joint(json, explanation.joint());
      if (!explanation.wishes().isEmpty()) {
        JsonKeys.list(json, "wishes", explanation.wishes(), ExplanationJson::wished);
      }
      JsonKeys.list(json, "failures", explanation.failures(), ExplanationJson::failure);
      if (explanation.place().isPresent()) {
        json.writeNumberField("place", explanation.place().getAsInt());
      }
      if (explanation.rival().isPresent()) {
        json.writeFieldName("rival");
        rival(json, explanation.rival().get());
      }
      json.writeEndObject();
    };
  }

  private static void wished(JsonGenerator json, Explanation.Wished wished) throws IOException {
    json.writeStartObject();
    json.writeFieldName("wish");
    FilterWriter.clause(json, wished.wish());
    if (wished.met().isPresent()) {
      json.writeBooleanField("met", wished.met().get());
    }
    json.writeEndObject();
  }

  private static void rival(JsonGenerator json, Explanation.Rival rival) throws IOException {
    json.writeStartObject();
    json.writeNumberField("place", rival.place());
    json.writeStringField("id", rival.id());
    json.writeNumberField("score", rival.score());
    JsonKeys.list(json, "needs", rival.needs(), ExplanationJson::need);
    json.writeEndObject();
  }

  private static void need(JsonGenerator json, Explanation.Need need) throws IOException {
    json.writeStartObject();
    json.writeStringField("signal", need.signal().wireName());
    JsonKeys.number(json, "value", need.value());
    JsonKeys.number(json, "needed", need.needed());
    if (!need.facts().isEmpty()) {
      json.writeStringField("detail", need.detail());
      FactJson.write(json, need.facts());
    }
    json.writeEndObject();
  }

  static void failure(JsonGenerator json, Explanation.Failure failure) throws IOException {
    json.writeStartObject();
    json.writeNumberField("filter", failure.filter());
    json.writeStringField("field", failure.field());
    json.writeStringField("wanted", failure.wanted());
    json.writeStringField("actual", failure.actual());
    JsonKeys.number(json, "shortfall", failure.shortfall());
    if (!failure.parts().isEmpty()) {
      JsonKeys.list(json, "parts", failure.parts(), ExplanationJson::failure);
    }
    json.writeEndObject();
  }
}
