package org.creatorsearch.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.creator.Creator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @TempDir private Path directory = Path.of("");

  /** What a command printed and how it ended. */
  private record Outcome(int status, String out, String err) {}

  private static Outcome run(Object... args) {
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

  private Path sampleIndex() {
    var file = directory.resolve("creators.jsonl.gz");
    var data = directory.resolve("index");
    assertThat(run("generate", "--count", 50, "--seed", 3, "--out", file).status()).isZero();
    assertThat(run("index", "--data", data, file).out())
        .isEqualTo("50 accepted and committed, 0 rejected\n");
    return data;
  }

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
  void index_leavesNormsThatTheNextOpeningTakes() {
    var data = sampleIndex();
    try (var one = SearchEngine.builder().directory(data).readOnly().open();
        var two = SearchEngine.builder().directory(data).readOnly().open()) {
      assertThat(one.peers("youtube").fit().creators()).isEqualTo(50);
      assertThat(one.peers("youtube").fit().number()).isPositive();
      assertThat(two.peers("youtube")).isEqualTo(one.peers("youtube"));
    }
  }

  @Test
  void refit_fitsAnewAndKeepsItWithTheIndex() {
    var data = sampleIndex();
    long before;
    try (var engine = SearchEngine.builder().directory(data).readOnly().open()) {
      before = engine.peers("youtube").fit().number();
    }

    var outcome = run("refit", "--data", data);

    assertThat(outcome.status()).isZero();
    assertThat(outcome.out())
        .matches("(?s)fit " + (before + 1) + " of \\d{4}-\\d\\d-\\d\\d, on 50 creators\\n.*")
        .contains("\n  youtube: ");
    try (var engine = SearchEngine.builder().directory(data).readOnly().open()) {
      assertThat(engine.peers("youtube").fit().number()).isEqualTo(before + 1);
    }
  }

  @Test
  void refit_withoutAnIndex_makesNone() throws IOException {
    var missing = directory.resolve("missing");
    var empty = Files.createDirectory(directory.resolve("empty"));

    for (var place : List.of(missing, empty)) {
      var outcome = run("refit", "--data", place);
      assertThat(outcome.status()).isEqualTo(1);
      assertThat(outcome.err()).startsWith("creator-search: ").contains(place.toString());
      assertThat(outcome.err().lines()).hasSize(1);
    }
    assertThat(missing).doesNotExist();
    assertThat(empty).isEmptyDirectory();
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
  void search_wrongField_suggestsAndIsWrongUsage() {
    var outcome = run("search", "--data", sampleIndex(), "--filter", "contry=DE");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo("creator-search: there is no field \"contry\" (did you mean \"country\"?)\n");
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
  void search_fewerThanAPage_namesTheFilterInTheWay() {
    var table = run("search", "--data", sampleIndex(), "--filter", "followers=900000000..").out();

    assertThat(table).startsWith("0 creators").contains("without followers=900000000..: ");
  }

  @Test
  void search_fewerThanAPage_namesTheConditionOfTheBriefInTheWay() {
    var table =
        run(
                "search",
                "--data",
                sampleIndex(),
                "--filter",
                "platform=instagram",
                "--brief",
                "creators with more than 900m followers")
            .out();

    assertThat(table).startsWith("0 creators").contains("without followers=900000000..: ");
  }

  @Test
  void import_filesOfAnotherFormat_saysWhichFitsAndLeavesNoFile() throws IOException {
    var out = directory.resolve("out.jsonl");
    var list =
        Path.of("../data-samples/src/test/resources/org/creatorsearch/samples/imported")
            .resolve("influencers/tiktok_nov_2022.csv");

    var outcome = run("import", "--format", "youtube-videos", "--out", out, list);

    assertOneLine(outcome, "its columns look like the format influencers");
    assertThat(directory).isEmptyDirectory();
    assertThat(
            run("import", "--format", "influencers", "--as-of", "2022-11-30", "--out", out, list)
                .status())
        .isZero();
    assertThat(out).isNotEmptyFile();
  }

  @Test
  void import_rejectedRows_areAllListedWithReasonAndLine() throws IOException {
    var rows =
        "video_id,title,channel_title,publish_time,views\n"
            + "aaaaaaaaaaa,A,C,2018-05-01,7\n".repeat(6)
            + ",,C,,1\n";
    var file = Files.writeString(directory.resolve("rows.csv"), rows, UTF_8);
    var rejects = directory.resolve("rejects.tsv");

    var outcome =
        run(
            "import",
            "--format",
            "youtube-videos",
            "--out",
            directory.resolve("out"),
            "--rejects",
            rejects,
            file);

    assertThat(outcome.status()).isZero();
    assertThat(Files.readAllLines(rejects))
        .containsExactly(
            "rejected\tduplicate row\trows.csv:3",
            "rejected\tduplicate row\trows.csv:4",
            "rejected\tduplicate row\trows.csv:5",
            "rejected\tduplicate row\trows.csv:6",
            "rejected\tduplicate row\trows.csv:7",
            "rejected\tneither video id nor title\trows.csv:8");
  }

  @Test
  void import_noCreatorAtAll_listsWhyAllTheSame() throws IOException {
    var rows = "video_id,title,channel_title,views\n,,,1\n";
    var file = Files.writeString(directory.resolve("rows.csv"), rows, UTF_8);
    var out = directory.resolve("out");
    var rejects = directory.resolve("rejects.tsv");

    var outcome =
        run("import", "--format", "youtube-videos", "--out", out, "--rejects", rejects, file);

    assertOneLine(outcome, "no creator in these files");
    assertThat(out).doesNotExist();
    assertThat(rejects).hasContent("rejected\tneither video id nor title\trows.csv:2\n");
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
  void index_again_saysHowManyWereReplaced() throws IOException {
    var data = sampleIndex();

    var again = run("index", "--data", data, directory.resolve("creators.jsonl.gz"));

    assertThat(again.out())
        .isEqualTo("50 accepted and committed, 50 of them replaced others, 0 rejected\n");
  }

  @Test
  void index_manyBadLines_areShownByReasonAndListedInAFile() throws IOException {
    var file = Files.writeString(directory.resolve("bad"), "{}\n".repeat(7) + "oops\n", UTF_8);
    var rejects = directory.resolve("rejects");

    var outcome = run("index", "--data", directory.resolve("index"), "--rejects", rejects, file);

    assertThat(outcome.err().lines()).hasSize(5);
    assertThat(outcome.err()).contains("and 4 more like these", file + ":8: ");
    assertThat(Files.readAllLines(rejects)).hasSize(8);
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
  void search_missingDirectory_isOneLine() {
    assertOneLine(run("search", "--data", directory.resolve("none"), "x"), "no such file");
  }

  @Test
  void index_missingFile_isOneLineAndMakesNoIndex() {
    var data = directory.resolve("index");

    assertOneLine(run("index", "--data", data, directory.resolve("none")), "no such file");
    assertThat(data).doesNotExist();
  }

  @Test
  void index_badLines_areReportedWithTheirPlace() throws IOException {
    var file = Files.writeString(directory.resolve("bad"), "{}\n", UTF_8);

    var outcome = run("index", "--data", directory.resolve("index"), file);

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).startsWith(file + ":1: ");
    assertThat(outcome.out()).isEqualTo("0 accepted and committed, 1 rejected\n");
  }

  @Test
  void index_keyWithControlCharacters_isToldWithoutThem() throws IOException {
    var key = "a\\u001b]0;title\\u0007\\u202eb";
    var file = Files.writeString(directory.resolve("bad"), "{\"" + key + "\":1}\n", UTF_8);

    var outcome = run("index", "--data", directory.resolve("index"), file);

    assertThat(outcome.err()).doesNotContain("\u001b", "\u0007", "\u202e");
  }

  @Test
  void index_directoryAsFile_saysSo() {
    assertOneLine(run("index", "--data", directory.resolve("index"), directory), "a directory");
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
  void searchAndExport_besideAnEngineThatHoldsTheIndex_readWhatIsCommitted() throws IOException {
    var data = sampleIndex();
    try (var engine = SearchEngine.open(data)) {
      assertThat(engine.stats().creators()).isEqualTo(50);
      engine.upsert(Creator.builder("new", "youtube", "handle").build());

      assertThat(run("search", "--data", data).out()).startsWith("50 creators in ");
      var file = directory.resolve("export.jsonl");
      assertThat(run("export", "--data", data, "--out", file).err())
          .isEqualTo("50 creators written\n");
      assertThat(Files.readAllLines(file)).hasSize(50);
    }
  }

  @Test
  void searchAndExport_writeNothingToTheIndex() throws IOException {
    var data = sampleIndex();
    Files.delete(data.resolve("write.lock"));
    var before = files(data);

    assertThat(run("search", "--data", data, "x").status()).isZero();
    assertThat(run("export", "--data", data, "--out", directory.resolve("out")).status()).isZero();

    assertThat(files(data)).isEqualTo(before);
  }

  private static Map<String, FileTime> files(Path data) throws IOException {
    var files = new TreeMap<String, FileTime>();
    try (var all = Files.list(data)) {
      for (var file : all.toList()) {
        files.put(file.toString(), Files.getLastModifiedTime(file));
      }
    }
    return files;
  }

  @Test
  void index_lockedIndex_isOneLine() {
    var data = sampleIndex();
    try (var engine = SearchEngine.open(data)) {
      assertThat(engine.stats().creators()).isEqualTo(50);
      assertOneLine(
          run("index", "--data", data, directory.resolve("creators.jsonl.gz")), data.toString());
    }
  }

  @Test
  void search_emptyDirectory_isOneLineAndMakesNoIndex() throws IOException {
    var data = Files.createDirectory(directory.resolve("empty"));

    assertOneLine(run("search", "--data", data, "x"), "there is no index in the directory");
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void search_foreignDirectory_isOneLine() throws IOException {
    var data = Files.createDirectory(directory.resolve("foreign"));
    Files.writeString(data.resolve("segments_1"), "not an index", UTF_8);

    assertOneLine(run("search", "--data", data, "x"), "");
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

  private static void assertOneLine(Outcome outcome, String saying) {
    assertThat(outcome.status()).as(outcome.err()).isEqualTo(1);
    assertThat(outcome.err()).startsWith("creator-search: ").contains(saying);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).doesNotContain("Exception");
  }
}
