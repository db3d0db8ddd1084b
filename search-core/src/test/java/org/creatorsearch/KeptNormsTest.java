package org.creatorsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.Post;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.measure.PeerStanding;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.result.Fit;
import org.creatorsearch.result.Hit;
import org.creatorsearch.result.PeerReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What creators are compared with is kept with the index, commit by commit. */
final class KeptNormsTest {
  private static final String START = "2026-11-20T06:00:00Z";
  private static final LocalDate FIRST_DAY = LocalDate.parse("2026-11-20");

  /** Above 20,000, where norms outlive changes; 5 % of them are 1,005. */
  private static final int CREATORS = 20_100;

  private static final SearchRequest ALL = SearchRequest.builder().size(50).build();

  @TempDir private static Path shared;

  private final MovingClock clock = new MovingClock(START);
  private int copies;

  @TempDir private Path home;

  @BeforeAll
  static void fill() {
    try (var engine = open(shared, new MovingClock(START))) {
      for (var i = 0; i < CREATORS; i++) {
        engine.upsert(creator(i, 10 + i % 90));
      }
      engine.refresh();
    }
  }

  @BeforeEach
  void copy() throws IOException {
    for (var file : files(shared)) {
      Files.copy(file, home.resolve(file.getFileName()));
    }
  }

  private static SearchEngine open(Path directory, MovingClock clock) {
    return SearchEngine.builder().directory(directory).clock(clock).open();
  }

  private SearchEngine open() {
    return open(home, clock);
  }

  private SearchEngine reader() {
    return SearchEngine.builder().directory(home).clock(clock).readOnly().open();
  }

  private static List<Path> files(Path directory) throws IOException {
    try (var files = Files.list(directory)) {
      return files.filter(f -> !f.endsWith("write.lock")).toList();
    }
  }

  /** What a crash at this moment would leave. */
  private Path crashed() throws IOException {
    copies++;
    var to = Files.createDirectory(shared.resolveSibling(home.getFileName() + "-crash" + copies));
    for (var file : files(home)) {
      Files.copy(file, to.resolve(file.getFileName()));
    }
    return to;
  }

  private static Creator creator(int number, long likes) {
    return creator("ig:" + number, likes);
  }

  private static Creator creator(String id, long likes) {
    var post = Post.builder(Instant.parse("2026-11-15T12:00:00Z")).likes(likes).comments(0).build();
    return Creator.builder(id, "instagram", "h")
        .followers(1_000)
        .updatedAt(Instant.parse(START))
        .posts(List.of(post))
        .build();
  }

  /** Ten times what is usual, of creators that are there. */
  private static void change(SearchEngine engine, int from, int to) {
    for (var i = from; i < to; i++) {
      engine.upsert(creator(i, 600));
    }
  }

  private static PeerReport peers(SearchEngine engine) {
    return engine.peers("instagram");
  }

  private static Fit fit(SearchEngine engine) {
    return peers(engine).fit();
  }

  private static OptionalDouble percentile(SearchEngine engine) {
    var standing = engine.get("ig:50").orElseThrow().engagement();
    return standing.stream().mapToDouble(PeerStanding::percentile).findFirst();
  }

  private static List<String> scores(SearchEngine engine) {
    return engine.search(ALL).hits().stream().map(KeptNormsTest::line).toList();
  }

  private static String line(Hit hit) {
    return hit.id() + " " + hit.score();
  }

  @Test
  void open_unchangedIndex_comparesWithTheSameNorms() {
    clock.forward(Duration.ofDays(3));
    try (var one = open()) {
      assertThat(fit(one).number()).isPositive();
      assertThat(fit(one).on()).as("not fitted today").isEqualTo(FIRST_DAY);
      assertThat(fit(one).creators()).isEqualTo(CREATORS);
      assertThat(fit(one).platforms()).containsExactly("instagram");
      assertThat(peers(one).curve()).isNotEmpty();
      try (var reader = reader()) {
        assertThat(peers(reader)).isEqualTo(peers(one));
      }
    }
  }

  @Test
  void open_afterFewChanges_isAsBeforeClosing() {
    PeerReport peers;
    OptionalDouble percentile;
    List<String> scores;
    try (var engine = open()) {
      change(engine, 100, 1_000);
      engine.refresh();
      peers = peers(engine);
      percentile = percentile(engine);
      scores = scores(engine);
    }
    try (var engine = open()) {
      assertThat(peers(engine)).isEqualTo(peers);
      assertThat(percentile(engine)).isPresent().isEqualTo(percentile);
      assertThat(scores(engine)).isEqualTo(scores);
    }
  }

