package org.creatorsearch.golden;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.samples.generated.SampleCreators;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The order of hits is the one that a person has looked at. {@code -Dgolden.update=true} writes the
 * files anew; the difference shows how relevance moved.
 */
final class GoldenRankingTest {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static final Path FILES = Path.of("src/test/resources/org/creatorsearch/golden");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T06:00:00Z"), ZoneOffset.UTC);
  private static SearchEngine engine;

  @BeforeAll
  static void fill() {
    engine = SearchEngine.builder().clock(CLOCK).open();
    SampleCreators.of(1)
        .lines(200)
        .forEach(line -> engine.upsert(CreatorJson.read(line.getBytes(UTF_8), Schema.standard())));
    engine.refresh();
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @TestFactory
  Stream<DynamicTest> ranking_ofEveryQuery_isTheOneLookedAt() {
    return GoldenQueries.all().entrySet().stream()
        .map(
            query ->
                DynamicTest.dynamicTest(
                    query.getKey(),
                    () -> {
                      var request = query.getValue();
                      var file = FILES.resolve(query.getKey() + ".txt");
                      var lines = GoldenFile.lines(request, engine.search(request));
                      if (UPDATE) {
                        Files.createDirectories(FILES);
                        Files.write(file, lines);
                      }
                      assertThat(file).exists();
                      assertThat(lines).isEqualTo(Files.readAllLines(file));
                    }));
  }

  @Test
  void files_ofQueriesThatAreGone_areGone() throws IOException {
    try (var files = Files.list(FILES)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              GoldenQueries.all().keySet().stream().map(name -> name + ".txt").toList());
    }
  }
}
