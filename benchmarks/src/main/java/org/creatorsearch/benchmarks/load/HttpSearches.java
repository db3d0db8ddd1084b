package org.creatorsearch.benchmarks.load;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.creatorsearch.benchmarks.pace.Outcome;
import org.creatorsearch.benchmarks.pace.Work;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.server.wire.RequestJson;

/** Searches sent to {@code POST /v1/search} one after another, then again from the first one on. */
final class HttpSearches implements Work {
  private static final int OK = 200;
  private static final int UNAVAILABLE = 503;

  /** Longer than the service lets a search take, its time in the line included. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final JsonFactory JSON = new JsonFactory();

  private final HttpClient client;
  private final List<HttpRequest> requests;

  HttpSearches(HttpClient client, URI service, List<SearchRequest> searches) {
    this.client = client;
    var uri = service.resolve("/v1/search");
    this.requests = searches.stream().map(search -> request(uri, search)).toList();
  }

  private static HttpRequest request(URI uri, SearchRequest search) {
    return HttpRequest.newBuilder(uri)
        .version(HttpClient.Version.HTTP_1_1)
        .header("Content-Type", "application/json")
        .timeout(PATIENCE)
        .POST(BodyPublishers.ofByteArray(json(search)))
        .build();
  }

  /** A search as it is sent. */
  static byte[] json(SearchRequest search) {
    var bytes = new ByteArrayOutputStream();
    try (var json = JSON.createGenerator(bytes)) {
      RequestJson.write(search, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Sends a search. It has ended when the whole answer is here, or never will be. */
  @Override
  public CompletableFuture<Outcome> begin(long number) {
    return client
        .sendAsync(requests.get((int) (number % requests.size())), BodyHandlers.discarding())
        .thenApply(response -> outcome(response.statusCode()))
        .exceptionally(failure -> Outcome.FAILED);
  }

  private static Outcome outcome(int status) {
    return switch (status) {
      case OK -> Outcome.ANSWERED;
      case UNAVAILABLE -> Outcome.REFUSED;
      default -> Outcome.FAILED;
    };
  }
}
