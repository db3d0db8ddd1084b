package org.creatorsearch.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.internal.norms.Norms;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader knows of the changes that its writer committed. */
final class ReadAccessTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T06:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path home;

  private final Analysis analysis = new Analysis();

  private Directory disk() throws IOException {
    return FSDirectory.open(home);
  }

  private static Creator creator(String id, long followers) {
    return Creator.builder(id, "youtube", "h").followers(followers).build();
  }

  private static Norms norms(IndexStore store) throws IOException {
    var snapshot = store.acquire();
    try {
      return snapshot.norms();
    } finally {
      store.release(snapshot);
    }
  }

  @Test
  void refresh_replacedAndMergedBeforeTheWriterRefreshed_countsTheChangeThatTheCommitStates()
      throws IOException {
    try (var writer = IndexStore.open(disk(), analysis, Schema.standard(), CLOCK)) {
      writer.upsert(creator("a", 1));
      writer.upsert(creator("b", 1));
      writer.refresh();
      writer.merge();
      writer.commit();
      try (var reader =
          IndexStore.openToRead(disk(), analysis, Schema.standard(), Map.of(), CLOCK)) {
        var before = norms(reader);

        // As many creators as before, and none that is deleted.
        writer.upsert(creator("b", 1_000_000));
        writer.merge();
        writer.commit();
        reader.refresh();

        assertThat(norms(reader)).isNotSameAs(before);
      }
    }
  }
}
