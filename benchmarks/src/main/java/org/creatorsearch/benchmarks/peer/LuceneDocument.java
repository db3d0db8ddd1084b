package org.creatorsearch.benchmarks.peer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.creatorsearch.benchmarks.corpus.Creators;
import org.creatorsearch.creator.Audience;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.WireName;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.internal.text.ProfileTerms;
import org.creatorsearch.internal.text.TextField;
import org.creatorsearch.measure.Measures;
import org.creatorsearch.query.Sampling;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.EngagementDefinition;
import org.creatorsearch.schema.FieldType;
import org.creatorsearch.schema.Schema;

/**
 * A creator as stock Lucene is given it: the same terms with the same frequencies as ours, facet
 * fields, and for each number a point to filter by and a value to count ranges of.
 */
final class LuceneDocument {
  static final String TEXT = "text";
  static final String CARD = "card";

  private static final org.apache.lucene.document.FieldType FREQUENCIES =
      new org.apache.lucene.document.FieldType();

  static {
    FREQUENCIES.setTokenized(true);
    FREQUENCIES.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    FREQUENCIES.freeze();
  }

  private final Schema schema = Schema.standard();
  private final Analysis analysis = new Analysis();
  private final Document document = new Document();

  /** The document of a creator. */
  Document of(Creator creator) {
    document.clear();
    var terms = ProfileTerms.of(creator, analysis, schema.themes());
    document.add(new Field(TEXT, new FrequencyTokens(terms.frequencies()), FREQUENCIES));
    document.add(new StoredField(CARD, CreatorJson.write(creator.summary())));
    var measures = Measures.of(creator, LocalDate.now(Creators.CLOCK));
    facets(creator, measures);
    creator.followers().ifPresent(n -> number("followers", (double) n));
    measures.medianViews().ifPresent(n -> number("medianViews", (double) n));
    measures
        .engagement(
            EngagementDefinition.defaultFor(creator.platform()), Sampling.DEFAULT.windowDays())
        .ifPresent(rate -> number("engagementRate", rate.value()));
    creator.audience().ifPresent(this::shares);
    return document;
  }

  private void facets(Creator creator, Measures measures) {
    facet("platform", Stream.of(creator.platform()));
    facet("country", creator.country().stream());
    facet("languages", creator.languages().stream().flatMap(LuceneDocument::withPrimary));
    facet("gender", creator.gender().stream().map(WireName::wireName));
    facet("ageRange", creator.ageRange().stream().map(WireName::wireName));
    facet("accountType", creator.accountType().stream().map(WireName::wireName));
    facet("verified", creator.verified().stream().map(String::valueOf));
    facet("tier", measures.tier().stream().map(WireName::wireName));
    facet("themes", creator.themes().stream().flatMap(t -> withAncestors(t).stream()));
    facet("brands", TextField.brands(creator).stream());
  }

  private List<String> withAncestors(String theme) {
    return schema.themes().withAncestors(theme);
  }

  private static Stream<String> withPrimary(String tag) {
    return Stream.of(tag, Locale.forLanguageTag(tag).getLanguage());
  }

  private void facet(String field, Stream<String> values) {
    values.distinct().forEach(v -> document.add(new SortedSetDocValuesFacetField(field, v)));
  }

  private void number(String field, double value) {
    var kept = kept(field, value);
    document.add(new DoublePoint(field, kept));
    document.add(new DoubleDocValuesField(field, kept));
  }

  /** Decimals have single precision here as in our own columns, values and bounds alike. */
  static double kept(String field, double value) {
    return Schema.standard().field(field).type() == FieldType.DECIMAL ? (float) value : value;
  }

  private void shares(Audience audience) {
    for (var dimension : AudienceDimension.values()) {
      for (Map.Entry<String, Double> share : dimension.shares(audience).entrySet()) {
        var points = (int) Math.round(share.getValue() * 10_000);
        document.add(new IntPoint(dimension.field() + "=" + share.getKey(), points));
      }
    }
  }
}
