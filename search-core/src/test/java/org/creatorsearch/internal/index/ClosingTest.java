package org.creatorsearch.internal.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.Test;

/** A store that is closed while a search is under way. */
final class ClosingTest {
  private static IndexStore store() throws IOException {
    var store =
        IndexStore.open(
            new ByteBuffersDirectory(),
            new Analysis(),
            Schema.standard(),
            Map.of(),
            Clock.systemUTC());
    store.upsert(Creator.builder("a", "youtube", "a").build());
    store.refresh();
    return store;
  }

  @Test
  void acquire_afterClose_isRefused_thoughASearchHoldsTheSnapshot() throws IOException {
    var store = store();
    var held = store.acquire();
    store.close();
    assertThatExceptionOfType(AlreadyClosedException.class).isThrownBy(store::acquire);
    assertThatExceptionOfType(AlreadyClosedException.class)
        .isThrownBy(() -> store.acquire(held.name()));
    store.release(held);
  }

  @Test
  void keep_afterClose_keepsNothing() throws IOException {
    var store = store();
    var held = store.acquire();
    store.close();
    store.keep(held, true);
    assertThat(held.reader().getRefCount()).isEqualTo(1);
    store.release(held);
    assertThat(held.reader().getRefCount()).isZero();
  }
}
