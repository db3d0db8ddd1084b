package org.creatorsearch.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlatMemoryTest {
  private static final int LINES = 1_200;

  /** Blanks between the tokens: long to read, quick to index. */
  private static final String PADDING = " ".repeat(250_000);

  @Test
  void bulk_bodyLargerThanTheHeap_isLoaded(@TempDir Path data) throws Exception {
    try (var child = ChildProcess.serving(data, "-Xmx256m");
        var client = HttpClient.newHttpClient()) {
      var load =
          HttpRequest.newBuilder(child.uri("/v1/creators"))
              .POST(BodyPublishers.ofByteArrays(FlatMemoryTest::threeHundredMegabytes))
              .build();

      var answer = client.send(load, BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body())
          .startsWith("{\"accepted\":" + LINES + ",\"replaced\":0,\"rejected\":0");
    }
  }

  private static Iterator<byte[]> threeHundredMegabytes() {
    return IntStream.range(0, LINES).mapToObj(FlatMemoryTest::line).iterator();
  }

  private static byte[] line(int i) {
    var line =
        "{\"id\":\"m:%d\",%s\"platform\":\"x\",\"handle\":\"h%d\"}\n".formatted(i, PADDING, i);
    return line.getBytes(UTF_8);
  }
}
