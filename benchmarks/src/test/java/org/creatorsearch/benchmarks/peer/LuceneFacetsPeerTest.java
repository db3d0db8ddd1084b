package org.creatorsearch.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.creatorsearch.benchmarks.workload.Workload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneFacetsPeerTest {
  private static final int CREATORS = 5_000;

  @Test
  void run_wholeWorkload_agreesWithOurEngine(@TempDir Path directory) {
    try (var ours = new CreatorSearchPeer();
        var theirs = new LuceneFacetsPeer()) {
      ours.open(CREATORS, directory.resolve("ours"));
      theirs.open(CREATORS, directory.resolve("theirs"));

      for (var question : Workload.of(500, 2_000, 5)) {
        assertThat(theirs.run(question.request()).comparable())
            .as("%s", question.request())
            .isEqualTo(ours.run(question.request()).comparable());
      }
    }
  }
}