  @Test
  void open_smallIndex_isAsBeforeClosing() {
    var small = home.resolve("small");
    PeerReport peers;
    try (var engine = open(small, clock)) {
      for (var i = 0; i < 300; i++) {
        engine.upsert(creator(i, 10 + i));
      }
      engine.commit();
      engine.refresh();
      peers = peers(engine);
      assertThat(peers.creators()).isEqualTo(300);
    }
    clock.forward(Duration.ofDays(1));
    try (var engine = open(small, clock)) {
      assertThat(peers(engine)).isEqualTo(peers);
      engine.upsert(creator("more", 5));
      engine.refresh();
      assertThat(fit(engine).number()).isEqualTo(peers.fit().number() + 1);
      assertThat(fit(engine).on()).isEqualTo(FIRST_DAY.plusDays(1));
    }
  }

  @Test
  void open_moreThanFivePercentChangedInAll_fitsAnew() {
    long number;
    try (var engine = open()) {
      number = fit(engine).number();
      change(engine, 0, 600);
    }
    try (var engine = open()) {
      assertThat(fit(engine).number()).as("600 changed").isEqualTo(number);
      change(engine, 600, 1_005);
    }
    try (var engine = open()) {
      assertThat(fit(engine).number()).as("1,005 changed").isEqualTo(number);
      engine.delete("ig:7");
    }
    try (var engine = open()) {
      assertThat(fit(engine).number()).as("1,006 changed").isEqualTo(number + 1);
      assertThat(fit(engine).creators()).isEqualTo(CREATORS - 1);
    }
  }

  @Test
  void refresh_moreThanFivePercentChangedSinceAnEarlierOpening_fitsAnew() {
    long number;
    try (var engine = open()) {
      number = fit(engine).number();
      change(engine, 0, 600);
    }
    try (var engine = open()) {
      change(engine, 600, 1_100);
      engine.refresh();
      assertThat(fit(engine).number()).isEqualTo(number + 1);
    }
  }

  @Test
  void refit_whateverHasChanged_comparesWithNewNorms() {
    try (var engine = open()) {
      change(engine, 100, 1_000);
      engine.refresh();
      var before = peers(engine);
      var percentile = percentile(engine).orElseThrow();
      var snapshot = engine.stats().snapshot();
      clock.forward(Duration.ofDays(1));

      var fit = engine.refit();

      assertThat(fit)
          .isEqualTo(
              new Fit(
                  before.fit().number() + 1,
                  FIRST_DAY.plusDays(1),
                  CREATORS,
                  List.of("instagram")));
      assertThat(fit(engine)).isEqualTo(fit);
      assertThat(peers(engine).curve()).isNotEqualTo(before.curve());
      assertThat(percentile(engine).orElseThrow()).isLessThan(percentile);
      assertThat(engine.stats().snapshot()).isNotEqualTo(snapshot);
    }
  }

  @Test
  void refit_nothingElseChanged_isKeptByTheNextCommit() throws IOException {
    try (var engine = open()) {
      var before = fit(engine).number();
      engine.refit();
      try (var lost = open(crashed(), clock)) {
        assertThat(fit(lost).number()).as("not committed").isEqualTo(before);
      }
      engine.commit();
      try (var kept = open(crashed(), clock)) {
        assertThat(peers(kept)).isEqualTo(peers(engine));
        assertThat(fit(kept).number()).isEqualTo(before + 1);
      }
      engine.refresh();
      assertThat(fit(engine).number()).isEqualTo(before + 1);
    }
  }

