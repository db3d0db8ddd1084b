package org.creatorsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import org.creatorsearch.creator.Creator;
import org.junit.jupiter.api.Test;

final class UnseenChangesTest {
  private final UnseenChanges changes = new UnseenChanges();

  private static Creator creator(String id) {
    return Creator.builder(id, "youtube", "handle").build();
  }

  @Test
  void delete_beforeARefresh_saysWhatTheWriterKnows() {
    try (var engine = SearchEngine.inMemory()) {
      engine.upsert(creator("a"));

      assertThat(engine.delete("a")).isTrue();
      assertThat(engine.delete("a")).isFalse();
      assertThat(engine.delete("b")).isFalse();
      engine.upsert(creator("a"));
      engine.refresh();
      assertThat(engine.delete("a")).isTrue();
      assertThat(engine.delete("a")).isFalse();
      engine.refresh();
      assertThat(engine.delete("a")).isFalse();
    }
  }

  @Test
  void find_afterARefresh_leavesTheAnswerToTheSnapshot() throws IOException {
    changes.add("a", true);
    changes.seenBy(() -> assertThat(changes.find("a")).contains(true));

    assertThat(changes.find("a")).isEmpty();
  }

  @Test
  void find_changeDuringARefresh_isKeptForTheNext() throws IOException {
    changes.add("a", true);
    changes.seenBy(() -> changes.add("a", false));

    assertThat(changes.find("a")).contains(false);
  }

  @Test
  void find_afterARefreshThatFailed_stillKnows() {
    changes.add("a", true);
    changes.add("b", true);

    assertThatIOException()
        .isThrownBy(
            () ->
                changes.seenBy(
                    () -> {
                      changes.add("b", false);
                      throw new IOException("full");
                    }));
    assertThat(changes.find("a")).contains(true);
    assertThat(changes.find("b")).contains(false);
  }

  @Test
  void add_moreThanItRemembers_keepsTheFirstUpToDate() {
    for (var i = 0; i <= UnseenChanges.MOST; i++) {
      changes.add("id" + i, true);
    }
    changes.add("id0", false);

    assertThat(changes.find("id0")).contains(false);
    assertThat(changes.find("id" + UnseenChanges.MOST)).isEmpty();
  }
}
