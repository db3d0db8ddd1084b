package org.creatorsearch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.Post;
import org.creatorsearch.creator.Reported;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.ingest.CreatorLines;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Sort;
import org.junit.jupiter.api.Test;

/** Whatever an engine takes, it gives back, finds, and can be taken to another engine. */
class UpsertContractTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

  private static SearchEngine engine() {
    return SearchEngine.builder().clock(CLOCK).open();
  }

  private static Map<String, Creator> all(SearchEngine engine) {
    var all = new TreeMap<String, Creator>();
    engine.scan(creator -> all.put(creator.id(), creator));
    return all;
  }

  @Test
  void upsert_whateverItAccepts_isReturnedFoundExportedAndImported() {
    var messy = new MessyCreators(new Random(11));
    try (var engine = engine();
        var copy = engine()) {
      var accepted = 0;
      for (var i = 0; i < 3_000; i++) {
        try {
          engine.upsert(messy.next("id:" + i).build());
          accepted++;
        } catch (SearchException e) {
          assertThat(e.field()).as(e.getMessage()).isPresent();
        }
      }
      engine.refresh();

      var stored = all(engine);
      assertThat(stored).hasSize(accepted).hasSizeGreaterThan(200);
      stored.forEach((id, c) -> assertThat(engine.get(id).orElseThrow().creator()).isEqualTo(c));
      found(engine, stored);

      var file = new ByteArrayOutputStream();
      stored.values().forEach(c -> file.writeBytes((text(c) + "\n").getBytes(UTF_8)));
      var in = new ByteArrayInputStream(file.toByteArray());
      assertThat(CreatorLines.parse(in, copy::upsert).errors()).isEmpty();
      copy.refresh();
      assertThat(all(copy)).isEqualTo(stored);
    }
  }

  private static String text(Creator creator) {
    return new String(CreatorJson.write(creator), UTF_8);
  }

  private static void found(SearchEngine engine, Map<String, Creator> stored) {
    var page = SearchRequest.builder().sort(Sort.descending("followers")).size(200).build();
    var found = 0;
    var response = engine.search(page);
    while (true) {
      for (var hit : response.hits()) {
        assertThat(hit.creator()).isEqualTo(Objects.requireNonNull(stored.get(hit.id())).summary());
        found++;
      }
      if (response.next().isEmpty()) {
        break;
      }
      response = engine.search(page.toBuilder().after(response.next().get()).build());
    }
    assertThat(found).isEqualTo(stored.size());
  }

  @Test
  void upsert_codesInOtherSpellings_areReturnedAsTheyAreFound() {
    try (var engine = engine()) {
      engine.upsert(Creator.builder("a", "x", "@jane").country("de").languages("EN").build());
      engine.refresh();

      var hits =
          engine
              .search(SearchRequest.builder().where(Filter.anyOf("country", "DE")).build())
              .hits();

      assertThat(hits.getFirst().creator().country()).contains("DE");
      assertThat(hits.getFirst().creator().languages()).containsExactly("en");
      assertThat(hits.getFirst().creator().handle()).isEqualTo("jane");
    }
  }

  @Test
  void upsert_addressInBioBuiltInJava_isTakenOut() {
    try (var engine = engine()) {
      engine.upsert(Creator.builder("a", "x", "h").bio("Cakes. jane@example.com").build());
      engine.refresh();

      assertThat(engine.get("a").orElseThrow().creator().bio()).contains("Cakes.");
    }
  }

  @Test
  void build_impossibleValue_isRefusedBeforeItBreaksASearch() {
    assertThat(
            catchThrowableOfType(
                    SearchException.class,
                    () ->
                        new Reported(
                            OptionalDouble.of(Double.NaN),
                            OptionalDouble.empty(),
                            OptionalDouble.empty(),
                            OptionalDouble.empty(),
                            OptionalDouble.empty(),
                            OptionalDouble.empty(),
                            Optional.empty()))
                .field())
        .contains("reported.avgLikes");
    assertThat(
            catchThrowableOfType(
                    SearchException.class,
                    () -> Creator.builder("a", "x", "h").updatedAt(Instant.MAX).build())
                .field())
        .contains("updatedAt");
    assertThat(
            catchThrowableOfType(SearchException.class, () -> Post.builder(Instant.MAX).build())
                .field())
        .contains("posts.at");
  }
}
