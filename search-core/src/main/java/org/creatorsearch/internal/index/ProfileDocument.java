package org.creatorsearch.internal.index;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.creatorsearch.creator.Audience;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.internal.norms.EvidenceSum;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.internal.text.ProfileTerms;
import org.creatorsearch.measure.Measures;
import org.creatorsearch.safety.SafetyReport;
import org.creatorsearch.schema.Ability;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.Schema;

/**
 * How a profile becomes a Lucene document: text postings, values of columns, and the profile
 * itself.
 */
public final class ProfileDocument {
  /** Terms of all text fields with their weighted frequencies. */
  public static final String TEXT = "text";

  /** Folded words of all text fields in their order. */
  public static final String PHRASE = "phrase";

  /** The creator's id, as a term and as a value to order ties by. */
  static final String ID = "id";

  /** The profile without posts and history, uncompressed, for hits; see {@link StoredCard}. */
  static final String CARD = "card";

  /** The whole profile, compressed. */
  static final String PROFILE = "profile";

  /** Days on which brands were last advertised. */
  static final String BRAND_DAYS = "brands.days";

  static final String LOG_MEAN = "engagement.log";
  static final String LOG_VARIANCE = "engagement.log.variance";
  static final String LOG_SAMPLE = "engagement.log.n";
  static final String LOG_FORMATS = "engagement.log.formats";
  static final String LOG_EXPOSURE = "engagement.log.exposure";
  static final String EVIDENCE_POINTS = "evidence.points";
  static final String EVIDENCE_COVERAGE = "evidence.coverage";
  static final String EVIDENCE_VARIANCE = "evidence.variance";

  /** No value is a control character. */
  private static final String ANY = "\u0001";

  private static final FieldType FREQUENCIES = type(IndexOptions.DOCS_AND_FREQS, false);
  private static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

  private final Analysis analysis;
  private final Schema schema;
  private final AudienceValues audienceValues;

  ProfileDocument(Analysis analysis, Schema schema) {
    this.analysis = analysis;
    this.schema = schema;
    this.audienceValues = new AudienceValues(schema);
  }

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    var type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }

  /**
   * What has as many values as creators is never counted, and so is looked up as a term, whatever
   * its case.
   */
  public static Term lookup(String field, String value) {
    return field.equals(ID) ? id(value) : new Term(field, folded(value));
  }

  /** The term that every creator has who has any value in {@code field}. */
  public static Term lookupAny(String field) {
    return new Term(field, ANY);
  }

  private static String folded(String value) {
    return value.toLowerCase(Locale.ROOT);
  }

  /** The term that names a creator in the index. */
  static Term id(String id) {
    return new Term(ID, id);
  }

  /** The document of {@code creator}, measured on {@code asOf}. */
  Document of(Creator creator, LocalDate asOf) {
    var measures = Measures.of(creator, asOf);
    var document = new Document();
    document.add(new StringField(ID, creator.id(), Field.Store.NO));
    addText(document, ProfileTerms.of(creator, analysis, schema.themes()));
    var safety = SafetyReport.of(creator, schema.themes());
    addValues(document, FieldValues.of(creator, measures, safety, schema));
    addNormed(document, measures);
    StatedOrigins.add(document, creator, asOf);
    creator.audience().ifPresent(audience -> addShares(document, audience));
    if (!measures.brandLastPosts().isEmpty()) {
      document.add(new BinaryDocValuesField(BRAND_DAYS, brandDays(measures.brandLastPosts())));
    }
    document.add(new BinaryDocValuesField(CARD, StoredCard.write(creator)));
    document.add(new StoredField(PROFILE, CreatorJson.write(creator)));
    return document;
  }

  private void addText(Document document, ProfileTerms terms) {
    document.add(new Field(TEXT, new FrequencyStream(terms.frequencies()), FREQUENCIES));
    document.add(new Field(PHRASE, new WordStream(terms.texts()), POSITIONS));
  }

  private void addValues(Document document, FieldValues values) {
    values
        .keywords()
        .forEach(
            (field, names) -> {
              if (field.equals(ID)) {
                document.add(new SortedDocValuesField(ID, new BytesRef(names.getFirst())));
              } else if (!schema.field(field).can(Ability.FACET)) {
                names.forEach(n -> document.add(new StringField(field, folded(n), Field.Store.NO)));
                document.add(new StringField(field, ANY, Field.Store.NO));
              } else {
                names.forEach(
                    n -> document.add(new SortedSetDocValuesField(field, new BytesRef(n))));
              }
            });
    values.counts().forEach((field, v) -> document.add(new NumericDocValuesField(field, v)));
    values.decimals().forEach((field, v) -> addDecimal(document, field, v));
  }

  /**
   * What is read against the norms of the whole index, and so finished only when a snapshot is
   * made.
   */
  private static void addNormed(Document document, Measures measures) {
    measures
        .logEngagement()
        .ifPresent(
            log -> {
              addDecimal(document, LOG_MEAN, log.mean());
              addDecimal(document, LOG_VARIANCE, log.variance());
              addDecimal(document, LOG_EXPOSURE, log.exposure());
              document.add(new NumericDocValuesField(LOG_SAMPLE, log.n()));
              if (!log.formats().isEmpty()) {
                document.add(
                    new BinaryDocValuesField(LOG_FORMATS, FormatsOnDisk.write(log.formats())));
              }
            });
    if (!measures.evidence().isEmpty()) {
      var sum = EvidenceSum.of(measures.evidence());
      addDecimal(document, EVIDENCE_POINTS, sum.points());
      addDecimal(document, EVIDENCE_COVERAGE, sum.coverage());
      addDecimal(document, EVIDENCE_VARIANCE, sum.variance());
    }
  }

  private static void addDecimal(Document document, String field, double value) {
    document.add(new NumericDocValuesField(field, Float.floatToRawIntBits((float) value)));
  }

  private void addShares(Document document, Audience audience) {
    for (var dimension : AudienceDimension.values()) {
      var shares = dimension.shares(audience);
      if (!shares.isEmpty()) {
        var pairs = new PairBytes();
        audienceValues.points(dimension, shares).forEach(pairs::add);
        document.add(new BinaryDocValuesField(dimension.field(), pairs.bytes()));
      }
    }
    if (!audience.joint().isEmpty()) {
      document.add(new BinaryDocValuesField(JointTable.FIELD, JointTable.encode(audience.joint())));
    }
  }

  private static BytesRef brandDays(Map<String, LocalDate> lastPosts) {
    var pairs = new PairBytes();
    lastPosts.forEach((brand, day) -> pairs.add(brand.strip(), Math.toIntExact(day.toEpochDay())));
    return pairs.bytes();
  }
}
