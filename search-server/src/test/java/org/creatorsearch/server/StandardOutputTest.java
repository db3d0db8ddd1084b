package org.creatorsearch.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program in a process of its own, since only there standard output can be full or gone. */
@EnabledOnOs(OS.LINUX)
class StandardOutputTest {
  /** More than any test waits for. */
  private static final String ENDLESS = "generate --count 1000000000000 --out -";

  @TempDir private Path directory = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"generate --count 3 --out -", ENDLESS, "--help", "search --help"})
  void fullDisk_isOneLineAndFailedWork(String command) throws Exception {
    assertThat(status(command + " > /dev/full")).isEqualTo(1);
    assertThat(errors())
        .singleElement()
        .asString()
        .startsWith("creator-search: the disk is full: standard output: ");
  }

  @Test
  void readerGone_endsTheWorkInSilence() throws Exception {
    assertThat(status(ENDLESS + " | head -n 1; exit ${PIPESTATUS[0]}")).isEqualTo(141);
    assertThat(errors()).isEmpty();
  }

  /** Runs a line of the shell that begins with a command of the program. */
  private int status(String line) throws Exception {
    var command = new ArrayList<>(List.of("bash", "-c", "\"$@\" " + line, "bash"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
    command.add(CreatorSearch.class.getName());
    var process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(directory.resolve("errors").toFile())
            .start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("still at work: %s", line).isTrue();
      return process.exitValue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private List<String> errors() throws IOException {
    return Files.readAllLines(directory.resolve("errors"), UTF_8);
  }
}
