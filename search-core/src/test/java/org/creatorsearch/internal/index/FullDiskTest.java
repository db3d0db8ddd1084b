package org.creatorsearch.internal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.Test;

final class FullDiskTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T06:00:00Z"), ZoneOffset.UTC);

  private final ByteBuffersDirectory disk = new ByteBuffersDirectory();
  private boolean full;

  private static Creator creator(String id) {
    return Creator.builder(id, "x", "handle").build();
  }

  private IndexStore open(Directory directory) throws IOException {
    return IndexStore.open(directory, new Analysis(), Schema.standard(), CLOCK);
  }

  private Directory filling() {
    return new FilterDirectory(disk) {
      @Override
      public IndexOutput createOutput(String name, IOContext context) throws IOException {
        if (full) {
          throw new IOException("No space left on device");
        }
        return super.createOutput(name, context);
      }
    };
  }

  @Test
  void fullDisk_stopsChangesForGoodAndKeepsWhatWasCommitted() throws IOException {
    var store = open(filling());
    store.upsert(creator("a"));
    store.commit();
    assertThat(store.failure()).isEmpty();
    store.upsert(creator("b"));
    full = true;

    assertThatIOException().isThrownBy(store::commit).withMessageContaining("No space left");

    full = false;
    assertThat(store.failure()).isPresent();
    assertThat(store.committed()).isEqualTo(1);
    assertThatExceptionOfType(SearchException.class)
        .isThrownBy(
            () ->
                StorageErrors.translating(
                    () -> {
                      store.upsert(creator("c"));
                      return true;
                    }))
        .withMessageContaining("No space left on device")
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.STORAGE));
    store.release(store.acquire());
    try (var reopened = open(disk)) {
      assertThat(reopened.committed()).isEqualTo(1);
      assertThat(reopened.failure()).isEmpty();
      reopened.upsert(creator("c"));
      reopened.commit();
      assertThat(reopened.committed()).isEqualTo(2);
      reopened.upsert(creator("c"));
      reopened.commit();
      assertThat(reopened.committed()).isEqualTo(2);
    }
  }
}
