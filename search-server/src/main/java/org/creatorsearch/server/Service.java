package org.creatorsearch.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Clock;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.SearchEngineBuilder;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.samples.generated.SampleCreators;
import org.creatorsearch.server.http.HttpService;
import org.creatorsearch.server.http.WarmUp;

/** An engine and its HTTP service, running. */
final class Service implements AutoCloseable {
  private final SearchEngine engine;
  private final HttpService http;
  private final String address;

  private Service(SearchEngine engine, HttpService http, String address) {
    this.engine = engine;
    this.http = http;
    this.address = address;
  }

  /**
   * Opens the index, fills it if asked to, warms up, and serves it; on failure nothing stays open.
   */
  static Service start(ServerConfig config, Clock clock) throws IOException {
    var builder =
        SearchEngine.builder()
            .clock(clock)
            .rankings(config.rankings())
            .searchTimeout(config.limits().searchTimeout());
    config.data().ifPresent(builder::directory);
    var engine = open(builder, config);
    try {
      fill(engine, config, clock);
      WarmUp.run(engine, System::nanoTime);
      var http =
          HttpService.start(engine, config.host(), config.port(), config.names(), config.limits());
      return new Service(engine, http, config.address(http.port()));
    } catch (IOException | RuntimeException e) {
      engine.close();
      throw e;
    }
  }

  /** What is wrong with a directory is of use only with its name. */
  private static SearchEngine open(SearchEngineBuilder builder, ServerConfig config) {
    try {
      return builder.open();
    } catch (SearchException e) {
      var place = config.data().map(d -> d + ": ").orElse("");
      throw new SearchException(e.code(), place + e.detail()).causedBy(e);
    }
  }

  private static void fill(SearchEngine engine, ServerConfig config, Clock clock) {
    if (config.sample() > 0) {
      SampleCreators.of(config.seed())
          .asOf(clock.instant())
          .lines(config.sample())
          .map(line -> CreatorJson.parse(line.getBytes(UTF_8)))
          .forEach(engine::upsert);
      engine.commit();
      engine.refresh();
    }
  }

  String address() {
    return address;
  }

  long creators() {
    return engine.stats().creators();
  }

  /** Ends what is running, then commits. */
  @Override
  public void close() {
    try {
      http.close();
    } finally {
      engine.close();
    }
  }
}
