package org.creatorsearch.oracle;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.creatorsearch.creator.Contact;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.Price;
import org.creatorsearch.error.WireName;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.internal.text.ProfileTerms;
import org.creatorsearch.internal.text.TextField;
import org.creatorsearch.measure.DoubtfulFollowers;
import org.creatorsearch.measure.EngagementRate;
import org.creatorsearch.measure.Measures;
import org.creatorsearch.query.Sampling;
import org.creatorsearch.safety.SafetyReport;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.EngagementDefinition;
import org.creatorsearch.schema.Schema;

/** One creator and what is known of it without looking at others. */
record Subject(Creator creator, Measures measures, ProfileTerms terms) {
  private static final Analysis ANALYSIS = new Analysis();

  static Subject of(Creator creator, LocalDate asOf) {
    return new Subject(
        creator,
        Measures.of(creator, asOf),
        ProfileTerms.of(creator, ANALYSIS, Schema.standard().themes()));
  }

  String id() {
    return creator.id();
  }

  Set<String> keywords(String field) {
    return new LinkedHashSet<>(
        switch (field) {
          case "id" -> List.of(creator.id());
          case "handle" -> List.of(creator.handle());
          case "person" -> creator.person().stream().toList();
          case "platform" -> List.of(creator.platform());
          case "country" -> creator.country().stream().toList();
          case "region" -> creator.region().stream().toList();
          case "city" -> creator.city().stream().toList();
          case "languages" ->
              creator.languages().stream()
                  .flatMap(tag -> Stream.of(tag, Locale.forLanguageTag(tag).getLanguage()))
                  .toList();
          case "gender" -> creator.gender().map(WireName::wireName).stream().toList();
          case "ageRange" -> creator.ageRange().map(WireName::wireName).stream().toList();
          case "accountType" -> creator.accountType().map(WireName::wireName).stream().toList();
          case "verified" -> words(creator.verified());
          case "contact.email" -> words(creator.contact().flatMap(Contact::email));
          case "openToWork" -> words(creator.openToWork());
          case "themes" ->
              creator.themes().stream()
                  .flatMap(theme -> Schema.standard().themes().withAncestors(theme).stream())
                  .toList();
          case "hashtags" -> creator.hashtags();
          case "brands" -> TextField.brands(creator);
          case "tier" -> measures.tier().map(WireName::wireName).stream().toList();
          case "growthSpike" -> words(measures.growthSpike());
          case "evidence" -> measures.findings().stream().map(WireName::wireName).toList();
          case "safety" ->
              SafetyReport.of(creator, Schema.standard().themes()).themes().stream()
                  .map(WireName::wireName)
                  .toList();
          case "currency" -> creator.price().map(Price::currency).stream().toList();
          default -> throw new IllegalArgumentException(field);
        });
  }

  private static List<String> words(Optional<Boolean> value) {
    return value.map(String::valueOf).stream().toList();
  }

  /** The number in a field, if known, at the precision that the field has. */
  OptionalDouble number(String field) {
    return switch (field) {
      case "followers" -> count(creator.followers());
      case "following" -> count(creator.following());
      case "postCount" -> count(creator.postCount());
      case "medianViews" -> count(measures.medianViews());
      case "expectedViews" -> count(measures.expectedViews());
      case "audience.sample" ->
          creator.audience().map(a -> count(a.sample())).orElse(OptionalDouble.empty());
      case "daysSincePost" -> age(measures.lastPost());
      case "daysSinceUpdate" ->
          age(creator.updatedAt().map(at -> at.atZone(ZoneOffset.UTC).toLocalDate()));
      case "growth7" -> decimal(measures.growth7());
      case "growth30" -> decimal(measures.growth30());
      case "growth90" -> decimal(measures.growth90());
      case "postsPerWeek" -> decimal(measures.postsPerWeek());
      case "postsPerWeek90" -> decimal(measures.postsPerWeek90());
      case "sponsoredShare" -> decimal(measures.sponsoredShare());
      case "sponsoredLift" -> decimal(measures.sponsoredLift());
      case "pricePerThousandViews" -> decimal(measures.pricePerThousandViews());
      case "doubtfulFollowers" -> doubtful(DoubtfulFollowers::share);
      case "doubtfulFollowersLow" -> doubtful(DoubtfulFollowers::low);
      case "doubtfulFollowersHigh" -> doubtful(DoubtfulFollowers::high);
      case "price" -> decimal(creator.price().stream().mapToDouble(Price::post).findFirst());
      case "engagementRate" -> rate(Sampling.DEFAULT);
      default -> throw new IllegalArgumentException(field);
    };
  }

  private OptionalDouble doubtful(ToDoubleFunction<DoubtfulFollowers> end) {
    return decimal(measures.doubtfulFollowers().stream().mapToDouble(end).findFirst());
  }

  private static OptionalDouble count(OptionalLong count) {
    return count.isPresent()
        ? OptionalDouble.of((double) count.getAsLong())
        : OptionalDouble.empty();
  }

  static OptionalDouble decimal(OptionalDouble value) {
    return value.isPresent()
        ? OptionalDouble.of((float) value.getAsDouble())
        : OptionalDouble.empty();
  }

  private OptionalDouble age(Optional<LocalDate> day) {
    return day.stream()
        .mapToDouble(d -> (double) Math.max(0, measures.asOf().toEpochDay() - d.toEpochDay()))
        .findFirst();
  }

  OptionalDouble rate(Sampling sampling) {
    return engagement(sampling)
        .map(rate -> decimal(OptionalDouble.of(rate.value())))
        .orElse(OptionalDouble.empty());
  }

  Optional<EngagementRate> engagement(Sampling sampling) {
    var definition =
        sampling.definition().orElse(EngagementDefinition.defaultFor(creator.platform()));
    return measures
        .engagement(definition, sampling.windowDays())
        .filter(rate -> rate.n() >= sampling.minSample());
  }

  /** Shares of the audience in basis points; empty where the dimension is unknown. */
  Map<String, Integer> points(AudienceDimension dimension) {
    var points = new HashMap<String, Integer>();
    creator
        .audience()
        .map(dimension::shares)
        .orElse(Map.of())
        .forEach((value, share) -> points.put(value, basisPoints(share)));
    return switch (dimension) {
      case INTEREST -> Interests.of(points);
      case LANGUAGE -> spoken(points);
      case COUNTRY, GENDER, AGE -> points;
    };
  }

  /** German is spoken by whoever speaks any German. */
  private static Map<String, Integer> spoken(Map<String, Integer> points) {
    var all = new HashMap<String, Integer>(points);
    points.forEach(
        (tag, share) -> {
          if (tag.contains("-")) {
            all.merge(tag.substring(0, tag.indexOf('-')), share, (a, b) -> Math.min(10_000, a + b));
          }
        });
    return all;
  }

  int points(AudienceDimension dimension, List<String> wanted) {
    var points = points(dimension);
    return widest(dimension, wanted).stream()
        .mapToInt(value -> points.getOrDefault(value, 0))
        .sum();
  }

  /** What is asked for, less what is part of something else that is. */
  static List<String> widest(AudienceDimension dimension, List<String> wanted) {
    return wanted.stream()
        .filter(
            value ->
                switch (dimension) {
                  case INTEREST -> Interests.above(value).stream().noneMatch(wanted::contains);
                  case LANGUAGE ->
                      !value.contains("-")
                          || !wanted.contains(value.substring(0, value.indexOf('-')));
                  case COUNTRY, GENDER, AGE -> true;
                })
        .toList();
  }

  static int basisPoints(double share) {
    return (int) Math.round(share * 10_000);
  }
}
