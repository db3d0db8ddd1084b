package org.creatorsearch.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands as a shell does, and has what they print. */
abstract class Commands {
  @TempDir Path directory = Path.of("");

  /** What a command printed and how it ended. */
  record Outcome(int status, String out, String err) {}

  static Outcome run(Object... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    var program = CreatorSearch.commandLine();
    program.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    var words = new String[args.length];
    for (var i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    return new Outcome(program.execute(words), out.toString(), err.toString());
  }

  Path sampleIndex() {
    var file = directory.resolve("creators.jsonl.gz");
    var data = directory.resolve("index");
    assertThat(run("generate", "--count", 50, "--seed", 3, "--out", file).status()).isZero();
    assertThat(run("index", "--data", data, file).out())
        .isEqualTo("50 accepted and committed, 0 rejected\n");
    return data;
  }

  static void assertOneLine(Outcome outcome, String saying) {
    assertThat(outcome.status()).as(outcome.err()).isEqualTo(1);
    assertThat(outcome.err()).startsWith("creator-search: ").contains(saying);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).doesNotContain("Exception");
  }
}
