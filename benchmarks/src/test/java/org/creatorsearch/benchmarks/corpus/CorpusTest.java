package org.creatorsearch.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
  @Test
  void build_newDirectory_holdsEveryCreatorInOneSegment(@TempDir Path directory) {
    try (var engine = new Corpus(300, directory).opened()) {
      assertThat(engine.stats().creators()).isEqualTo(300);
      assertThat(engine.stats().segments()).isEqualTo(1);
    }
  }

  @Test
  void build_sameSizeAgain_keepsTheIndex(@TempDir Path directory) throws Exception {
    new Corpus(100, directory).build();
    var before = Files.getLastModifiedTime(directory.resolve("stamp"));
    new Corpus(100, directory).build();

    assertThat(Files.getLastModifiedTime(directory.resolve("stamp"))).isEqualTo(before);
  }

  @Test
  void build_otherSize_startsAnew(@TempDir Path directory) {
    new Corpus(100, directory).build();

    try (var engine = new Corpus(200, directory).opened()) {
      assertThat(engine.stats().creators()).isEqualTo(200);
    }
  }

  @Test
  void build_stoppedBefore_goesOnFromTheLastCommit(@TempDir Path directory) throws Exception {
    var corpus = new Corpus(300, directory);
    try (var engine = corpus.open()) {
      Creators.eachOnTwoThreads(0, 150, engine::upsert);
      // Shows that the first hundred are not written again, but those after them are.
      Creators.each(1, creator -> engine.delete(creator.id()));
    }
    Files.writeString(directory.resolve("stamp"), "format 4, creators 300\nindexed 100\n");

    try (var engine = corpus.opened()) {
      assertThat(engine.stats().creators()).isEqualTo(299);
      assertThat(engine.stats().segments()).isEqualTo(1);
    }
  }

  @Test
  void build_stoppedBeforeAnotherSize_startsAnew(@TempDir Path directory) throws Exception {
    new Corpus(100, directory).build();
    Files.writeString(directory.resolve("stamp"), "format 4, creators 100\nindexed 100\n");

    try (var engine = new Corpus(200, directory).opened()) {
      assertThat(engine.stats().creators()).isEqualTo(200);
    }
  }

  @Test
  void reading_twiceAtOnce_findsTheSame(@TempDir Path directory) {
    var corpus = new Corpus(100, directory);
    corpus.build();

    try (var alone = corpus.reading(1);
        var helped = corpus.reading(2)) {
      assertThat(alone.stats().creators()).isEqualTo(helped.stats().creators()).isEqualTo(100);
    }
  }
}
