package org.creatorsearch.benchmarks.tune;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.creatorsearch.benchmarks.collection.CollectionReader;
import org.creatorsearch.benchmarks.eval.IndexedCollection;
import org.creatorsearch.query.Rankings;
import org.creatorsearch.query.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class TuneCommandTest {
  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
  private static final int TOPICS = 30;
  private static final int CREATORS = 12;

  @TempDir private Path directory;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return new CommandLine(new TuneCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }

  private JsonNode lastLine() throws IOException {
    return new ObjectMapper().readTree(out.toString().lines().toList().getLast());
  }

  /**
   * Writes topics of one word each, which some say often and others once, and a collection in which
   * those who post lately are the right ones, or anybody is.
   */
  private void collection(boolean lately) throws IOException {
    var random = new SplittableRandom(5);
    var creators = new StringBuilder();
    var topics = new StringBuilder();
    var judgements = new StringBuilder();
    for (var topic = 0; topic < TOPICS; topic++) {
      var word = "w" + (char) ('a' + topic % 26) + (char) ('a' + topic / 26) + "x";
      topics.append("{\"id\":\"%d\",\"search\":{\"text\":\"%s\"}}%n".formatted(topic, word));
      for (var i = 0; i < CREATORS; i++) {
        var day = random.nextInt(1, 150);
        var id = "x:" + topic + "-" + i;
        creators.append(
            "{\"id\":\"%s\",\"platform\":\"x\",\"handle\":\"h%d\",\"posts\":[{\"at\":\"%s\",\"text\":\"%s\"}]}%n"
                .formatted(
                    id,
                    i,
                    NOW.minus(Duration.ofDays(day)),
                    (word + " ").repeat(random.nextInt(1, 4)).strip()));
        var right = lately ? day < 40 : random.nextInt(4) == 0;
        judgements.append("%d 0 %s %d%n".formatted(topic, id, right ? 1 : 0));
      }
    }
    Files.writeString(directory.resolve("creators.jsonl"), creators);
    Files.writeString(directory.resolve("topics.jsonl"), topics);
    Files.writeString(directory.resolve("judgements.txt"), judgements);
  }

  @Test
  void tune_whereRecencyDecides_weighsItMoreAndSaysWhereFrom() throws IOException {
    collection(true);
    var file = directory.resolve("own.json");

    var status =
        run("--collection", directory.toString(), "--out", file.toString(), "--restarts", "2");

    assertThat(status).isZero();
    assertThat(lastLine().path("believed").asBoolean()).isTrue();
    assertThat(lastLine().path("gain").asDouble()).isGreaterThan(0.02);
    var tuned = Rankings.standard().withFilesOf(directory).profile("tuned");
    var balanced = Rankings.standard().profile("balanced").weights();
    assertThat(tuned.weights().getOrDefault(Signal.RECENCY, 0.0))
        .isGreaterThan(balanced.getOrDefault(Signal.RECENCY, 0.0));
    assertThat(tuned.provenance()).containsKeys("collection", "settings", "data", "folds");
  }

  @Test
  void tune_whereNothingDecides_writesNothing() throws IOException {
    collection(false);
    var file = directory.resolve("own.json");

    var status =
        run("--collection", directory.toString(), "--out", file.toString(), "--restarts", "2");

    assertThat(status).isZero();
    assertThat(lastLine().path("believed").asBoolean()).isFalse();
    assertThat(file).doesNotExist();
  }

  @Test
  void tune_twice_findsTheSame() throws IOException {
    collection(true);

    run("--collection", directory.toString(), "--restarts", "1");
    var first = out.toString();
    out.getBuffer().setLength(0);
    run("--collection", directory.toString(), "--restarts", "1");

    assertThat(out).hasToString(first);
  }

  /** What is tuned without the engine must be what the engine answers. */
  @Test
  void signalTable_withWeightsOfAProfile_hasTheEnginesOrder() throws IOException {
    collection(true);
    var collection = CollectionReader.read(directory);
    var profile = Rankings.standard().profile("efficiency");
    var table = SignalTable.of(collection);

    try (var indexed = IndexedCollection.of(collection, List.of(profile))) {
      var run = indexed.answers(profile, CREATORS).run();
      for (var topic : table.topics()) {
        assertThat(table.first(topic, new Weights(profile.weights()), CREATORS))
            .extracting(SignalTable.Row::id)
            .isEqualTo(run.of(topic));
      }
    }
  }

  @Test
  void weights_whereStrengthBeatsFit_areNone() {
    var strong = new Weights(Map.of(Signal.TEXT, 0.4, Signal.ENGAGEMENT, 0.5));

    assertThat(strong.fitFirst()).isFalse();
    assertThat(new Weights(Rankings.standard().profile("balanced").weights()).fitFirst()).isTrue();
  }

  @Test
  void tune_whatIsNot_isWrongUsage() {
    assertThat(run("--collection", directory.toString())).isEqualTo(2);
    assertThat(run("--collection", ".", "--folds", "1")).isEqualTo(2);
    assertThat(run("--collection", ".", "--profile", "best")).isEqualTo(2);
    assertThat(err.toString()).contains("holds no collection", "--folds", "best");
  }
}
