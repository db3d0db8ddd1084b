package org.creatorsearch.benchmarks.solr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrInputDocument;
import org.creatorsearch.benchmarks.protocol.CountedFields;
import org.creatorsearch.benchmarks.protocol.HostedEngine;
import org.creatorsearch.benchmarks.protocol.PeerAnswer;
import org.creatorsearch.benchmarks.protocol.PeerDocument;
import org.creatorsearch.benchmarks.protocol.PeerQuery;

/** Solr without a web server, over one segment. */
final class SolrEngine implements HostedEngine {
  private static final String CORE = "creators";
  private static final int BATCH = 1_000;

  private final CountedFields counted;
  private final SolrFields fields;
  private final SolrRequests requests;
  private final EmbeddedSolrServer solr;
  private final List<SolrInputDocument> batch = new ArrayList<>();

  SolrEngine(Path directory, CountedFields counted) throws IOException {
    this.counted = counted;
    fields = new SolrFields(counted);
    requests = new SolrRequests(counted);
    solr = new EmbeddedSolrServer(home(directory), CORE);
  }

  /** Writes the configuration anew, around whatever index is there. */
  private static Path home(Path directory) throws IOException {
    var home = directory.toAbsolutePath();
    var conf = Files.createDirectories(home.resolve(CORE).resolve("conf"));
    write("solr.xml", home);
    write("solrconfig.xml", conf);
    write("schema.xml", conf);
    Files.writeString(home.resolve(CORE).resolve("core.properties"), "name=" + CORE + "\n");
    return home;
  }

  private static void write(String resource, Path directory) throws IOException {
    try (var in = SolrEngine.class.getResourceAsStream(resource)) {
      Files.write(directory.resolve(resource), Objects.requireNonNull(in).readAllBytes());
    }
  }

  @Override
  public void add(PeerDocument creator) throws IOException, SolrServerException {
    var document = new SolrInputDocument();
    document.setField("id", creator.id());
    document.setField("card", creator.card());
    document.setField(
        "text",
        creator.terms().entrySet().stream()
            .map(e -> e.getKey() + "|" + e.getValue())
            .collect(Collectors.joining(" ")));
    for (var field : counted.all()) {
      creator.counted(field).forEach(v -> document.addField(fields.values(field), v));
    }
    creator.numbers().forEach((f, number) -> document.setField(SolrFields.number(f), number));
    creator.shares().forEach((key, points) -> document.setField(SolrFields.share(key), points));
    batch.add(document);
    if (batch.size() == BATCH) {
      send();
    }
  }

  private void send() throws IOException, SolrServerException {
    if (!batch.isEmpty()) {
      solr.add(batch);
      batch.clear();
    }
  }

  @Override
  public void finish() throws IOException, SolrServerException {
    send();
    solr.commit();
    solr.optimize(true, true, 1);
  }

  @Override
  public PeerAnswer run(PeerQuery query) throws IOException, SolrServerException {
    var response = requests.of(query).process(solr);
    response.getResults().forEach(hit -> hit.getFieldValue("card"));
    return answer(response);
  }

  private PeerAnswer answer(QueryResponse response) {
    var facets = new LinkedHashMap<String, Map<String, Long>>();
    for (var field : counted.all()) {
      var counts = new LinkedHashMap<String, Long>();
      var facet = response.getJsonFacetingResponse().getBucketBasedFacets(field);
      if (facet != null) {
        facet.getBuckets().forEach(b -> counts.put(String.valueOf(b.getVal()), b.getCount()));
      }
      facets.put(field, counts);
    }
    return new PeerAnswer(response.getResults().getNumFound(), facets);
  }

  @Override
  public void close() throws IOException {
    solr.close();
  }
}
