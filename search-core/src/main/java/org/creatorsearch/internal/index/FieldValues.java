package org.creatorsearch.internal.index;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.creatorsearch.creator.Contact;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.Price;
import org.creatorsearch.error.WireName;
import org.creatorsearch.internal.text.TextField;
import org.creatorsearch.measure.Measures;
import org.creatorsearch.query.Sampling;
import org.creatorsearch.safety.SafetyReport;
import org.creatorsearch.schema.EngagementDefinition;
import org.creatorsearch.schema.Schema;

/**
 * The values of one creator by field of the schema, in the schema's spelling.
 *
 * @param keywords values of keyword fields that have any
 * @param counts whole numbers that are known; days since 1970 for fields that tell an age
 * @param decimals other numbers that are known
 */
record FieldValues(
    Map<String, List<String>> keywords, Map<String, Long> counts, Map<String, Double> decimals) {

  static FieldValues of(Creator creator, Measures measures, SafetyReport safety, Schema schema) {
    var values =
        new FieldValues(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    values.addKeywords(creator, measures, safety, schema);
    values.addCounts(creator, measures);
    values.addDecimals(creator, measures);
    return values;
  }

  private void addKeywords(Creator creator, Measures measures, SafetyReport safety, Schema schema) {
    keyword(schema, "id", Stream.of(creator.id()));
    keyword(schema, "handle", Stream.of(creator.handle()));
    keyword(schema, "person", creator.person().stream());
    keyword(schema, "platform", Stream.of(creator.platform()));
    keyword(schema, "country", creator.country().stream());
    keyword(schema, "region", creator.region().stream());
    keyword(schema, "city", creator.city().stream());
    keyword(schema, "languages", creator.languages().stream().flatMap(FieldValues::withPrimary));
    keyword(schema, "gender", creator.gender().stream().map(WireName::wireName));
    keyword(schema, "ageRange", creator.ageRange().stream().map(WireName::wireName));
    keyword(schema, "accountType", creator.accountType().stream().map(WireName::wireName));
    keyword(schema, "verified", creator.verified().stream().map(String::valueOf));
    var email = creator.contact().flatMap(Contact::email);
    keyword(schema, "contact.email", email.stream().map(String::valueOf));
    keyword(schema, "openToWork", creator.openToWork().stream().map(String::valueOf));
    // A creator of a theme is one of every theme above it, for filters and for counts alike.
    keyword(
        schema,
        "themes",
        creator.themes().stream()
            .map(theme -> schema.canonical("themes", theme))
            .flatMap(theme -> schema.themes().withAncestors(theme).stream()));
    keyword(schema, "hashtags", creator.hashtags().stream());
    keyword(schema, "brands", TextField.brands(creator).stream());
    keyword(schema, "tier", measures.tier().stream().map(WireName::wireName));
    keyword(schema, "growthSpike", measures.growthSpike().stream().map(String::valueOf));
    keyword(schema, "evidence", measures.findings().stream().map(WireName::wireName));
    keyword(schema, "safety", safety.themes().stream().map(WireName::wireName));
    keyword(schema, "currency", creator.price().map(Price::currency).stream());
  }

  private void keyword(Schema schema, String field, Stream<String> raw) {
    var values = raw.map(v -> schema.canonical(field, v)).distinct().toList();
    if (!values.isEmpty()) {
      keywords.put(field, values);
    }
  }

  /** Content in Swiss German is content in German. */
  private static Stream<String> withPrimary(String tag) {
    return tag.length() == 2
        ? Stream.of(tag)
        : Stream.of(tag, java.util.Locale.forLanguageTag(tag).getLanguage())
            .filter(t -> !t.isEmpty());
  }

  private void addCounts(Creator creator, Measures measures) {
    count("followers", creator.followers());
    count("following", creator.following());
    count("postCount", creator.postCount());
    count("medianViews", measures.medianViews());
    count("expectedViews", measures.expectedViews());
    count("daysSincePost", day(measures.lastPost()));
    count(
        "daysSinceUpdate",
        day(creator.updatedAt().map(at -> at.atZone(ZoneOffset.UTC).toLocalDate())));
    creator.audience().ifPresent(audience -> count("audience.sample", audience.sample()));
  }

  private void count(String field, OptionalLong value) {
    value.ifPresent(v -> counts.put(field, v));
  }

  private static OptionalLong day(Optional<LocalDate> date) {
    return date.isPresent() ? OptionalLong.of(date.get().toEpochDay()) : OptionalLong.empty();
  }

  private void addDecimals(Creator creator, Measures measures) {
    decimal("growth7", measures.growth7());
    decimal("growth30", measures.growth30());
    decimal("growth90", measures.growth90());
    decimal("postsPerWeek", measures.postsPerWeek());
    decimal("postsPerWeek90", measures.postsPerWeek90());
    decimal("sponsoredShare", measures.sponsoredShare());
    decimal("sponsoredLift", measures.sponsoredLift());
    decimal("pricePerThousandViews", measures.pricePerThousandViews());
    measures
        .doubtfulFollowers()
        .ifPresent(
            doubtful -> {
              decimals.put("doubtfulFollowers", doubtful.share());
              decimals.put("doubtfulFollowersLow", doubtful.low());
              decimals.put("doubtfulFollowersHigh", doubtful.high());
            });
    creator.price().ifPresent(p -> decimal("price", OptionalDouble.of(p.post())));
    for (var rate : measures.engagement()) {
      var column = RateColumn.of(rate.definition(), rate.windowDays());
      decimals.put(column.rate(), rate.value());
      counts.put(column.sample(), (long) rate.n());
      if (rate.definition() == EngagementDefinition.defaultFor(creator.platform())) {
        var usual = RateColumn.of(new Sampling(Optional.empty(), rate.windowDays(), 0));
        decimals.put(usual.rate(), rate.value());
        counts.put(usual.sample(), (long) rate.n());
      }
    }
  }

  private void decimal(String field, OptionalDouble value) {
    value.ifPresent(v -> decimals.put(field, v));
  }
}
