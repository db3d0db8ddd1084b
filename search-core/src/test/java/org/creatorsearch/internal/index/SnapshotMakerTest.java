package org.creatorsearch.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.internal.column.Counts;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a refresh makes, and what it takes over. */
final class SnapshotMakerTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T06:00:00Z"), ZoneOffset.UTC);
  private static final int CREATORS = HotFields.LEAST_DOCUMENTS;

  private IndexStore store;

  @BeforeEach
  void fill() throws IOException {
    store =
        IndexStore.open(
            new ByteBuffersDirectory(),
            new Analysis(),
            Schema.standard(),
            CLOCK,
            NoMergePolicy.INSTANCE);
    for (var i = 0; i < CREATORS; i++) {
      store.upsert(creator(i));
    }
    store.refresh();
  }

  @AfterEach
  void close() throws IOException {
    store.close();
  }

  private static Creator creator(int number) {
    var platform = number % 2 == 0 ? "youtube" : "tiktok";
    return Creator.builder("c" + number, platform, "h" + number).build();
  }

  private Segment largest() throws IOException {
    var snapshot = store.acquire();
    try {
      return snapshot.segments().getFirst();
    } finally {
      store.release(snapshot);
    }
  }

  @Test
  void refresh_newSegment_hasCountedWhatIsCountedMost() throws IOException {
    var segment = largest();

    assertThat(segment.columns().packed()).isNotEmpty().allMatch(segment.census()::remembers);
  }

  @Test
  void refresh_someDeleted_countsNothingAnewAndIsRight() throws IOException {
    store.delete("c0");
    store.upsert(creator(2));
    store.refresh();

    var segment = largest();
    var platform = segment.columns().keyword("platform").facet();
    assertThat(segment.census().remembers(platform)).isTrue();
    var counts = new Counts(platform.values());
    segment.census().countLive(platform, counts);
    assertThat(counts.byOrdinal()).containsExactlyInAnyOrder(CREATORS / 2 - 2, CREATORS / 2);
  }

  @Test
  void refresh_onlyOthersChanged_keepsWhoIsAlive() throws IOException {
    var before = largest();
    store.upsert(Creator.builder("new", "youtube", "new").build());
    store.refresh();

    assertThat(largest().live()).isSameAs(before.live());
    assertThat(largest().census().remembers(before.columns().keyword("tier").facet())).isTrue();
  }
}
