package org.creatorsearch.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.creatorsearch.SearchEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OverloadTest {
  private final CountDownLatch entered = new CountDownLatch(1);
  private final CountDownLatch go = new CountDownLatch(1);
  private final Running service =
      new Running(slow(Running.filled(3)), TestLimits.oneSearchAtATime());

  /** The engine itself, but every search waits for a sign. */
  private SearchEngine slow(SearchEngine engine) {
    return Interposed.before(
        engine,
        "search",
        () -> {
          entered.countDown();
          assertThat(go.await(20, TimeUnit.SECONDS)).isTrue();
        });
  }

  @AfterEach
  void letGo() {
    go.countDown();
    service.close();
  }

  @Test
  void search_beyondTheLimit_isRefusedAtOnce() throws Exception {
    var running =
        service.client.sendAsync(service.to("/v1/search").build(), BodyHandlers.ofString());
    assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();

    var refused = service.get("/v1/search");

    assertThat(refused.status()).isEqualTo(503);
    assertThat(refused.code()).isEqualTo("overloaded");
    assertThat(refused.header("Retry-After")).isEqualTo("1");
    assertThat(service.get("/healthz").status()).isEqualTo(200);
    go.countDown();
    assertThat(running.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
  }

  @Test
  void stop_whileServing_letsTheRequestEnd() throws Exception {
    var running =
        service.client.sendAsync(service.to("/v1/search").build(), BodyHandlers.ofString());
    assertThat(entered.await(20, TimeUnit.SECONDS)).isTrue();

    var stopping = Thread.startVirtualThread(service::stop);
    go.countDown();

    assertThat(running.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    assertThat(stopping.join(Duration.ofSeconds(20))).isTrue();
  }
}
