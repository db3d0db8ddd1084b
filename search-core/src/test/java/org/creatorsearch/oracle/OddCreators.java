package org.creatorsearch.oracle;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import org.creatorsearch.creator.AccountType;
import org.creatorsearch.creator.AgeRange;
import org.creatorsearch.creator.Audience;
import org.creatorsearch.creator.Contact;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.CreatorBuilder;
import org.creatorsearch.creator.FollowerQuality;
import org.creatorsearch.creator.Gender;
import org.creatorsearch.creator.JointShare;
import org.creatorsearch.creator.Post;
import org.creatorsearch.creator.Price;

/**
 * Creators with the values that go wrong first: bounds of buckets and tiers, brands that differ in
 * case alone, dates to come, joint tables of mixed granularity, words of many scripts.
 */
final class OddCreators {
  private static final List<String> BRANDS =
      List.of("Nike", "NIKE", "nike", "Straße", "STRASSE", "Ýmir", "ОКО", "ナイキ", "a.b", "Ben & Jo");
  private static final List<String> WORDS =
      List.of(
          "vegan",
          "Vegan",
          "Zimtschnecke",
          "Zimtschnecken",
          "Beyoncé",
          "beyonce",
          "craft beer",
          "root beer",
          "Zigaretten",
          "casino",
          "料理",
          "東京タワー",
          "рецепты",
          "baking",
          "bakes",
          "don't",
          "naïve",
          "x1",
          "🍰",
          "-minus",
          "\"quoted\"",
          "و",
          "running",
          "run",
          "<b>bold</b>",
          "a",
          "the",
          "İstanbul",
          "ﬁne");
  private static final List<String> HANDLES =
      List.of("bakeWithMe_22", "ÉCOLE.fr", "___", "ß", "x", "東京", "Nike", "iOS", "a-b-c");
  private static final List<Long> COUNTS =
      List.of(0L, 1L, 99L, 100L, 199L, 200L, 9_999L, 10_000L, 999_999L, 1_000_000L, 5_000_000_000L);
  private static final List<Double> SHARES =
      List.of(0.0, 0.1999, 0.2, 0.20004, 0.2996, 0.3, 0.33335, 0.0001, 0.05, 0.15);
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private final Random random;

  OddCreators(Random random) {
    this.random = random;
  }

  Creator next(String id) {
    var builder = Creator.builder(id, one(List.of("youtube", "instagram", "x")), one(HANDLES));
    maybe(() -> builder.displayName(words(2)));
    maybe(() -> builder.bio(words(6)));
    maybe(() -> builder.person(one(List.of("P1", "p1", "P2"))));
    maybe(() -> builder.country(one(List.of("DE", "AT", "JP", "US"))));
    maybe(() -> builder.region(one(List.of("DE-BE", "AT-9"))));
    maybe(() -> builder.city(one(List.of("Köln", "KÖLN", "Tokyo"))));
    maybe(() -> builder.gender(one(List.of(Gender.values()))));
    maybe(() -> builder.ageRange(one(List.of(AgeRange.values()))));
    maybe(() -> builder.accountType(one(List.of(AccountType.values()))));
    maybe(() -> builder.verified(random.nextBoolean()));
    maybe(() -> builder.openToWork(random.nextBoolean()));
    maybe(() -> builder.contact(new Contact(Optional.of(random.nextBoolean()), Optional.empty())));
    maybe(() -> builder.followers(one(COUNTS)));
    maybe(() -> builder.following(one(COUNTS)));
    maybe(() -> builder.postCount(one(COUNTS)));
    maybe(() -> builder.price(new Price(one(List.of("EUR", "JPY")), one(COUNTS))));
    maybe(() -> builder.audience(audience()));
    maybe(() -> builder.updatedAt(NOON.minus(Duration.ofDays(random.nextInt(-5, 40)))));
    lists(builder);
    new OddOrigins(id).addTo(builder);
    return builder.build();
  }

  private void lists(CreatorBuilder builder) {
    builder
        .languages(some(List.of("de", "de-CH", "en", "ja", "zh-Hant", "nb", "tlh"), 2))
        .themes(some(List.of("210", "212", "216", "680", "681"), 2))
        .hashtags(some(List.of("vegan", "köln", "東京", "run", "ﬁt"), 3))
        .brands(some(BRANDS, 2))
        .posts(IntStream.range(0, random.nextInt(9)).mapToObj(i -> post()).toList());
  }

  private Post post() {
    return new Post(
        Optional.empty(),
        NOON.minus(Duration.ofDays(random.nextInt(-2, 120))),
        Optional.empty(),
        option(words(4)),
        count(),
        count(),
        count(),
        count(),
        count(),
        random.nextInt(3) == 0 ? Optional.of(one(BRANDS)) : Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private OptionalLong count() {
    return random.nextBoolean() ? OptionalLong.of(one(COUNTS)) : OptionalLong.empty();
  }

  private Audience audience() {
    return new Audience(
        Optional.empty(),
        count(),
        shares("DE", "AT", "US"),
        shares("female", "male"),
        shares("18-24", "25-34"),
        shares("de", "en"),
        shares("210", "212"),
        random.nextBoolean() ? List.of() : joint(),
        random.nextBoolean() ? Optional.empty() : Optional.of(quality()));
  }

  private FollowerQuality quality() {
    var sensitivity = 0.5 + random.nextInt(11) / 20.0;
    return new FollowerQuality(
        one(SHARES), 1 + random.nextInt(3_000), sensitivity, one(List.of(0.51, 0.963, 1.0)));
  }

  private Map<String, Double> shares(String... values) {
    var shares = new LinkedHashMap<String, Double>();
    for (var value : some(List.of(values), values.length)) {
      shares.put(value, one(SHARES));
    }
    return shares;
  }

  private List<JointShare> joint() {
    var rows = new ArrayList<JointShare>();
    for (var i = random.nextInt(1, 6); i > 0; i--) {
      rows.add(
          new JointShare(
              Optional.of(one(List.of("DE", "AT"))),
              option(one(List.of(Gender.FEMALE, Gender.MALE))),
              option(one(List.of(AgeRange.values()))),
              one(SHARES)));
    }
    return rows;
  }

  private String words(int most) {
    return String.join(
        " ", IntStream.rangeClosed(0, random.nextInt(most)).mapToObj(i -> one(WORDS)).toList());
  }

  private <T> Optional<T> option(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  private void maybe(Runnable set) {
    if (random.nextInt(4) != 0) {
      set.run();
    }
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> List<T> some(List<T> values, int most) {
    return IntStream.range(0, random.nextInt(most + 1))
        .mapToObj(i -> one(values))
        .distinct()
        .toList();
  }
}
