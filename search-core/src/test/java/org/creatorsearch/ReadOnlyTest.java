package org.creatorsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.query.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that is opened to read only: beside its writer, and without a trace. */
final class ReadOnlyTest {
  private static final SearchRequest ALL = SearchRequest.builder().build();

  @TempDir private Path home;

  private static Creator creator(String id) {
    return Creator.builder(id, "youtube", "handle").followers(7).build();
  }

  private SearchEngine reader() {
    return SearchEngine.builder().directory(home).readOnly().open();
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(home)) {
      return files.sorted().toList();
    }
  }

  private static void assertFails(ErrorCode code, ThrowingCallable call) {
    assertThatExceptionOfType(SearchException.class)
        .isThrownBy(call)
        .satisfies(e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void search_besideAWriter_seesCommitsAsOfItsOwnRefresh() {
    try (var writer = SearchEngine.open(home)) {
      writer.upsert(creator("a"));
      writer.commit();
      try (var reader = reader()) {
        writer.upsert(creator("b"));
        writer.refresh();
        reader.refresh();
        assertThat(reader.search(ALL).total()).as("not committed").isEqualTo(1);

        writer.commit();
        assertThat(reader.search(ALL).total()).as("not refreshed").isEqualTo(1);

        reader.refresh();
        assertThat(reader.search(ALL).total()).isEqualTo(2);
        assertThat(reader.get("b")).isPresent();
        assertThat(reader.stats().committed()).isEqualTo(2);
      }
      writer.upsert(creator("c"));
      writer.refresh();
      assertThat(writer.search(ALL).total()).isEqualTo(3);
    }
  }

  @Test
  void open_readOnly_takesNoLockAndWritesNothing() throws IOException {
    try (var writer = SearchEngine.open(home)) {
      writer.upsert(creator("a"));
    }
    Files.delete(home.resolve("write.lock"));
    var before = files();
    try (var one = reader();
        var two = reader()) {
      one.refresh();
      one.commit();
      assertThat(one.search(ALL).total()).isEqualTo(two.search(ALL).total()).isEqualTo(1);
    }
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void changes_readOnly_areRefused() {
    try (var writer = SearchEngine.open(home)) {
      writer.upsert(creator("a"));
    }
    try (var reader = reader()) {
      assertFails(ErrorCode.READ_ONLY, () -> reader.upsert(creator("b")));
      assertFails(ErrorCode.READ_ONLY, () -> reader.delete("a"));
      reader.refresh();
      assertThat(reader.search(ALL).total()).isEqualTo(1);
    }
  }

  @Test
  void use_afterClosing_isRefused() {
    SearchEngine.open(home).close();
    var reader = reader();
    reader.close();
    reader.close();

    assertFails(ErrorCode.CLOSED, () -> reader.search(ALL));
    assertFails(ErrorCode.CLOSED, reader::refresh);
  }

  @Test
  void open_readOnlyWithoutAnIndex_isRefusedAndMakesNone() {
    var missing = home.resolve("missing");

    assertFails(ErrorCode.INDEX_VERSION, this::reader);
    assertFails(
        ErrorCode.INDEX_VERSION, () -> SearchEngine.builder().directory(missing).readOnly().open());
    assertFails(ErrorCode.INVALID_VALUE, () -> SearchEngine.builder().readOnly().open());
    assertThat(home).isEmptyDirectory();
  }
}
