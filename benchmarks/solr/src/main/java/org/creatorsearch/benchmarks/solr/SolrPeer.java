package org.creatorsearch.benchmarks.solr;

import java.nio.file.Path;
import org.creatorsearch.benchmarks.protocol.EngineHost;

/** The program: {@code java -jar solr-peer.jar solr|solr-cached DIRECTORY}. */
public final class SolrPeer {
  /** Filters that are kept where they are kept at all; as many as Solr's own configuration says. */
  private static final int CACHED_FILTERS = 512;

  private SolrPeer() {}

  /** Serves Solr until standard input ends. */
  public static void main(String[] args) throws Exception {
    var cached = args[0].equals("solr-cached");
    System.setProperty("peer.filterCache", String.valueOf(cached ? CACHED_FILTERS : 0));
    EngineHost.serve(SolrEngine::new, Path.of(args[1]));
  }
}
