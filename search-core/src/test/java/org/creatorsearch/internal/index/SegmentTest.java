package org.creatorsearch.internal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.Test;

final class SegmentTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T06:00:00Z"), ZoneOffset.UTC);

  private final ByteBuffersDirectory disk = new ByteBuffersDirectory();
  private final Analysis analysis = new Analysis();

  private void writeDamaged(String profile) throws IOException {
    var documents = new ProfileDocument(analysis, Schema.standard());
    var fields = new ArrayList<IndexableField>();
    for (var field :
        documents.of(Creator.builder("a", "x", "h").build(), LocalDate.of(2026, 11, 20))) {
      fields.add(
          field.name().equals(ProfileDocument.PROFILE)
              ? new StoredField(ProfileDocument.PROFILE, new BytesRef(profile))
              : field);
    }
    var config = new IndexWriterConfig(null);
    config.setSimilarity(new FitSimilarity());
    config.setIndexSort(SegmentOrder.NEIGHBOURS);
    try (var writer = new IndexWriter(disk, config)) {
      IndexFormat.mark(writer);
      writer.addDocument(fields);
    }
  }

  @Test
  void profile_thatIsNoProfile_isDamageOfTheIndex() throws IOException {
    writeDamaged("{\"id\":");

    try (var store = IndexStore.open(disk, analysis, Schema.standard(), CLOCK)) {
      var snapshot = store.acquire();
      var segment = snapshot.segments().getFirst();
      assertThatExceptionOfType(SearchException.class)
          .isThrownBy(() -> StorageErrors.translating(() -> segment.profile(0)))
          .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INDEX_CORRUPT));
      assertThat(segment.summary(0).id()).isEqualTo("a");
      store.release(snapshot);
    }
  }
}
