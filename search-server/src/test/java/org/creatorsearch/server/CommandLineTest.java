package org.creatorsearch.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all commands have in common, and how they go together. */
class CommandLineTest extends Commands {
  @Test
  void generateIndexSearchExport_togetherKeepEveryCreator() throws IOException {
    var data = sampleIndex();
    var file = directory.resolve("export.jsonl");

    var table = run("search", "--data", data, "--facet", "platform", "--size", "5");
    var json = run("search", "--data", data, "--filter", "followers=0..", "--json");
    var export = run("export", "--data", data, "--out", file);

    assertThat(table.out()).startsWith("50 creators in ").contains("platform").contains("   5  ");
    assertThat(json.out()).startsWith("{\"total\":").endsWith("}\n");
    assertThat(export.status()).isZero();
    assertThat(Files.readAllLines(file)).hasSize(50).allMatch(line -> line.startsWith("{\"id\":"));
    assertThat(directory.resolve("export.jsonl.part")).doesNotExist();
  }

  @Test
  void generate_sameSeed_givesTheSameBytes() throws IOException {
    var one = directory.resolve("one");
    var two = directory.resolve("two");
    var truth = directory.resolve("truth");

    run("generate", "--count", 300, "--seed", 9, "--out", one, "--truth", truth);
    run("generate", "--count", 300, "--seed", 9, "--out", two, "--regime", "market");

    assertThat(one).hasSameBinaryContentAs(two);
    assertThat(Files.readString(truth)).contains("\"anomaly\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "index", "import", "generate", "search", "export", "refit"})
  void help_ofEveryCommand_isUsage(String command) {
    var outcome = run(command, "--help");

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out()).startsWith("Usage: creator-search " + command);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dance",
        "serch",
        "search --data x --filer country=DE",
        "search",
        "search --data",
        "search --data x --filter country",
        "generate --count many --out x",
        "generate --count -1 --out x",
        "generate --count 1 --out x --regime chaos",
        "import --format csv --out x y",
        "import --format vtubers --as-of foo --out x y",
        "serve --port 70000",
        "serve --host= ",
        "serve --data= ",
        "serve --sample -1",
      })
  void wrongUsage_isTwoLinesAndStatusTwo(String line) {
    var args = line.isEmpty() ? new Object[0] : (Object[]) line.split(" ");
    var outcome = run(args.length > 2 && args[0].equals("search") ? existing(args) : args);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("creator-search: ").doesNotContain("Exception");
    assertThat(outcome.err().lines()).hasSize(2);
  }

  private Object[] existing(Object[] args) {
    args[2] = sampleIndex().toString();
    return args;
  }

  @Test
  void wrongName_suggestsTheNearOne() {
    var data = sampleIndex();

    assertThat(run("serch").err())
        .startsWith("creator-search: there is no command \"serch\" (did you mean \"search\"?)\n");
    assertThat(run("search", "--data", data, "--filer", "x").err())
        .contains("did you mean \"--filter\"?");
    assertThat(run("search", "--data", data, "--ranking", "balancd").err())
        .contains("did you mean \"balanced\"?");
    assertThat(run("import", "--format", "vtuber", "--out", "x", "y").err())
        .contains("did you mean \"vtubers\"?");
  }

  @Test
  void outAmongTheInputs_isOneLineAndWrongUsage() throws IOException {
    var file = Files.writeString(directory.resolve("rows.csv"), "video_id,title,views\n", UTF_8);
    var data = directory.resolve("index");

    assertRefused(run("import", "--format", "youtube-videos", "--out", file, file), "--out");
    assertRefused(
        run("import", "--format", "vtubers", "--out", "x", "--rejects", "x", file), "--rejects");
    assertRefused(run("index", "--data", data, "--rejects", file, file), "--rejects");
    assertRefused(run("generate", "--count", 1, "--out", "x", "--truth", "./x"), "--out");

    assertThat(file).hasContent("video_id,title,views");
    assertThat(data).doesNotExist();
  }

  private static void assertRefused(Outcome outcome, String option) {
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("creator-search: " + option + " ")
        .contains(" would overwrite ")
        .hasLineCount(1);
  }

  @Test
  void outFile_inNoDirectory_isNamedWithoutItsHelper() {
    var outcome = run("generate", "--count", 1, "--out", directory.resolve("none/out"));

    assertOneLine(outcome, "no such file: " + directory.resolve("none"));
    assertThat(outcome.err()).doesNotContain(".part");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void export_fullDisk_blamesTheOutput() {
    assertOneLine(
        run("export", "--data", sampleIndex(), "--out", "/dev/full"),
        "the disk is full: /dev/full: ");
  }

  @Test
  void serve_portInUse_loadsNothing() throws IOException {
    var data = directory.resolve("index");
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      run("serve", "--sample", 5, "--data", data, "--port", taken.getLocalPort());
    }
    assertThat(data).doesNotExist();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void generate_fullDisk_isOneLine() {
    assertOneLine(run("generate", "--count", 5_000, "--out", "/dev/full"), "the disk is full");
  }

  @Test
  void serve_portInUse_isOneLine() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var outcome = run("serve", "--sample", 0, "--port", taken.getLocalPort());

      assertOneLine(outcome, "port " + taken.getLocalPort() + " on 127.0.0.1 is in use");
    }
  }
}