  @Test
  void refit_closedEngine_isRefused() {
    var engine = open();
    engine.close();

    assertThatExceptionOfType(SearchException.class)
        .isThrownBy(engine::refit)
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.CLOSED));
  }

  @Test
  void open_afterACrash_hasTheNormsOfTheCommitItFinds() throws IOException {
    try (var engine = open()) {
      var first = peers(engine);
      change(engine, 0, 900);
      engine.commit();
      var few = crashed();
      change(engine, 900, 1_100);
      engine.commit();
      var many = crashed();
      engine.refresh();
      assertThat(fit(engine).number()).isEqualTo(first.fit().number() + 1);
      var notCommitted = crashed();

      try (var reopened = open(few, clock)) {
        assertThat(peers(reopened)).isEqualTo(first);
      }
      for (var stale : List.of(many, notCommitted)) {
        try (var reopened = open(stale, clock)) {
          assertThat(peers(reopened)).isEqualTo(peers(engine));
        }
      }
    }
  }

  private void rewrite(UnaryOperator<Map<String, String>> change) throws IOException {
    try (var files = FSDirectory.open(home);
        var reader = DirectoryReader.open(files)) {
      var data = change.apply(new HashMap<>(reader.getIndexCommit().getUserData()));
      var config = new IndexWriterConfig(null);
      config.setIndexSort(reader.leaves().getFirst().reader().getMetaData().sort());
      try (var writer = new IndexWriter(files, config)) {
        writer.setLiveCommitData(data.entrySet());
      }
    }
  }

  private static String flipped(String base64) {
    var bytes = Base64.getDecoder().decode(base64);
    bytes[bytes.length / 2] ^= 1;
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Test
  void open_damagedOrUnknownNorms_fitsAnewAndCountsOn() throws IOException {
    PeerReport before;
    try (var engine = reader()) {
      before = peers(engine);
    }
    var number = before.fit().number();
    var damages =
        List.<UnaryOperator<String>>of(
            KeptNormsTest::flipped,
            text -> text.substring(0, text.length() / 2),
            text -> "",
            text -> "no base64: ä",
            text -> Base64.getEncoder().encodeToString(new byte[] {0, 0, 0, 99, 1, 2, 3, 4}));
    for (var damage : damages) {
      rewrite(
          data -> {
            assertThat(data.replace("creator-search.norms", damage.apply(known(data)))).isNotNull();
            return data;
          });
      try (var reader = reader()) {
        assertThat(fit(reader).number()).as("a fit of its own").isZero();
        assertThat(peers(reader).curve()).isEqualTo(before.curve());
      }
      try (var engine = open()) {
        number++;
        assertThat(fit(engine).number()).isEqualTo(number);
        assertThat(peers(engine).curve()).isEqualTo(before.curve());
      }
      try (var engine = reader()) {
        assertThat(fit(engine).number()).as("kept again").isEqualTo(number);
      }
    }
  }

  private static String known(Map<String, String> data) {
    return data.getOrDefault("creator-search.norms", "");
  }

  @Test
  void open_normsWithoutTheirCounts_fitsAnew() throws IOException {
    rewrite(
        data -> {
          data.put("creator-search.norms.changes", "many");
          data.put("creator-search.norms.fit", "-3");
          return data;
        });
    try (var engine = open()) {
      assertThat(fit(engine).number()).isEqualTo(1);
      assertThat(fit(engine).creators()).isEqualTo(CREATORS);
    }
  }

  @Test
  void open_creatorsGoneBehindOurBack_fitsAnew() throws IOException {
    long number;
    try (var engine = open()) {
      number = fit(engine).number();
    }
    try (var files = FSDirectory.open(home);
        var reader = DirectoryReader.open(files)) {
      var config = new IndexWriterConfig(null);
      config.setIndexSort(reader.leaves().getFirst().reader().getMetaData().sort());
      try (var writer = new IndexWriter(files, config)) {
        writer.deleteDocuments(new Term("id", "ig:7"));
      }
    }
    try (var engine = open()) {
      assertThat(engine.stats().creators()).isEqualTo(CREATORS - 1);
      assertThat(fit(engine).number()).isEqualTo(number + 1);
    }
  }

  @Test
  void refresh_readOnly_followsTheNormsOfTheWriter() {
    try (var writer = open();
        var reader = reader()) {
      var number = fit(writer).number();
      change(writer, 0, 50);
      writer.refresh();
      writer.commit();
      reader.refresh();
      assertThat(peers(reader)).isEqualTo(peers(writer));
      assertThat(fit(reader).number()).isEqualTo(number);

      writer.refit();
      writer.commit();
      reader.refresh();
      assertThat(peers(reader)).isEqualTo(peers(writer));
      assertThat(fit(reader).number()).isEqualTo(number + 1);
      assertThat(percentile(reader)).isPresent().isEqualTo(percentile(writer));
    }
  }

  @Test
  void open_readOnlyWhereTooMuchHasChanged_fitsForItselfUntilTheWriterHas() {
    try (var writer = open()) {
      var number = fit(writer).number();
      change(writer, 0, 2_000);
      writer.commit();
      try (var reader = reader()) {
        assertThat(fit(reader).number()).isZero();
        assertThat(fit(reader).creators()).isEqualTo(CREATORS);

        writer.upsert(creator("new", 60));
        writer.commit();
        reader.refresh();
        assertThat(fit(reader).creators()).as("no reason for another").isEqualTo(CREATORS);

        writer.refresh();
        writer.commit();
        reader.refresh();
        assertThat(fit(reader).number()).isEqualTo(number + 1);
        assertThat(peers(reader)).isEqualTo(peers(writer));
      }
    }
  }

  @Test
  void refit_readOnly_isRefused() {
    try (var reader = reader()) {
      assertThatExceptionOfType(SearchException.class)
          .isThrownBy(reader::refit)
          .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.READ_ONLY));
    }
  }

  @Test
  void refit_inMemory_countsFromOne() {
    try (var engine = SearchEngine.inMemory()) {
      var numbers = new ArrayList<Long>();
      numbers.add(fit(engine).number());
      engine.upsert(creator("a", 1));
      engine.refresh();
      numbers.add(fit(engine).number());
      numbers.add(engine.refit().number());

      assertThat(numbers).containsExactly(1L, 2L, 3L);
    }
  }
}
