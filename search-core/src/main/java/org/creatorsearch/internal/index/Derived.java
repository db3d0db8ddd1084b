package org.creatorsearch.internal.index;

import java.util.Arrays;
import java.util.Set;
import org.creatorsearch.internal.column.Dictionary;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.measure.Norms;

/**
 * The columns of one segment that say how its creators compare with all others. They depend on the
 * norms of the whole index, and so are made anew whenever these are.
 */
public final class Derived {
  /** The fields of the schema that are found here and not among the segment's own columns. */
  public static final Set<String> FIELDS =
      Set.of("engagementExpected", "engagementPercentile", "authenticity");

  private final NumberColumn engagementExpected;
  private final NumberColumn engagementPercentile;
  private final NumberColumn authenticity;
  private final NumberColumn coverage;
  private final NumberColumn growth;
  private final NumberColumn value;
  private final NumberColumn reach;
  private final KeywordAccess platforms;
  private final KeywordAccess currencies;

  private Derived(SegmentColumns columns, Norms norms, Dictionaries dictionaries) {
    platforms = new KeywordAccess(columns, "platform", dictionaries.of("platform"));
    currencies = new KeywordAccess(columns, "currency", dictionaries.of("currency"));
    var comparison = new Comparison(columns, norms);
    engagementExpected = NumberColumn.ofFloats(comparison.expected);
    engagementPercentile = NumberColumn.ofFloats(comparison.percentile);
    authenticity = NumberColumn.ofFloats(comparison.authenticity);
    coverage = NumberColumn.ofFloats(comparison.coverage);
    growth = NumberColumn.ofFloats(comparison.growth);
    value = NumberColumn.ofFloats(comparison.value);
    reach = NumberColumn.ofFloats(comparison.reach);
  }

  static Derived of(SegmentColumns columns, Norms norms, Dictionaries dictionaries) {
    return new Derived(columns, norms, dictionaries);
  }

  /** One value a document of a keyword column, as a word. */
  record KeywordAccess(SegmentColumns columns, String field, Dictionary dictionary) {
    String get(int doc) {
      var found = new int[] {-1};
      columns.keyword(field).values(doc, ordinal -> found[0] = ordinal);
      return found[0] < 0 ? "" : dictionary.value(found[0]);
    }
  }

  /** The arrays while they are filled. */
  private final class Comparison {
    private final float[] expected;
    private final float[] percentile;
    private final float[] authenticity;
    private final float[] coverage;
    private final float[] growth;
    private final float[] value;
    private final float[] reach;

    Comparison(SegmentColumns columns, Norms norms) {
      var length = columns.length();
      expected = unknown(length);
      percentile = unknown(length);
      authenticity = unknown(length);
      coverage = new float[length];
      growth = new float[length];
      value = unknown(length);
      reach = unknown(length);
      var measured = new Measured(columns);
      for (var doc = 0; doc < length; doc++) {
        var platform = platforms.get(doc);
        var evidence = measured.evidence(doc);
        var log = measured.engagement(doc, platform);
        if (log != null) {
          var standing = norms.standing(platform, measured.followers(doc), log);
          if (standing.isPresent()) {
            expected[doc] = (float) standing.get().expectedRate();
            percentile[doc] = (float) standing.get().percentile();
            evidence = evidence.plus(standing.get());
          }
        }
        coverage[doc] = (float) evidence.coverage();
        authenticity[doc] = (float) evidence.score().orElse(Double.NaN);
        growth[doc] = (float) measured.growthSignal(doc, platform, norms);
        if (measured.hasPrice(doc)) {
          value[doc] = (float) norms.pricePercentile(currencies.get(doc), measured.price(doc));
        }
        if (measured.hasFollowers(doc)) {
          reach[doc] = (float) norms.reachPercentile(platform, measured.followers(doc));
        }
      }
    }

    private static float[] unknown(int length) {
      var values = new float[length];
      Arrays.fill(values, Float.NaN);
      return values;
    }
  }

  /** The column of one of {@link #FIELDS}. */
  public NumberColumn column(String field) {
    return switch (field) {
      case "engagementExpected" -> engagementExpected;
      case "engagementPercentile" -> engagementPercentile;
      case "authenticity" -> authenticity;
      default -> throw new IllegalArgumentException(field + " is not derived");
    };
  }

  /** Share of peers with less engagement. */
  public NumberColumn engagementPercentile() {
    return engagementPercentile;
  }

  /** The authenticity score, 0..100. */
  public NumberColumn authenticity() {
    return authenticity;
  }

  /** Share of the evidence on authenticity that there is data for, 0..1; known for all. */
  public NumberColumn coverage() {
    return coverage;
  }

  /** Growth among peers, 0..1, 0.5 where nothing is known, 0 under an open spike; known for all. */
  public NumberColumn growth() {
    return growth;
  }

  /** Share of creators of the currency who charge more per thousand views, 0..1. */
  public NumberColumn value() {
    return value;
  }

  /** Share of the platform's creators with fewer followers, 0..1. */
  public NumberColumn reach() {
    return reach;
  }

  /** The platform of a document. */
  public String platform(int doc) {
    return platforms.get(doc);
  }

  /** The currency of a document's price; empty where there is none. */
  public String currency(int doc) {
    return currencies.get(doc);
  }

  /** Heap held, in bytes. */
  public long bytes() {
    return engagementExpected.bytes()
        + engagementPercentile.bytes()
        + authenticity.bytes()
        + coverage.bytes()
        + growth.bytes()
        + value.bytes()
        + reach.bytes();
  }
}
