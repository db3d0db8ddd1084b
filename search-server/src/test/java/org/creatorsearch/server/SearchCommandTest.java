package org.creatorsearch.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.creator.Creator;
import org.junit.jupiter.api.Test;

/** Searching an index from the command line, beside whoever writes to it. */
class SearchCommandTest extends Commands {
  @Test
  void search_wrongField_suggestsAndIsWrongUsage() {
    var outcome = run("search", "--data", sampleIndex(), "--filter", "contry=DE");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo("creator-search: there is no field \"contry\" (did you mean \"country\"?)\n");
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
  void search_missingDirectory_isOneLine() {
    assertOneLine(run("search", "--data", directory.resolve("none"), "x"), "no such file");
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
}
