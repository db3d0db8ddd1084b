package org.creatorsearch.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.creatorsearch.SearchEngine;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ShapedCorpusTest {
  private static final int CREATORS = 360;

  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource
  void opened_anyShape_holdsTheCreatorsOfTheCorpus(Shape shape) throws IOException {
    var shaped = new ShapedCorpus(CREATORS, shape, directory.resolve("shaped"));
    try (var expected = new Corpus(CREATORS, directory.resolve("corpus")).opened();
        var engine = shaped.opened();
        var files = FSDirectory.open(shaped.directory());
        var reader = DirectoryReader.open(files)) {
      assertThat(ids(engine)).isEqualTo(ids(expected));
      assertThat(reader.leaves()).hasSize(shape.segments());
      assertThat(reader.numDeletedDocs())
          .isEqualTo(shape.deletes() ? CREATORS / Shape.LIVE_FOR_ONE_DELETED : 0);
    }
  }

  private static Set<String> ids(SearchEngine engine) {
    var ids = new HashSet<String>();
    engine.scan(creator -> ids.add(creator.id()));
    return ids;
  }
}
