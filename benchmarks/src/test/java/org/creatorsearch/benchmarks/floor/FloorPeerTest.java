package org.creatorsearch.benchmarks.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.creatorsearch.benchmarks.peer.CreatorSearchPeer;
import org.creatorsearch.benchmarks.workload.Workload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorPeerTest {
  private static final int CREATORS = 5_000;

  @Test
  void run_wholeWorkload_agreesWithOurEngine(@TempDir Path directory) {
    try (var ours = new CreatorSearchPeer();
        var floor = new FloorPeer()) {
      ours.open(CREATORS, directory.resolve("ours"));
      floor.open(CREATORS, directory.resolve("floor"));

      for (var question : Workload.of(500, 2_000, 5)) {
        assertThat(floor.run(question.request()).comparable())
            .as("%s", question.request())
            .isEqualTo(ours.run(question.request()).comparable());
      }
    }
  }
}
