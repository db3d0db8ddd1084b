package org.creatorsearch.benchmarks.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareCommandTest {
  private static final String MODULES = "benchmarks.peers";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest
  @ValueSource(strings = {"duckdb", "postgres", "solr", "solr-cached", "opensearch"})
  void run_peerThatIsNotBuilt_saysHowToGetItAndEndsWell(String peer, @TempDir Path nothing) {
    System.setProperty(MODULES, nothing.toString());
    try {
      assertThat(run("--peer", peer, "--creators", "100")).isZero();
    } finally {
      System.clearProperty(MODULES);
    }

    assertThat(out.toString(UTF_8))
        .hasLineCount(1)
        .contains(peer + " is skipped", "mvn -P peers -DskipTests package");
  }

  @Test
  void run_unknownPeer_isWrongUsageThatNamesAllPeers() {
    assertThat(run("--peer", "sphinx", "--creators", "100")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).hasLineCount(1).contains("lucene", "floor", "opensearch");
  }

  private int run(String... args) {
    return CompareCommand.run(
        List.of(args), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }
}
