package org.creatorsearch.benchmarks.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.creatorsearch.benchmarks.corpus.Creators;
import org.creatorsearch.benchmarks.protocol.PeerDocument;
import org.creatorsearch.creator.Audience;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.WireName;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.internal.text.ProfileTerms;
import org.creatorsearch.internal.text.TextField;
import org.creatorsearch.measure.EngagementRate;
import org.creatorsearch.measure.Measures;
import org.creatorsearch.query.Sampling;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.EngagementDefinition;
import org.creatorsearch.schema.FieldType;
import org.creatorsearch.schema.Schema;

/**
 * Creators as peers are given them: the same terms with the same frequencies as our index has, the
 * values of the ten facets, the numbers of the three histograms, and the shares of the audience.
 */
public final class PeerDocuments {
  /** Shares are kept to a hundredth of a per cent, here as in our own columns. */
  static final int POINTS = 10_000;

  private final Schema schema = Schema.standard();
  private final Analysis analysis = new Analysis();

  /** The document of a creator. */
  public PeerDocument of(Creator creator) {
    var measures = Measures.of(creator, LocalDate.now(Creators.CLOCK));
    var numbers = numbers(creator, measures);
    return new PeerDocument(
        creator.id(),
        ProfileTerms.of(creator, analysis, schema.themes()).frequencies(),
        facets(creator, measures),
        numbers,
        ranges(numbers),
        creator.audience().map(PeerDocuments::shares).orElse(Map.of()),
        new String(CreatorJson.write(creator.summary()), UTF_8));
  }

  private Map<String, List<String>> facets(Creator creator, Measures measures) {
    var facets = new LinkedHashMap<String, List<String>>();
    facet(facets, "platform", Stream.of(creator.platform()));
    facet(facets, "country", creator.country().stream());
    facet(facets, "languages", creator.languages().stream().flatMap(PeerDocuments::withPrimary));
    facet(facets, "gender", creator.gender().stream().map(WireName::wireName));
    facet(facets, "ageRange", creator.ageRange().stream().map(WireName::wireName));
    facet(facets, "accountType", creator.accountType().stream().map(WireName::wireName));
    facet(facets, "verified", creator.verified().stream().map(String::valueOf));
    facet(facets, "tier", measures.tier().stream().map(WireName::wireName));
    facet(
        facets,
        "themes",
        creator.themes().stream().flatMap(t -> schema.themes().withAncestors(t).stream()));
    facet(facets, "brands", TextField.brands(creator).stream());
    return facets;
  }

  private static Stream<String> withPrimary(String tag) {
    return Stream.of(tag, Locale.forLanguageTag(tag).getLanguage());
  }

  private static void facet(Map<String, List<String>> facets, String field, Stream<String> values) {
    var distinct = values.distinct().toList();
    if (!distinct.isEmpty()) {
      facets.put(field, distinct);
    }
  }

  private static Map<String, Double> numbers(Creator creator, Measures measures) {
    var numbers = new LinkedHashMap<String, Double>();
    creator.followers().ifPresent(n -> numbers.put("followers", kept("followers", (double) n)));
    measures
        .medianViews()
        .ifPresent(n -> numbers.put("medianViews", kept("medianViews", (double) n)));
    rate(creator, measures)
        .ifPresent(rate -> numbers.put("engagementRate", kept("engagementRate", rate)));
    return numbers;
  }

  private static OptionalDouble rate(Creator creator, Measures measures) {
    var definition = EngagementDefinition.defaultFor(creator.platform());
    return measures.engagement(definition, Sampling.DEFAULT.windowDays()).stream()
        .mapToDouble(EngagementRate::value)
        .findFirst();
  }

  /** Decimals have single precision here as in our own columns, values and bounds alike. */
  static double kept(String field, double value) {
    return Schema.standard().field(field).type() == FieldType.DECIMAL ? (float) value : value;
  }

  private Map<String, String> ranges(Map<String, Double> numbers) {
    var ranges = new LinkedHashMap<String, String>();
    numbers.forEach(
        (field, number) ->
            schema.field(field).buckets().stream()
                .filter(bound -> kept(field, bound) <= number)
                .reduce((before, after) -> after)
                .ifPresent(bound -> ranges.put(field, bound.toString())));
    return ranges;
  }

  private static Map<String, Integer> shares(Audience audience) {
    var shares = new LinkedHashMap<String, Integer>();
    for (var dimension : AudienceDimension.values()) {
      dimension
          .shares(audience)
          .forEach(
              (value, share) ->
                  shares.put(shareKey(dimension, value), (int) Math.round(share * POINTS)));
    }
    return shares;
  }

  /** What a share is called: {@code audience.country=DE}. */
  static String shareKey(AudienceDimension dimension, String value) {
    return dimension.field() + "=" + value;
  }
}
