package org.creatorsearch.benchmarks.remote;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creatorsearch.benchmarks.protocol.PeerAnswer;
import org.creatorsearch.benchmarks.protocol.PeerQuery;
import org.creatorsearch.benchmarks.workload.Workload;
import org.creatorsearch.query.SearchRequest;

/**
 * A search as OpenSearch takes it: text and shares are the query, conditions on counted fields come
 * after it, and each field is counted within the conditions on the others.
 */
final class OpenSearchRequest {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private OpenSearchRequest() {}

  static ObjectNode of(PeerQuery query) {
    var json = NODES.objectNode();
    json.put("size", SearchRequest.DEFAULT_SIZE).put("track_total_hits", true);
    json.set("query", base(query));
    var drilled = drilled(query);
    if (!drilled.isEmpty()) {
      json.set("post_filter", all(drilled.values()));
    }
    var counts = json.putObject("aggs");
    for (var field : Workload.COUNTED) {
      var others = new LinkedHashMap<>(drilled);
      others.remove(field);
      var terms = values(field);
      if (others.isEmpty()) {
        counts.set(field, terms);
      } else {
        var within = counts.putObject(field);
        within.set("filter", all(others.values()));
        within.putObject("aggs").set(field, terms);
      }
    }
    return json;
  }

  private static ObjectNode values(String field) {
    var json = NODES.objectNode();
    json.putObject("terms")
        .put("field", OpenSearchIndex.values(field))
        .put("size", PeerAnswer.LONGEST_LIST);
    return json;
  }

  private static ObjectNode base(PeerQuery query) {
    var json = NODES.objectNode();
    if (query.words().isEmpty() && query.shares().isEmpty()) {
      json.putObject("match_all");
      return json;
    }
    var bool = json.putObject("bool");
    var filter = bool.putArray("filter");
    query
        .shares()
        .forEach(
            (key, least) ->
                filter.add(range(OpenSearchIndex.share(key), least, Double.POSITIVE_INFINITY)));
    var should = bool.putArray("should");
    query.words().forEach(word -> should.add(word(word)));
    bool.put("minimum_should_match", query.mustMatch());
    return json;
  }

  private static ObjectNode word(PeerQuery.Word word) {
    var terms = NODES.objectNode();
    terms
        .putObject("match")
        .putObject(OpenSearchIndex.TEXT)
        .put("query", String.join(" ", word.terms()));
    if (word.beginning().isEmpty()) {
      return terms;
    }
    var prefix = NODES.objectNode();
    prefix.putObject("prefix").put(OpenSearchIndex.TEXT, word.beginning());
    var json = NODES.objectNode();
    json.putObject("bool").putArray("should").add(terms).add(prefix);
    return json;
  }

  private static Map<String, ObjectNode> drilled(PeerQuery query) {
    var drilled = new LinkedHashMap<String, ObjectNode>();
    query
        .anyOf()
        .forEach(
            (field, values) -> {
              var json = NODES.objectNode();
              var terms = json.putObject("terms").putArray(OpenSearchIndex.values(field));
              values.forEach(terms::add);
              drilled.put(field, json);
            });
    query
        .between()
        .forEach(
            (field, range) ->
                drilled.put(field, range(OpenSearchIndex.number(field), range.min(), range.max())));
    return drilled;
  }

  private static ObjectNode range(String field, double min, double max) {
    var json = NODES.objectNode();
    var bounds = json.putObject("range").putObject(field);
    if (min > Double.NEGATIVE_INFINITY) {
      bounds.put("gte", min);
    }
    if (max < Double.POSITIVE_INFINITY) {
      bounds.put("lte", max);
    }
    return json;
  }

  private static ObjectNode all(Collection<? extends JsonNode> conditions) {
    var json = NODES.objectNode();
    json.putObject("bool").putArray("filter").addAll(conditions);
    return json;
  }
}
