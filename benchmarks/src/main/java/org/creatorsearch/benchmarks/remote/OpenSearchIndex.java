package org.creatorsearch.benchmarks.remote;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import org.creatorsearch.benchmarks.corpus.Creators;
import org.creatorsearch.benchmarks.peer.PeerDocuments;
import org.creatorsearch.benchmarks.protocol.PeerDocument;
import org.creatorsearch.benchmarks.workload.Workload;

/** The index in OpenSearch, and what its fields are called. */
final class OpenSearchIndex {
  static final String NAME = "creators";
  static final String TEXT = "text";

  private static final int BATCH_BYTES = 8 << 20;

  /** One shard, nothing refreshed while it is filled, terms as {@code term|frequency}. */
  private static final String SETTINGS =
      """
      {"settings": {
         "index": {"number_of_shards": 1, "number_of_replicas": 0, "refresh_interval": "-1",
                   "queries.cache.enabled": false, "mapping.total_fields.limit": 5000},
         "analysis": {"analyzer": {"frequencies": {
            "tokenizer": "whitespace", "filter": ["delimited_term_freq"]}}}},
       "mappings": {
         "_source": {"includes": ["card"]},
         "dynamic_templates": [
           {"values": {"path_match": "value.*", "mapping": {"type": "keyword"}}},
           {"numbers": {"path_match": "number.*", "mapping": {"type": "double"}}},
           {"shares": {"path_match": "share.*", "mapping": {"type": "integer"}}}],
         "properties": {
           "card": {"type": "keyword", "index": false, "doc_values": false},
           "text": {"type": "text", "analyzer": "frequencies", "index_options": "freqs",
                    "search_analyzer": "whitespace"}}}}
      """;

  private final HttpEngine engine;
  private final PeerDocuments documents = new PeerDocuments();
  private final StringBuilder batch = new StringBuilder();

  OpenSearchIndex(HttpEngine engine) {
    this.engine = engine;
  }

  /** The field with the values of a facet or the ranges of a histogram. */
  static String values(String field) {
    return "value." + field;
  }

  /** The field with the number of a histogram. */
  static String number(String histogram) {
    return "number." + histogram;
  }

  /** The field with a share, whose name may have points in it that are none of the path. */
  static String share(String key) {
    return "share." + key.replace('.', '_');
  }

  /** Indexes so many creators into one segment. */
  void build(int creators) {
    engine.json("PUT", NAME, SETTINGS.getBytes(UTF_8));
    Creators.each(creators, creator -> add(documents.of(creator)));
    send();
    engine.json("POST", NAME + "/_refresh", new byte[0]);
    engine.json("POST", NAME + "/_forcemerge?max_num_segments=1", new byte[0]);
    engine.json("POST", NAME + "/_refresh", new byte[0]);
  }

  private void add(PeerDocument creator) {
    batch.append("{\"index\":{}}\n").append(json(creator)).append('\n');
    if (batch.length() > BATCH_BYTES) {
      send();
    }
  }

  private void send() {
    if (!batch.isEmpty()) {
      var path = NAME + "/_bulk?filter_path=errors";
      var answer =
          engine.call("POST", path, "application/x-ndjson", batch.toString().getBytes(UTF_8));
      if (new String(answer, UTF_8).contains("true")) {
        throw new IllegalStateException("OpenSearch refused creators");
      }
      batch.setLength(0);
    }
  }

  private static ObjectNode json(PeerDocument creator) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("card", creator.card());
    json.put(
        TEXT,
        creator.terms().entrySet().stream()
            .map(e -> e.getKey() + "|" + e.getValue())
            .collect(Collectors.joining(" ")));
    for (var field : Workload.COUNTED) {
      var values = creator.counted(field);
      if (!values.isEmpty()) {
        var array = json.putArray(values(field));
        values.forEach(array::add);
      }
    }
    creator.numbers().forEach((field, number) -> json.put(number(field), number));
    creator.shares().forEach((key, points) -> json.put(share(key), points));
    return json;
  }
}
