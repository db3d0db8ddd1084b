package org.creatorsearch.server.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.samples.generated.SampleCreators;
import org.creatorsearch.schema.Ability;
import org.creatorsearch.schema.Field;
import org.creatorsearch.server.http.HttpService;
import org.creatorsearch.server.http.Limits;
import org.creatorsearch.server.http.WarmUp;
import org.creatorsearch.server.wire.RequestLink;

/** The service under the page, with generated creators and those of {@link Profiles}. */
final class Market implements AutoCloseable {
  private static final int CREATORS = 20_000;
  private static final Instant NOW = Instant.parse("2026-11-20T06:00:00Z");

  private final SearchEngine engine;
  private final HttpService http;

  private Market(SearchEngine engine, HttpService http) {
    this.engine = engine;
    this.http = http;
  }

  /**
   * Starts the service on a free port, at a time that stands still. {@code -Dmarket.data=DIR} looks
   * at an index instead, for figures of a market of another size.
   */
  static Market open() throws IOException {
    var data = System.getProperty("market.data");
    var engine =
        data == null ? generated() : SearchEngine.builder().directory(Path.of(data)).open();
    WarmUp.run(engine, System::nanoTime);
    var limits = Limits.forProcessors(Runtime.getRuntime().availableProcessors());
    return new Market(engine, HttpService.start(engine, "127.0.0.1", 0, Set.of(), limits));
  }

  private static SearchEngine generated() {
    var engine = SearchEngine.builder().clock(Clock.fixed(NOW, ZoneOffset.UTC)).open();
    Stream.concat(SampleCreators.of(1).asOf(NOW).lines(CREATORS), Profiles.lines())
        .map(line -> CreatorJson.read(line.getBytes(UTF_8), engine.schema()))
        .forEach(engine::upsert);
    engine.refresh();
    return engine;
  }

  /** The fields that can be filtered by, by their names. */
  Set<String> filtered() {
    return engine.schema().fields().stream()
        .filter(field -> field.abilities().contains(Ability.FILTER))
        .map(Field::name)
        .collect(Collectors.toSet());
  }

  String address(String path) {
    return "http://localhost:" + http.port() + path;
  }

  /** The search that the query of a link asks the service for. */
  SearchRequest read(String rawQuery) {
    return new RequestLink(engine.schema()).read(rawQuery);
  }

  @Override
  public void close() {
    try (engine) {
      http.close();
    }
  }
}
