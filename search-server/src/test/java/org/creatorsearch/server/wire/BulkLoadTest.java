package org.creatorsearch.server.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creatorsearch.SearchEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkLoadTest {
  @TempDir private Path home = Path.of("");

  private static InputStream creators(int first, int count) {
    var lines =
        IntStream.range(first, first + count)
            .mapToObj("{\"id\":\"x:%d\",\"platform\":\"x\",\"handle\":\"h\"}"::formatted)
            .collect(Collectors.joining("\n{}\n"));
    return new ByteArrayInputStream(lines.getBytes(UTF_8));
  }

  /** What a crash would leave. */
  private long onDisk() {
    try (var engine = SearchEngine.builder().directory(home).readOnly().open()) {
      return engine.stats().creators();
    }
  }

  @Test
  void read_manyLinesOfSeveralStreams_areCommittedOnTheWay() throws IOException {
    try (var engine = SearchEngine.open(home)) {
      var load = BulkLoad.committingEvery(10, engine);

      load.read(creators(0, 9));
      assertThat(onDisk()).isEqualTo(load.committed()).isZero();
      load.read(creators(9, 16));
      assertThat(onDisk()).isEqualTo(load.committed()).isEqualTo(20);

      assertThat(load.commit()).as("replaced").isZero();
      assertThat(onDisk()).isEqualTo(load.committed()).isEqualTo(25);
    }
  }

  @Test
  void read_aWholeLoad_isCommittedAtItsEnd() throws IOException {
    try (var engine = SearchEngine.open(home)) {
      var load = new BulkLoad(engine);

      load.read(creators(0, 25));
      assertThat(onDisk()).isZero();
      load.commit();
      assertThat(onDisk()).isEqualTo(25);
    }
  }
}
