package org.creatorsearch.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.creatorsearch.SearchEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every place of every kind of work is taken, until a sign. */
class BusyTest {
  private static final String CREATOR = "{\"id\":\"b\",\"platform\":\"x\",\"handle\":\"h\"}";
  private static final Limits LIMITS = TestLimits.patience(Duration.ofMillis(1));

  private final CountDownLatch entered =
      new CountDownLatch(
          LIMITS.concurrentSearches() + LIMITS.concurrentLoads() + LIMITS.concurrentSheets());
  private final CountDownLatch go = new CountDownLatch(1);
  private final ConcurrentLinkedQueue<Thread> workers = new ConcurrentLinkedQueue<>();
  private final Running service = new Running(held(Running.filled(3)), LIMITS);
  private final List<CompletableFuture<HttpResponse<String>>> running = new ArrayList<>();

  private SearchEngine held(SearchEngine engine) {
    var searching = Interposed.before(engine, "search", this::hold);
    var scanning = Interposed.before(searching, "scan", this::hold);
    return Interposed.before(scanning, "upsert", this::hold);
  }

  private void hold() throws InterruptedException {
    workers.add(Thread.currentThread());
    entered.countDown();
    assertThat(go.await(20, TimeUnit.SECONDS)).isTrue();
  }

  private void send(HttpRequest.Builder request, int times) {
    for (var i = 0; i < times; i++) {
      running.add(service.client.sendAsync(request.build(), BodyHandlers.ofString()));
    }
  }

  @AfterEach
  void letGo() {
    go.countDown();
    service.close();
  }

  @Test
  void everyPlaceTaken_stateIsTold_andWorkIsRefused() throws Exception {
    send(service.to("/v1/search"), LIMITS.concurrentSearches());
    send(service.to("/v1/search.csv"), LIMITS.concurrentSheets());
    var load = service.to("/v1/creators").POST(BodyPublishers.ofString(CREATOR));
    send(load, LIMITS.concurrentLoads());
    assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();

    for (var path : List.of("/healthz", "/readyz", "/metrics", "/", "/v1/fields")) {
      assertThat(service.get(path).status()).as(path).isEqualTo(200);
    }
    for (var path : List.of("/v1/search", "/v1/search.csv", "/v1/suggest?q=a")) {
      assertOverloaded(service.get(path));
    }
    assertOverloaded(service.post("/v1/creators", CREATOR));

    // Virtual threads share a carrier a processor, and such work would keep it from all others.
    assertThat(workers.stream().filter(Thread::isVirtual))
        .hasSizeLessThan(Runtime.getRuntime().availableProcessors());
    go.countDown();
    for (var answer : running) {
      assertThat(answer.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    }
  }

  private static void assertOverloaded(Running.Answer answer) {
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.code()).isEqualTo("overloaded");
    assertThat(answer.header("Retry-After")).isEqualTo("1");
  }
}
