package org.creatorsearch.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.creatorsearch.SearchEngine;
import org.junit.jupiter.api.Test;

/** Filling an index, and fitting its norms anew. */
class IndexCommandTest extends Commands {
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
  void index_lockedIndex_isOneLine() {
    var data = sampleIndex();
    try (var engine = SearchEngine.open(data)) {
      assertThat(engine.stats().creators()).isEqualTo(50);
      assertOneLine(
          run("index", "--data", data, directory.resolve("creators.jsonl.gz")), data.toString());
    }
  }
}
