package org.creatorsearch.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.creatorsearch.SearchEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {
  private static final int BATCHES = 3;
  private static final int BATCH = 200;

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void kill_duringABulkLoad_losesNothingAcknowledged(@TempDir Path data) throws Exception {
    try (var child = ChildProcess.serving(data, "-Xmx512m")) {
      for (var batch = 0; batch < BATCHES; batch++) {
        var answer = client.send(load(child, lines(batch)), BodyHandlers.ofString());
        assertThat(answer.body()).contains("\"accepted\":" + BATCH);
      }
      killInTheMiddleOfTheNext(child);
    }

    try (var engine = SearchEngine.open(data)) {
      for (var i = 0; i < BATCHES * BATCH; i++) {
        assertThat(engine.get("crash:" + i)).as("creator %s", i).isPresent();
      }
    }
  }

  private void killInTheMiddleOfTheNext(ChildProcess child) throws Exception {
    try (var feed = new PipedOutputStream();
        var body = new PipedInputStream(feed, 1 << 16)) {
      var load = HttpRequest.newBuilder(child.uri("/v1/creators"));
      var unfinished =
          client.sendAsync(
              load.POST(BodyPublishers.ofInputStream(() -> body)).build(),
              BodyHandlers.discarding());
      feed.write(lines(BATCHES).getBytes(UTF_8));
      feed.flush();
      child.kill();
      assertThat(unfinished.isDone() && !unfinished.isCompletedExceptionally()).isFalse();
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("closed");
    }
  }

  @Test
  void terminate_afterALoad_keepsItAndExits(@TempDir Path data) throws Exception {
    try (var child = ChildProcess.serving(data, "-Xmx512m")) {
      client.send(load(child, lines(0)), BodyHandlers.discarding());
      // 128 + SIGTERM: the signal ends the process after its hooks have run.
      assertThat(child.terminate()).isIn(0, 143);
    }

    try (var engine = SearchEngine.open(data)) {
      assertThat(engine.stats().creators()).isEqualTo(BATCH);
    }
  }

  private static HttpRequest load(ChildProcess child, String lines) {
    return HttpRequest.newBuilder(child.uri("/v1/creators"))
        .POST(BodyPublishers.ofString(lines))
        .build();
  }

  private static String lines(int batch) {
    var lines = new StringBuilder();
    for (var i = batch * BATCH; i < (batch + 1) * BATCH; i++) {
      lines.append("{\"id\":\"crash:%d\",\"platform\":\"x\",\"handle\":\"h%d\"}\n".formatted(i, i));
    }
    return lines.toString();
  }
}
