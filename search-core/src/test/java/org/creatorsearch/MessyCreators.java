package org.creatorsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Consumer;
import org.creatorsearch.creator.AgeRange;
import org.creatorsearch.creator.Audience;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.CreatorBuilder;
import org.creatorsearch.creator.Gender;
import org.creatorsearch.creator.HistoryPoint;
import org.creatorsearch.creator.JointShare;
import org.creatorsearch.creator.Post;
import org.creatorsearch.creator.Price;
import org.creatorsearch.creator.Reported;
import org.creatorsearch.error.SearchException;

/**
 * Creators as careless code builds them: codes in any spelling, extreme and impossible numbers,
 * texts with contact data and broken characters, things in no order. Many of them cannot be built,
 * and more are refused by an engine.
 */
final class MessyCreators {
  private static final List<String> TEXTS =
      List.of(
          "Vegan baking jane@example.com",
          "call +49 176 1234567",
          "jane@example.com",
          "half \uD83D of a pair",
          "bell\u0007 and null\u0000",
          " ",
          "",
          "plain");
  private static final List<Double> NUMBERS =
      List.of(
          0.0,
          -0.0,
          0.3,
          1.0,
          Double.MIN_VALUE,
          1e15,
          1e12,
          -1.0,
          1e300,
          Double.NaN,
          Double.POSITIVE_INFINITY,
          Double.MAX_VALUE);
  private static final List<Long> COUNTS =
      List.of(0L, 1L, 48_200L, 1_000_000_000_000_000L, Long.MAX_VALUE, -1L);
  private static final List<Instant> MOMENTS =
      List.of(
          Instant.parse("2026-11-20T12:00:00Z"),
          Instant.parse("2026-10-01T12:00:00.5Z"),
          Instant.parse("2099-01-01T00:00:00Z"),
          Instant.parse("1990-01-01T00:00:00Z"),
          Instant.MAX,
          Instant.MIN,
          Instant.EPOCH);

  private final Random random;

  MessyCreators(Random random) {
    this.random = random;
  }

  /** A creator under construction; building it may be refused, as may be setting it up. */
  CreatorBuilder next(String id) {
    var builder = Creator.builder(id, one("youtube", "x"), one("@@jane", " jane ", "J.Doe"));
    maybe(one(TEXTS), builder::displayName);
    maybe(one(TEXTS), builder::bio);
    maybe(one(TEXTS), builder::city);
    maybe(one("de", "DE", "At", "XX"), builder::country);
    maybe(one("de-be", "DE-BE", "Berlin"), builder::region);
    maybe(List.of(one("DE", "en_us", "xyz", "ja"), one("de", "fil")), builder::languages);
    maybe(List.of(one("Vegan Diets", "212", "no such theme")), builder::themes);
    maybe(List.of(one("#Vegan", "vegan", "##"), "vegan"), builder::hashtags);
    maybe(List.of(one(" Oatly", "Oatly", "")), builder::brands);
    maybe(one(COUNTS), builder::followers);
    maybe(one(COUNTS), builder::following);
    maybe(one(MOMENTS), builder::updatedAt);
    maybe(one("AQMD", "not base64"), builder::audienceSketch);
    messy(() -> builder.price(new Price(one("EUR", "eur", "XXXX"), one(NUMBERS))));
    messy(() -> builder.reported(reported()));
    messy(() -> builder.audience(audience()));
    for (var i = random.nextInt(4); i > 0; i--) {
      messy(() -> builder.addPost(post()));
      messy(() -> builder.addHistory(HistoryPoint.of(day(), one(COUNTS))));
    }
    return builder;
  }

  private Reported reported() {
    return new Reported(average(), average(), average(), average(), average(), average(), none());
  }

  private OptionalDouble average() {
    return random.nextInt(3) == 0 ? OptionalDouble.of(one(NUMBERS)) : OptionalDouble.empty();
  }

  private Audience audience() {
    return Audience.builder()
        .sample(one(COUNTS))
        .country(one("de", "DE"), one(NUMBERS))
        .country(one("AT", "DE"), 0.1)
        .gender(one(Gender.FEMALE, Gender.OTHER), one(NUMBERS))
        .language(one("de", "EN", "xyz"), 0.5)
        .joint(new JointShare(Optional.of(one("de", "AT")), none(), none(), one(NUMBERS)))
        .joint(new JointShare(none(), none(), Optional.of(one(AgeRange.values())), 0.2))
        .build();
  }

  private Post post() {
    return Post.builder(one(MOMENTS).plus(Duration.ofSeconds(random.nextInt(9))))
        .text(one(TEXTS))
        .sponsor(one("Oatly", " Oatly "))
        .views(one(COUNTS))
        .likes(one(COUNTS))
        .build();
  }

  private LocalDate day() {
    return one(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 10, 1), LocalDate.MAX);
  }

  /** Sets a part only where it can be built. */
  private void messy(Runnable part) {
    if (random.nextBoolean()) {
      try {
        part.run();
      } catch (SearchException | DateTimeException | ArithmeticException refused) {
        assertThat(refused).as("such a part cannot be built").isNotNull();
      }
    }
  }

  private <T> void maybe(T value, Consumer<T> set) {
    if (random.nextInt(4) == 0) {
      set.accept(value);
    }
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  @SafeVarargs
  private <T> T one(T... values) {
    return values[random.nextInt(values.length)];
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
