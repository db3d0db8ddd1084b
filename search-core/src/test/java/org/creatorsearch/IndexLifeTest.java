package org.creatorsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creatorsearch.creator.Audience;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.SearchRequestBuilder;
import org.creatorsearch.query.Sort;
import org.creatorsearch.result.Hit;
import org.creatorsearch.schema.AudienceDimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index is opened by one, survives being reopened, and refuses what it cannot read. */
final class IndexLifeTest {
  private static final SearchRequest ALL = SearchRequest.builder().build();

  @TempDir private Path home;

  private static Creator creator(String id) {
    return Creator.builder(id, "youtube", "handle").followers(7).build();
  }

  private static long total(SearchEngine engine) {
    return engine.search(ALL).total();
  }

  private static void assertFails(ErrorCode code, ThrowingCallable call) {
    assertThatExceptionOfType(SearchException.class)
        .isThrownBy(call)
        .satisfies(e -> assertThat(e.code()).isEqualTo(code));
  }

  private Path copied(Path from, String name) throws IOException {
    var to = Files.createDirectory(home.resolve(name));
    try (var files = Files.list(from)) {
      for (var file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
    return to;
  }

  private static Creator known(String id, int tenths) {
    return Creator.builder(id, "youtube", "handle")
        .following(tenths * 100L)
        .audience(Audience.builder().country("DE", tenths / 10.0 + 0.03).build())
        .build();
  }

  private static List<String> ids(SearchEngine engine, SearchRequestBuilder request) {
    return engine.search(request.build()).hits().stream().map(Hit::id).toList();
  }

  @Test
  void refresh_afterDeletes_readsWhatIsNotInMemoryThroughTheNewReader() {
    try (var engine = SearchEngine.open(home)) {
      for (var tenths = 1; tenths <= 6; tenths++) {
        engine.upsert(known("yt:" + tenths, tenths));
      }
      engine.refresh();
      for (var gone : List.of("yt:6", "yt:1")) {
        engine.delete(gone);
        engine.refresh();

        var share = Filter.share(AudienceDimension.COUNTRY, 0.31, "DE");
        var found = List.of("yt:3", "yt:4", "yt:5");
        assertThat(ids(engine, SearchRequest.builder().where(share)))
            .containsExactlyInAnyOrderElementsOf(found);
        assertThat(
                ids(
                    engine,
                    SearchRequest.builder()
                        .where(Filter.atLeast("following", 300))
                        .sort(Sort.ascending("following"))))
            .isEqualTo(found);
      }
    }
  }

  @Test
  void open_directoryThatIsHeld_isRefused() {
    try (var engine = SearchEngine.open(home)) {
      assertFails(ErrorCode.INDEX_LOCKED, () -> SearchEngine.open(home));
      assertThat(total(engine)).isZero();
    }
  }

  @Test
  void open_directoryOfSomethingElse_isRefusedAndLeftAlone() throws IOException {
    var notes = Files.writeString(home.resolve("notes.txt"), "mine");

    assertFails(ErrorCode.INDEX_VERSION, () -> SearchEngine.open(home));
    assertThat(notes).hasContent("mine");
  }

  @Test
  void open_freshVolume_isAnEmptyIndex() throws IOException {
    Files.createDirectory(home.resolve("lost+found"));
    Files.writeString(home.resolve(".DS_Store"), "finder");

    try (var engine = SearchEngine.open(home)) {
      engine.upsert(creator("a"));
      engine.refresh();
      assertThat(total(engine)).isEqualTo(1);
    }
    assertThat(home.resolve("lost+found")).exists();
    assertThat(home.resolve(".DS_Store")).hasContent("finder");
  }

  @Test
  void open_afterACrashInTheFirstCommit_isAnEmptyIndex() throws IOException {
    Files.write(home.resolve("pending_segments_1"), new byte[] {1, 2, 3});

    try (var engine = SearchEngine.open(home)) {
      assertThat(total(engine)).isZero();
    }
  }

  @Test
  void stats_afterValuesThatNobodyHasAnyMore_holdNoHeapForThem() throws IOException {
    var last = List.<String>of();
    try (var engine = SearchEngine.open(home)) {
      for (var round = 0; round < 700; round++) {
        var tags = new ArrayList<String>();
        for (var i = 0; i < 200; i++) {
          tags.add("tag" + round + "x" + i);
        }
        last = tags;
        engine.upsert(creator("a").toBuilder().hashtags(tags).build());
        if (round % 7 == 0) {
          engine.refresh();
        }
      }
      engine.refresh();

      // Of 140,000 values 200 are left; some 66,000 may be held before anybody looks.
      assertThat(engine.stats().columnBytes().get("hashtags")).isBetween(30_000L, 14_000_000L);
      var request = SearchRequest.builder().where(Filter.anyOf("hashtags", last.getLast())).build();
      assertThat(engine.search(request).total()).isEqualTo(1);
    }
  }

  @Test
  void open_indexOfAnotherProgramOrFormat_isRefused() throws IOException {
    for (var data : List.of(Map.<String, String>of(), Map.of("creator-search.format", "0"))) {
      try (var directory = FSDirectory.open(home);
          var writer = new IndexWriter(directory, new IndexWriterConfig(null))) {
        writer.addDocument(new Document());
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
      }
      assertFails(ErrorCode.INDEX_VERSION, () -> SearchEngine.open(home));
    }
  }

  @Test
  void reopen_afterClosing_findsEverything() {
    try (var engine = SearchEngine.open(home)) {
      engine.upsert(creator("a"));
      engine.upsert(creator("b"));
      engine.delete("b");
    }
    try (var engine = SearchEngine.open(home)) {
      assertThat(total(engine)).isEqualTo(1);
      assertThat(engine.get("a").orElseThrow().creator()).isEqualTo(creator("a"));
    }
  }

  @Test
  void reopen_afterACrash_findsWhatWasCommitted() throws IOException {
    var data = Files.createDirectory(home.resolve("data"));
    try (var engine = SearchEngine.open(data)) {
      engine.upsert(creator("a"));
      engine.commit();
      engine.upsert(creator("b"));
      engine.refresh();
      assertThat(total(engine)).isEqualTo(2);
      try (var survivor = SearchEngine.open(copied(data, "copy"))) {
        assertThat(total(survivor)).isEqualTo(1);
        survivor.upsert(creator("c"));
        survivor.refresh();
        assertThat(total(survivor)).isEqualTo(2);
      }
    }
  }

  @Test
  void open_withAFileCutShort_isCorruptAndOpensOnceMended() throws IOException {
    var data = filled();
    for (var name : names(data)) {
      var copy = copied(data, "short-" + name);
      var file = copy.resolve(name);
      var whole = Files.readAllBytes(file);
      for (var length : new int[] {0, 1, whole.length / 2, whole.length - 1}) {
        Files.write(file, java.util.Arrays.copyOf(whole, length));
        assertFails(ErrorCode.INDEX_CORRUPT, () -> SearchEngine.open(copy));
      }
      Files.write(file, whole);
      try (var engine = SearchEngine.open(copy)) {
        assertThat(total(engine)).as(name).isEqualTo(3);
      }
    }
  }

  @Test
  void open_withAFileGarbled_isCorruptOrReadable() throws IOException {
    var data = filled();
    for (var name : names(data)) {
      var whole = Files.readAllBytes(data.resolve(name));
      for (var i = 0; i < 40; i++) {
        var copy = copied(data, "garbled-" + name + "-" + i);
        var at = (int) ((long) i * whole.length / 40);
        var garbled = whole.clone();
        garbled[at] ^= (byte) 0x5a;
        Files.write(copy.resolve(name), garbled);
        try (var engine = SearchEngine.open(copy)) {
          assertThat(engine.stats().creators()).isEqualTo(3);
        } catch (SearchException e) {
          assertThat(e.code())
              .as(name + " at " + at)
              .isIn(ErrorCode.INDEX_CORRUPT, ErrorCode.INDEX_VERSION);
        }
      }
    }
  }

  private Path filled() throws IOException {
    var data = Files.createDirectory(home.resolve("data"));
    try (var engine = SearchEngine.open(data)) {
      for (var id : List.of("a", "b", "c", "d")) {
        engine.upsert(creator(id));
      }
      engine.commit();
      engine.delete("d");
    }
    return data;
  }

  private static List<String> names(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> !n.equals("write.lock"))
          .sorted()
          .toList();
    }
  }

  @Test
  void closedEngine_whateverIsAsked_saysThatItIsClosed() {
    var engine = SearchEngine.open(home);
    engine.close();
    engine.close();

    assertFails(ErrorCode.CLOSED, () -> engine.search(ALL));
    assertFails(ErrorCode.CLOSED, () -> engine.upsert(creator("a")));
    assertFails(ErrorCode.CLOSED, () -> engine.delete("a"));
    assertFails(ErrorCode.CLOSED, engine::refresh);
    assertFails(ErrorCode.CLOSED, engine::commit);
    assertFails(ErrorCode.CLOSED, engine::stats);
    assertFails(ErrorCode.CLOSED, () -> engine.get("a"));
    assertFails(ErrorCode.CLOSED, () -> engine.explain("a", ALL));
    assertFails(ErrorCode.CLOSED, () -> engine.suggest("a", 3));
    assertFails(ErrorCode.CLOSED, () -> engine.scan(c -> {}));
    assertFails(ErrorCode.CLOSED, () -> engine.scan(ALL, h -> {}));
  }
}
