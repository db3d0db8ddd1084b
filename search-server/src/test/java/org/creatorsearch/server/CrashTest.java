package org.creatorsearch.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.creatorsearch.SearchEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {
  private static final int SMALL = 200;

  /** Lines of about 3 KB: some 36 MB. */
  private static final int LARGE = 12_000;

  private static final long MEGABYTE = 1 << 20;
  private static final String HEAP = "-Xmx512m";

  /** What is waited for comes within seconds, on a crowded machine within a minute. */
  private static final int PATIENCE_SECONDS = 120;

  private final HttpClient client = HttpClient.newHttpClient();

  /** Loads that were answered, by the prefix of their ids: how many creators each has. */
  private final Map<String, Integer> acknowledged = new TreeMap<>();

  @Test
  void kill_duringBulkLoads_losesNothingAcknowledged(@TempDir Path data) throws Exception {
    var random = new Random(17);
    for (var round = 0; round < 2; round++) {
      // Sockets hold a few megabytes, so that by then the service has read most of this.
      var at = 10 * MEGABYTE + random.nextLong(15 * MEGABYTE);
      try (var child = ChildProcess.serving(data, HEAP)) {
        acknowledge(child, "small" + round + ":");
        killAt(child, "broken" + round + ":", at);
      }
      assertAcknowledged(data);
    }
  }

  @Test
  void kill_duringACommit_losesNothingAcknowledged(@TempDir Path data) throws Exception {
    // Terms are written first, and the list of what belongs to the commit last.
    for (var file : new String[] {"_.*\\.tim", "pending_segments_.*"}) {
      try (var child = ChildProcess.serving(data, HEAP)) {
        acknowledge(child, "before" + acknowledged.size() + ":");
        killOnceThereIs(file, child, data, "large" + acknowledged.size() + ":");
      }
      assertAcknowledged(data);
    }
  }

  private void acknowledge(ChildProcess child, String prefix) throws Exception {
    var answer =
        client.send(
            load(child, new BrokenLoad(prefix, SMALL, 0, () -> {})), BodyHandlers.ofString());
    assertThat(answer.body()).startsWith("{\"accepted\":" + SMALL);
    acknowledged.put(prefix, SMALL);
  }

  private void killAt(ChildProcess child, String prefix, long at) throws Exception {
    var reached = new CountDownLatch(1);
    var answer = send(child, new BrokenLoad(prefix, LARGE, at, reached::countDown));
    assertThat(reached.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    child.kill();

    assertThat(succeeded(answer)).as("a partial load that reports success").isFalse();
  }

  private void killOnceThereIs(String file, ChildProcess child, Path data, String prefix)
      throws Exception {
    try (var watcher = data.getFileSystem().newWatchService()) {
      data.register(watcher, StandardWatchEventKinds.ENTRY_CREATE);
      var answer = send(child, new BrokenLoad(prefix, LARGE, 0, () -> {}));
      for (var seen = false; !seen; ) {
        var key = watcher.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(key).as(file).isNotNull();
        seen = key.pollEvents().stream().anyMatch(e -> String.valueOf(e.context()).matches(file));
        key.reset();
      }
      child.kill();

      // The kill may come too late, and then the load is one of those that must be there.
      if (succeeded(answer)) {
        acknowledged.put(prefix, LARGE);
      }
    }
  }

  private CompletableFuture<HttpResponse<String>> send(ChildProcess child, InputStream body) {
    return client.sendAsync(load(child, body), BodyHandlers.ofString());
  }

  private static boolean succeeded(CompletableFuture<HttpResponse<String>> answer)
      throws Exception {
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS).body().startsWith("{\"accepted\"");
    } catch (ExecutionException e) {
      assertThat(e).hasCauseInstanceOf(IOException.class);
      return false;
    }
  }

  private void assertAcknowledged(Path data) {
    var found = new HashSet<String>();
    try (var engine = SearchEngine.open(data)) {
      engine.scan(creator -> found.add(creator.id()));
    }
    acknowledged.forEach(
        (prefix, creators) -> {
          for (var i = 0; i < creators; i++) {
            assertThat(found.contains(prefix + i)).as("creator %s%s", prefix, i).isTrue();
          }
        });
  }

  @Test
  void terminate_afterALoad_keepsItAndExits(@TempDir Path data) throws Exception {
    try (var child = ChildProcess.serving(data, HEAP)) {
      acknowledge(child, "kept:");
      // 128 + SIGTERM: the signal ends the process after its hooks have run.
      assertThat(child.terminate()).isIn(0, 143);
    }

    try (var engine = SearchEngine.open(data)) {
      assertThat(engine.stats().creators()).isEqualTo(SMALL);
    }
  }

  private static HttpRequest load(ChildProcess child, InputStream body) {
    return HttpRequest.newBuilder(child.uri("/v1/creators"))
        .POST(BodyPublishers.ofInputStream(() -> body))
        .build();
  }
}
