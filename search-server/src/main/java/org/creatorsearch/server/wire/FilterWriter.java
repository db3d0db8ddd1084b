package org.creatorsearch.server.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.creatorsearch.query.Basis;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Missing;
import org.creatorsearch.query.Sampling;
import org.creatorsearch.query.Sourcing;
import org.creatorsearch.schema.AudienceDimension;

/** Filters to JSON, in the shortest form that reads back as the same value. */
final class FilterWriter {
  private static final List<List<String>> BOOLEANS = List.of(List.of("true"), List.of("false"));

  private FilterWriter() {}

  static void clause(JsonGenerator json, Clause clause) throws IOException {
    var own = clause.field().isPresent();
    if (own && clause.filter() instanceof Filter.Not(Filter.Leaf excluded) && listed(excluded)) {
      leaf(json, excluded, true);
    } else if (!own && clause.filter() instanceof Filter.Leaf leaf) {
      // A group of one: the condition without the field whose counts would ignore it.
      group(json, "any", List.of(leaf));
    } else {
      filter(json, clause.filter());
    }
  }

  private static boolean listed(Filter.Leaf leaf) {
    return leaf.bare() instanceof Filter.AnyOf || leaf.bare() instanceof Filter.Share;
  }

  private static void filter(JsonGenerator json, Filter filter) throws IOException {
    switch (filter) {
      case Filter.All all -> group(json, "all", List.of());
      case Filter.None none -> group(json, "any", List.of());
      case Filter.And(List<Filter> parts) -> group(json, "all", parts);
      case Filter.Or(List<Filter> parts) -> group(json, "any", parts);
      case Filter.Leaf leaf -> leaf(json, leaf, false);
      case Filter.Not(Filter inner) -> {
        json.writeStartObject();
        json.writeFieldName("not");
        filter(json, inner);
        json.writeEndObject();
      }
    }
  }

  private static void group(JsonGenerator json, String key, List<Filter> parts) throws IOException {
    json.writeStartObject();
    JsonKeys.list(json, key, parts, FilterWriter::filter);
    json.writeEndObject();
  }

  private static void leaf(JsonGenerator json, Filter.Leaf leaf, boolean excluded)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("field", leaf.field());
    condition(json, leaf, excluded);
    if (leaf.missing() == Missing.KEEP) {
      json.writeStringField(
          "missing", (excluded ? leaf.missing().opposite() : leaf.missing()).wireName());
    }
    json.writeEndObject();
  }

  private static void condition(JsonGenerator json, Filter.Leaf leaf, boolean excluded)
      throws IOException {
    switch (leaf) {
      case Filter.AnyOf any -> anyOf(json, any, excluded);
      case Filter.Between range -> between(json, range);
      case Filter.Share share -> {
        JsonKeys.strings(json, excluded ? "noneOf" : "anyOf", share.values());
        JsonKeys.number(json, "minShare", share.minShare());
      }
      case Filter.Joint joint -> joint(json, joint);
      case Filter.Sourced sourced -> {
        condition(json, sourced.condition(), excluded);
        sourcing(json, sourced.sourcing());
      }
    }
  }

  private static void sourcing(JsonGenerator json, Sourcing sourcing) throws IOException {
    if (sourcing.maxAgeDays().isPresent()) {
      json.writeNumberField("maxAge", sourcing.maxAgeDays().getAsInt());
    }
    if (!sourcing.by().isEmpty()) {
      JsonKeys.strings(json, "by", sourcing.by());
    }
  }

  private static void anyOf(JsonGenerator json, Filter.AnyOf any, boolean excluded)
      throws IOException {
    if (!excluded && any.withinDays().isEmpty() && BOOLEANS.contains(any.values())) {
      json.writeBooleanField("is", any.values().equals(BOOLEANS.getFirst()));
      return;
    }
    JsonKeys.strings(json, excluded ? "noneOf" : "anyOf", any.values());
    if (any.withinDays().isPresent()) {
      json.writeNumberField("withinDays", any.withinDays().getAsInt());
    }
  }

  private static void between(JsonGenerator json, Filter.Between range) throws IOException {
    JsonKeys.finite(json, "min", range.min());
    JsonKeys.finite(json, "max", range.max());
    var sampling = range.sampling();
    if (sampling.definition().isPresent()) {
      json.writeStringField("definition", sampling.definition().get().wireName());
    }
    if (sampling.windowDays() != Sampling.DEFAULT.windowDays()) {
      json.writeNumberField("window", sampling.windowDays());
    }
    if (sampling.minSample() != Sampling.DEFAULT.minSample()) {
      json.writeNumberField("minSample", sampling.minSample());
    }
  }

  private static void joint(JsonGenerator json, Filter.Joint joint) throws IOException {
    dimensions(json, joint.dimensions());
    JsonKeys.number(json, "minShare", joint.minShare());
    if (joint.basis() != Basis.ESTIMATE) {
      json.writeStringField("basis", joint.basis().wireName());
    }
  }

  static void dimensions(JsonGenerator json, Map<AudienceDimension, List<String>> dimensions)
      throws IOException {
    for (var side : dimensions.entrySet()) {
      JsonKeys.strings(json, side.getKey().wireName(), side.getValue());
    }
  }
}
