package org.creatorsearch.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarksTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void run_unknownCommand_isWrongUsageInOneLine() {
    assertThat(run("race")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).hasLineCount(1).contains("'race'");
  }

  @Test
  void run_noCommand_isWrongUsage() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString(UTF_8)).hasLineCount(1);
  }

  @Test
  void run_help_namesEveryCommand() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString(UTF_8)).contains("jmh", "corpus", "benchmarks.data");
  }

  @Test
  void run_corpusOfNoNumber_isWrongUsage() {
    assertThat(run("corpus", "many")).isEqualTo(2);
    assertThat(run("corpus")).isEqualTo(2);
  }

  private int run(String... args) {
    return Benchmarks.run(
        List.of(args), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }
}
