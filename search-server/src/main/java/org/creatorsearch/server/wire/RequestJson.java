package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.json.StrictJson;
import org.creatorsearch.json.StrictObject;
import org.creatorsearch.query.FacetRequest;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Signal;
import org.creatorsearch.query.Target;
import org.creatorsearch.schema.AudienceDimension;

/** A search as JSON. */
public final class RequestJson {
  private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(10);

  private RequestJson() {}

  /**
   * The search that is the whole of {@code utf8}.
   *
   * @throws SearchException with the place, such as {@code filters[2].min}
   */
  public static SearchRequest read(byte[] utf8) {
    return read(StrictJson.object(utf8));
  }

  /** The search that {@code object} is. */
  public static SearchRequest read(StrictObject object) {
    var request = SearchRequest.builder();
    object.string("text").ifPresent(request::text);
    object.string("brief").ifPresent(request::brief);
    object.number("mustMatch").ifPresent(request::mustMatch);
    object.string("preferText").ifPresent(request::preferText);
    request.filters(object.objects("filters").stream().map(FilterReader::clause).toList());
    request.prefer(object.objects("prefer").stream().map(FilterReader::clause).toList());
    request.target(object.object("target").map(RequestJson::target));
    object.string("ranking").ifPresent(request::ranking);
    object.numbers("weights").forEach((name, w) -> request.weight(Signal.named(name), w));
    request.sort(SortForm.read(object));
    object.mixed("facets", FacetRequest::of, RequestJson::facet).forEach(request::facet);
    Choice.integer(object, "size").ifPresent(request::size);
    object.string("after").ifPresent(request::after);
    object.bool("explain").ifPresent(request::explain);
    object.bool("highlight").ifPresent(request::highlight);
    Choice.integer(object, "nearMisses").ifPresent(request::nearMisses);
    request.arrangement(ArrangementJson.read(object));
    object.integer("timeoutMillis").ifPresent(t -> request.timeout(timeout(t)));
    object.done();
    return request.build();
  }

  private static Target target(StrictObject object) {
    var dimensions = new EnumMap<AudienceDimension, List<String>>(AudienceDimension.class);
    for (var side : AudienceDimension.values()) {
      var values = object.strings(side.wireName());
      if (!values.isEmpty()) {
        dimensions.put(side, values);
      }
    }
    object.done();
    try {
      return new Target(dimensions);
    } catch (SearchException e) {
      throw e.at("target");
    }
  }

  private static FacetRequest facet(StrictObject object) {
    var field = object.requiredString("field");
    var size = Choice.integer(object, "size").orElse(FacetRequest.DEFAULT_SIZE);
    var prefix = object.string("prefix").orElse("");
    object.done();
    try {
      return new FacetRequest(field, size, prefix);
    } catch (SearchException e) {
      throw e.at(object.place("size"));
    }
  }

  static Duration timeout(long millis) {
    if (millis < 1 || millis > LONGEST_TIMEOUT.toMillis()) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE,
              "timeoutMillis must be between 1 and "
                  + LONGEST_TIMEOUT.toMillis()
                  + ", got "
                  + millis)
          .at("timeoutMillis");
    }
    return Duration.ofMillis(millis);
  }

  /** Writes {@code request}, leaving out what is as by default. */
  public static void write(SearchRequest request, JsonGenerator json) throws IOException {
    var defaults = SearchRequest.builder().build();
    json.writeStartObject();
    text(json, "text", request.text());
    text(json, "brief", request.brief());
    if (request.mustMatch() != defaults.mustMatch()) {
      json.writeNumberField("mustMatch", request.mustMatch());
    }
    text(json, "preferText", request.preferText());
    if (!request.filters().isEmpty()) {
      JsonKeys.list(json, "filters", request.filters(), FilterWriter::clause);
    }
    if (!request.prefer().isEmpty()) {
      JsonKeys.list(json, "prefer", request.prefer(), FilterWriter::clause);
    }
    if (request.target().isPresent()) {
      json.writeFieldName("target");
      target(json, request.target().get());
    }
    if (!request.ranking().equals(defaults.ranking())) {
      json.writeStringField("ranking", request.ranking());
    }
    weights(request, json);
    if (!request.sort().equals(defaults.sort())) {
      json.writeStringField("sort", SortForm.text(request.sort()));
    }
    if (!request.facets().isEmpty()) {
      JsonKeys.list(json, "facets", request.facets(), RequestJson::facet);
    }
    if (request.size() != defaults.size()) {
      json.writeNumberField("size", request.size());
    }
    JsonKeys.text(json, "after", request.after());
    if (request.explain()) {
      json.writeBooleanField("explain", true);
    }
    if (!request.highlight()) {
      json.writeBooleanField("highlight", false);
    }
    if (request.nearMisses() > 0) {
      json.writeNumberField("nearMisses", request.nearMisses());
    }
    ArrangementJson.write(json, request.arrangement());
    if (request.timeout().isPresent()) {
      json.writeNumberField("timeoutMillis", request.timeout().get().toMillis());
    }
    json.writeEndObject();
  }

  /** Writes a target: {@code {"country":["DE"]}}. */
  static void target(JsonGenerator json, Target target) throws IOException {
    json.writeStartObject();
    FilterWriter.dimensions(json, target.dimensions());
    json.writeEndObject();
  }

  private static void weights(SearchRequest request, JsonGenerator json) throws IOException {
    if (request.weights().isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("weights");
    for (var weight : request.weights().entrySet()) {
      JsonKeys.number(json, weight.getKey().wireName(), weight.getValue());
    }
    json.writeEndObject();
  }

  private static void facet(JsonGenerator json, FacetRequest facet) throws IOException {
    if (facet.equals(FacetRequest.of(facet.field()))) {
      json.writeString(facet.field());
      return;
    }
    json.writeStartObject();
    json.writeStringField("field", facet.field());
    if (facet.size() != FacetRequest.DEFAULT_SIZE) {
      json.writeNumberField("size", facet.size());
    }
    text(json, "prefix", facet.prefix());
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String key, String value) throws IOException {
    JsonKeys.text(json, key, Optional.of(value).filter(v -> !v.isEmpty()));
  }
}
