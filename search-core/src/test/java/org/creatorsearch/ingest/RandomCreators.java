package org.creatorsearch.ingest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.creatorsearch.creator.AccountType;
import org.creatorsearch.creator.AgeRange;
import org.creatorsearch.creator.Audience;
import org.creatorsearch.creator.Contact;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.FollowerQuality;
import org.creatorsearch.creator.Gender;
import org.creatorsearch.creator.HistoryPoint;
import org.creatorsearch.creator.JointShare;
import org.creatorsearch.creator.Post;
import org.creatorsearch.creator.Price;
import org.creatorsearch.creator.Provenance;
import org.creatorsearch.creator.Reported;

/** Creators of every shape that reading can give: each key is there or not. */
final class RandomCreators {
  private static final List<String> COUNTRIES = List.of("DE", "AT", "US", "BR", "JP", "IN");
  private static final List<String> LANGUAGES = List.of("de", "en-US", "pt-BR", "ja", "zh-Hant");
  private static final List<String> THEMES = List.of("210", "212", "680", "TIFQA5", "JLBCU7");
  private static final List<String> WORDS =
      List.of("vegan", "käse", "ケーキ", "\"quoted\"", "back\\slash", "😀", "a\nb", "a\u2028b", "<b>");

  private final Random random;

  RandomCreators(Random random) {
    this.random = random;
  }

  Creator next() {
    var builder = Creator.builder("id:" + random.nextLong(), "platform_" + random.nextInt(9), "h");
    maybe(this::text, builder::displayName);
    maybe(() -> "p" + random.nextInt(), builder::person);
    maybe(this::text, builder::bio);
    maybe(() -> "https://example.com/" + random.nextInt(), builder::url);
    maybe(() -> of(COUNTRIES), builder::country);
    maybe(() -> "DE-BE", builder::region);
    maybe(() -> "Köln", builder::city);
    maybe(() -> of(List.of(Gender.values())), builder::gender);
    maybe(() -> of(List.of(AgeRange.values())), builder::ageRange);
    maybe(() -> of(List.of(AccountType.values())), builder::accountType);
    maybe(random::nextBoolean, builder::verified);
    maybe(random::nextBoolean, builder::openToWork);
    maybe(
        () -> new Contact(Optional.of(random.nextBoolean()), option(this::text)), builder::contact);
    builder.languages(some(LANGUAGES)).themes(some(THEMES));
    builder.hashtags(some(List.of("vegan", "ケーキ", "a b"))).brands(some(List.of("Oatly", "O2")));
    maybe(this::count, builder::followers);
    maybe(this::count, builder::following);
    maybe(this::count, builder::postCount);
    builder.history(history()).posts(posts());
    maybe(this::audience, builder::audience);
    maybe(() -> "AQMD", builder::audienceSketch);
    maybe(() -> new Price("EUR", amount()), builder::price);
    maybe(this::reported, builder::reported);
    maybe(this::provenance, p -> builder.provenance("audience", p));
    maybe(this::provenance, p -> builder.provenance("audience.country", p));
    maybe(this::instant, builder::updatedAt);
    return builder.build();
  }

  private List<HistoryPoint> history() {
    var byDay = new TreeMap<LocalDate, HistoryPoint>();
    for (var i = random.nextInt(5); i > 0; i--) {
      var day = day();
      byDay.put(day, new HistoryPoint(day, counter(), counter(), counter()));
    }
    return List.copyOf(byDay.values());
  }

  private List<Post> posts() {
    return IntStream.range(0, random.nextInt(5))
        .mapToObj(i -> post())
        .sorted(Comparator.comparing(Post::at).reversed())
        .toList();
  }

  private Post post() {
    return new Post(
        option(() -> "v" + random.nextInt()),
        instant(),
        option(() -> "video"),
        option(this::text),
        counter(),
        counter(),
        counter(),
        counter(),
        counter(),
        option(() -> "Oatly"),
        option(random::nextBoolean),
        option(random::nextBoolean));
  }

  private Audience audience() {
    return new Audience(
        option(() -> "followers"),
        counter(),
        shares(COUNTRIES),
        shares(List.of("female", "male", "other")),
        shares(List.of("18-24", "65+")),
        shares(LANGUAGES),
        shares(THEMES),
        IntStream.range(0, random.nextInt(3)).mapToObj(i -> joint()).toList(),
        option(
            () ->
                new FollowerQuality(
                    random.nextDouble(),
                    1 + random.nextInt(5_000),
                    0.774,
                    random.nextDouble(0.3, 1))));
  }

  private JointShare joint() {
    return new JointShare(
        Optional.of(of(COUNTRIES)),
        option(() -> Gender.FEMALE),
        option(() -> AgeRange.FROM_65),
        random.nextDouble());
  }

  private Map<String, Double> shares(List<String> codes) {
    var shares = new LinkedHashMap<String, Double>();
    some(codes).forEach(c -> shares.put(c, random.nextDouble() / codes.size()));
    return shares;
  }

  private Reported reported() {
    return new Reported(
        average(), average(), average(), average(), average(), average(), option(this::day));
  }

  private Provenance provenance() {
    return new Provenance(option(() -> "platform"), option(this::day));
  }

  private OptionalDouble average() {
    return random.nextBoolean() ? OptionalDouble.of(amount()) : OptionalDouble.empty();
  }

  private double amount() {
    return random.nextBoolean() ? random.nextInt(10_000) : random.nextDouble() * 1e6;
  }

  private OptionalLong counter() {
    return random.nextBoolean() ? OptionalLong.of(count()) : OptionalLong.empty();
  }

  private long count() {
    return random.nextLong(1_000_000_000_000_001L);
  }

  private Instant instant() {
    return Instant.ofEpochSecond(
        random.nextLong(1_000_000_000L, 3_000_000_000L),
        random.nextBoolean() ? 0 : random.nextInt(999_999_999));
  }

  private LocalDate day() {
    return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(3_000));
  }

  private String text() {
    var words = new ArrayList<String>();
    for (var i = random.nextInt(6); i >= 0; i--) {
      words.add(of(WORDS));
    }
    return String.join(" ", words);
  }

  private <T> T of(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> List<T> some(List<T> values) {
    return values.stream().filter(v -> random.nextInt(3) == 0).toList();
  }

  private <T> Optional<T> option(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> void maybe(Supplier<T> value, Consumer<T> set) {
    if (random.nextBoolean()) {
      set.accept(value.get());
    }
  }
}
