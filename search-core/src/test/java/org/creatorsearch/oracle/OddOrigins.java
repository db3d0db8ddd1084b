package org.creatorsearch.oracle;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.creatorsearch.creator.CreatorBuilder;
import org.creatorsearch.creator.HistoryPoint;
import org.creatorsearch.creator.Provenance;

/**
 * Origins with what goes wrong first: keys under keys that say something else, sources without a
 * day and days without a source, days to come, and data as old as any.
 */
final class OddOrigins {
  private static final List<String> KEYS =
      List.of(
          "audience",
          "audience.age",
          "audience.country",
          "audience.sample",
          "country",
          "followers",
          "posts",
          "history",
          "price",
          "price.post",
          "price.currency",
          "contact",
          "contact.email",
          "brands",
          "id",
          "updatedAt");
  private static final List<String> SOURCES = List.of("platform", "Platform", "vendor", "declared");

  private final Random random;

  /** The origins of one creator, which change nothing else about it. */
  OddOrigins(String id) {
    random = new Random(id.hashCode());
  }

  void addTo(CreatorBuilder creator) {
    if (random.nextInt(4) == 0) {
      creator.updatedAt(day(600).atTime(12, 0).toInstant(ZoneOffset.UTC).plus(Duration.ofHours(1)));
    }
    if (random.nextInt(3) == 0) {
      creator.history(IntStream.range(0, random.nextInt(1, 7)).mapToObj(i -> point()).toList());
    }
    for (var i = random.nextInt(5); i > 0; i--) {
      creator.provenance(Vocabulary.pick(KEYS, random), origin());
    }
  }

  private HistoryPoint point() {
    var followers =
        random.nextInt(4) == 0 ? OptionalLong.empty() : OptionalLong.of(1000 + random.nextInt(200));
    return new HistoryPoint(day(300), followers, OptionalLong.empty(), OptionalLong.empty());
  }

  private Provenance origin() {
    return new Provenance(
        random.nextInt(3) == 0 ? Optional.empty() : Optional.of(Vocabulary.pick(SOURCES, random)),
        random.nextInt(3) == 0 ? Optional.empty() : Optional.of(day(500)));
  }

  private LocalDate day(int most) {
    return Corpus.TODAY.minusDays(random.nextInt(-3, most));
  }
}
