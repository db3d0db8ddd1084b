package org.creatorsearch.benchmarks.remote;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creatorsearch.benchmarks.peer.PeerQueries;
import org.creatorsearch.benchmarks.protocol.PeerAnswer;
import org.creatorsearch.benchmarks.workload.Workload;
import org.creatorsearch.query.SearchRequest;

/** One node of OpenSearch in a process of its own, with one shard of one segment. */
public final class OpenSearchPeer extends HttpPeer {
  private static final String MODULE = "opensearch";
  private static final int SEARCHES_UNTIL_WARM = 1_500;

  private final PeerQueries queries = new PeerQueries();

  @Override
  public String name() {
    return MODULE;
  }

  @Override
  public int warmUpSearches() {
    return SEARCHES_UNTIL_WARM;
  }

  @Override
  HttpEngine start(int creators, Path directory) {
    var module = new PeerModule(MODULE);
    module.requireBuilt();
    var command = module.command(directory.resolve("node").toString());
    var engine = new HttpEngine(command, log(directory));
    var stamp = directory.resolve("stamp");
    try {
      if (!Files.exists(stamp)) {
        new OpenSearchIndex(engine).build(creators);
        Files.writeString(stamp, "creators " + creators + "\n");
      }
    } catch (IOException e) {
      engine.close();
      throw new UncheckedIOException(e);
    }
    return engine;
  }

  private static Path log(Path directory) {
    try {
      return Files.createDirectories(directory).resolve("node.log");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  String path() {
    return OpenSearchIndex.NAME + "/_search?request_cache=false";
  }

  @Override
  byte[] body(SearchRequest request) {
    return OpenSearchRequest.of(queries.of(request)).toString().getBytes(UTF_8);
  }

  @Override
  PeerAnswer answer(JsonNode response) {
    var facets = new LinkedHashMap<String, Map<String, Long>>();
    for (var field : Workload.COUNTED) {
      var counts = new LinkedHashMap<String, Long>();
      // Where a field is drilled into, its values are below the filter on the other fields.
      var outer = response.get("aggregations").get(field);
      var inner = outer.has(field) ? outer.get(field) : outer;
      inner
          .get("buckets")
          .forEach(b -> counts.put(b.get("key").asText(), b.get("doc_count").asLong()));
      facets.put(field, counts);
    }
    return new PeerAnswer(response.get("hits").get("total").get("value").asLong(), facets);
  }
}
