package org.creatorsearch.benchmarks.remote;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorsearch.benchmarks.corpus.Corpus;
import org.creatorsearch.benchmarks.protocol.PeerAnswer;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.server.wire.RequestJson;

/** Our own service in a process of its own. */
public final class CreatorSearchHttpPeer extends HttpPeer {
  @Override
  public String name() {
    return "creator-search-http";
  }

  @Override
  HttpEngine start(int creators, Path directory) {
    new Corpus(creators, directory).build();
    var command = new ArrayList<>(PeerModule.java());
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            ServedCorpus.class.getName(),
            String.valueOf(creators),
            directory.toString()));
    return new HttpEngine(command, directory.resolve("service.log"));
  }

  @Override
  String path() {
    return "v1/search";
  }

  @Override
  byte[] body(SearchRequest request) {
    var body = new ByteArrayOutputStream();
    try (var json = JSON.createGenerator(body)) {
      RequestJson.write(request, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return body.toByteArray();
  }

  @Override
  PeerAnswer answer(JsonNode response) {
    var facets = new LinkedHashMap<String, Map<String, Long>>();
    response.get("facets").properties().forEach(f -> facets.put(f.getKey(), counts(f.getValue())));
    return new PeerAnswer(response.get("total").asLong(), facets);
  }

  private static Map<String, Long> counts(JsonNode facet) {
    var counts = new LinkedHashMap<String, Long>();
    if (facet.has("values")) {
      facet.get("values").forEach(v -> put(counts, v.get("value").asText(), v));
    } else {
      facet.get("buckets").forEach(b -> put(counts, Double.toString(b.path("min").asDouble()), b));
    }
    return counts;
  }

  private static void put(Map<String, Long> counts, String value, JsonNode counted) {
    var count = counted.get("count").asLong();
    if (count > 0) {
      counts.put(value, count);
    }
  }
}
