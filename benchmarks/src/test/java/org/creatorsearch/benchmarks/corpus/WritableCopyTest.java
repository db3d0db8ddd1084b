package org.creatorsearch.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.creatorsearch.SearchEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WritableCopyTest {
  @Test
  void of_corpus_changesWithoutIt(@TempDir Path directory) {
    var corpus = new Corpus(100, directory);
    Path place;
    try (var copy = WritableCopy.of(corpus)) {
      place = copy.directory();
      try (var engine = SearchEngine.builder().directory(place).clock(Creators.CLOCK).open()) {
        Creators.each(40, creator -> engine.delete(creator.id()));
        engine.commit();
        engine.refresh();
        assertThat(engine.stats().creators()).isEqualTo(60);
      }
    }

    assertThat(place).doesNotExist();
    try (var engine = corpus.open()) {
      assertThat(engine.stats().creators()).isEqualTo(100);
    }
  }
}
