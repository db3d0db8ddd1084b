package org.creatorsearch.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.samples.generated.SampleCreators;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real service on a free port, with a few hundred creators in memory, and a client for it. */
final class Running implements BeforeAllCallback, AfterAllCallback, AutoCloseable {
  static final int CREATORS = 450;

  private static final JsonMapper JSON = new JsonMapper();
  private static final Limits LIMITS = Limits.forProcessors(2);

  final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  final SearchEngine engine;
  private final HttpService service;

  Running() {
    this(filled(CREATORS), LIMITS);
  }

  Running(SearchEngine engine, Limits limits) {
    this.engine = engine;
    try {
      service = HttpService.start(engine, "127.0.0.1", 0, Set.of("search.example"), limits);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static SearchEngine filled(int creators) {
    var engine = SearchEngine.inMemory();
    SampleCreators.of(7)
        .lines(creators)
        .map(line -> CreatorJson.read(line.getBytes(UTF_8), engine.schema()))
        .forEach(engine::upsert);
    engine.refresh();
    return engine;
  }

  /** An answer, with its body as JSON where it is JSON. */
  record Answer(int status, String body, HttpResponse<String> raw) {
    JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (IOException e) {
        throw new IllegalStateException("not JSON: " + body, e);
      }
    }

    String header(String name) {
      return raw.headers().firstValue(name).orElse("");
    }

    String code() {
      return json().path("code").asText();
    }
  }

  int port() {
    return service.port();
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(30));
  }

  Answer get(String path) {
    return send(to(path));
  }

  Answer post(String path, String body) {
    return post(path, body.getBytes(UTF_8));
  }

  Answer post(String path, byte[] body) {
    return send(to(path).POST(BodyPublishers.ofByteArray(body)));
  }

  /** Sends a request, and requires that its answer has a status that the contract names. */
  Answer send(HttpRequest.Builder builder) {
    try {
      var request = builder.build();
      var raw = client.send(request, BodyHandlers.ofString());
      Contract.requireDocumented(request.method(), request.uri(), raw.statusCode());
      return new Answer(raw.statusCode(), raw.body(), raw);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Stops the service and leaves the engine open. */
  void stop() {
    service.close();
  }

  @Override
  public void close() {
    // The client first, or the service waits for its silent connections.
    client.shutdownNow();
    service.close();
    engine.close();
  }

  @Override
  public void beforeAll(ExtensionContext context) {}

  @Override
  public void afterAll(ExtensionContext context) {
    close();
  }
}
