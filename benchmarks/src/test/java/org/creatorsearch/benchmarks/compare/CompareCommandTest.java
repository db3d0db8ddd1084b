package org.creatorsearch.benchmarks.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CompareCommandTest {
  private static final String DATA = "benchmarks.data";
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--creators 100",
        "--peer floor",
        "--peer floor --creators 0",
        "--peer floor --creators 100 --searches 1001",
        "--peer floor --creators 100 --rounds 0",
        "--peer floor --creators 100 --speed 3"
      })
  void run_wrongUsage_isToldInOneLine(String args) {
    assertThat(run(args.split(" "))).isEqualTo(2);
    assertThat(err.toString(UTF_8)).hasLineCount(1);
  }

  @Test
  void run_floorOfFewCreators_endsWithOneLineOfJson(@TempDir Path data) {
    System.setProperty(DATA, data.toString());
    try {
      assertThat(run("--peer", "floor", "--creators", "300", "--searches", "20", "--rounds", "1"))
          .isZero();
    } finally {
      System.clearProperty(DATA);
    }

    assertThat(out.toString(UTF_8).lines().toList().getLast())
        .startsWith("{\"peer\":\"floor\",\"creators\":300,");
  }

  private int run(String... args) {
    return new CommandLine(new CompareCommand())
        .setOut(new PrintWriter(out, true, UTF_8))
        .setErr(new PrintWriter(err, true, UTF_8))
        .setParameterExceptionHandler(
            (e, all) -> {
              err.writeBytes((e.getMessage() + "\n").getBytes(UTF_8));
              return 2;
            })
        .execute(args);
  }
}
