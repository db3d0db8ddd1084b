package org.creatorsearch.internal.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorsearch.internal.column.BoundedBlocks;
import org.creatorsearch.internal.column.Dictionary;
import org.creatorsearch.internal.column.DocBitsBuilder;
import org.creatorsearch.internal.column.FacetColumn;
import org.creatorsearch.internal.column.KeywordColumn;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.column.NumberCursor;
import org.creatorsearch.internal.column.SignalRecords;
import org.creatorsearch.internal.norms.EvidenceSum;
import org.creatorsearch.internal.norms.Norms;
import org.creatorsearch.measure.PeerStanding;
import org.creatorsearch.query.Belief;
import org.creatorsearch.query.Signal;
import org.creatorsearch.result.MemoryReport.Held;
import org.creatorsearch.schema.Field;
import org.creatorsearch.schema.Schema;

/**
 * The columns of one segment that say how its creators compare with all others. They depend on the
 * norms of the whole index, and so are made anew whenever these are.
 */
public final class Derived {
  /** The fields of the schema that are found here and not among the segment's own columns. */
  public static final Set<String> FIELDS =
      Stream.concat(
              Stream.of("engagementExpected", "engagementPercentile", "authenticity"),
              AuthenticityBand.FIELDS.stream())
          .collect(Collectors.toUnmodifiableSet());

  /** Of these, the ones that are computed whenever they are asked for. */
  public static final Set<String> ON_DEMAND = AuthenticityBand.FIELDS;

  private static final double AVERAGE = 0.5;

  private final NumberColumn engagementExpected;
  private final NumberColumn engagementPercentile;
  private final NumberColumn authenticity;
  private final AuthenticityBand band;
  private final KeptSignals signals;
  private final ConcurrentHashMap<String, FacetColumn> buckets;
  private final KeywordAccess platforms;
  private final PeerComparison peers;
  private final KeywordAccess currencies;
  private final KeywordAccess spikes;

  private final Norms norms;

  private Derived(
      SegmentColumns columns,
      Norms norms,
      Dictionaries dictionaries,
      Map<Signal, Belief> beliefs,
      LocalDate day,
      Optional<Derived> former,
      SideBySide threads) {
    this.norms = norms;
    platforms = new KeywordAccess(columns, "platform", dictionaries);
    currencies = new KeywordAccess(columns, "currency", dictionaries);
    peers = new PeerComparison(norms, platforms);
    spikes = new KeywordAccess(columns, "growthSpike", dictionaries);
    var comparison = new Comparison(columns, norms, beliefs, day);
    threads.run(comparison.parts());
    signals = KeptSignals.of(comparison.signals, columns.length(), beliefs, day);
    if (former.isPresent()) {
      engagementExpected = former.get().engagementExpected;
      engagementPercentile = former.get().engagementPercentile;
      authenticity = former.get().authenticity;
      band = former.get().band;
      buckets = former.get().buckets;
    } else {
      engagementExpected = NumberColumn.ofFloats(comparison.expected);
      engagementPercentile =
          NumberColumn.ofFloats(comparison.percentile, comparison.standing.build());
      authenticity = NumberColumn.ofFloats(comparison.authenticity);
      band = comparison.band.build();
      buckets = new ConcurrentHashMap<>();
    }
  }

  static Derived of(
      SegmentColumns columns,
      Norms norms,
      Dictionaries dictionaries,
      Map<Signal, Belief> beliefs,
      LocalDate day,
      SideBySide threads) {
    return new Derived(columns, norms, dictionaries, beliefs, day, Optional.empty(), threads);
  }

  /** The same as another day sees it: only the signals are others. */
  Derived on(LocalDate day, SegmentColumns columns, Dictionaries dictionaries) {
    return signals.day().equals(day)
        ? this
        : new Derived(
            columns,
            norms,
            dictionaries,
            signals.beliefs(),
            day,
            Optional.of(this),
            SideBySide.alone());
  }

  /** Whether these are the same columns, whatever the day of the signals. */
  boolean hasColumnsOf(Derived other) {
    return engagementPercentile == other.engagementPercentile;
  }

  /** Whether these compare with those norms and not with earlier ones. */
  boolean isAgainst(Norms other) {
    return norms == other;
  }

  /** Builds what somebody has asked {@code former} for. */
  Derived warm(Schema schema, SegmentColumns columns, Optional<Derived> former) {
    former.ifPresent(f -> f.buckets.keySet().forEach(name -> buckets(schema.field(name), columns)));
    return this;
  }

  /** The columns that can be counted and have been built. */
  Collection<FacetColumn> facets() {
    return buckets.values();
  }

  /** One value a document of a keyword column, as a word. */
  record KeywordAccess(KeywordColumn column, Dictionary dictionary) {
    KeywordAccess(SegmentColumns columns, String field, Dictionaries dictionaries) {
      this(columns.keyword(field), dictionaries.of(field));
    }

    String get(int doc) {
      var found = new int[] {-1};
      column.values(doc, ordinal -> found[0] = ordinal);
      return found[0] < 0 ? "" : dictionary.value(found[0]);
    }
  }

  /** The arrays while they are filled. */
  private final class Comparison {
    /** Documents of a part; a multiple of 64, so that no word of bits is written by two threads. */
    private static final int PART = 1 << 16;

    private final SegmentColumns columns;
    private final Norms norms;
    private final Map<Signal, Belief> beliefs;
    private final LocalDate day;
    private final float[] expected;
    private final float[] percentile;
    private final float[] authenticity;
    private final AuthenticityBand.Builder band;
    private final DocBitsBuilder standing;
    private final SignalRecords.Builder signals;

    Comparison(SegmentColumns columns, Norms norms, Map<Signal, Belief> beliefs, LocalDate day) {
      var length = columns.length();
      expected = unknown(length);
      percentile = unknown(length);
      standing = new DocBitsBuilder(length);
      authenticity = unknown(length);
      band = new AuthenticityBand.Builder(length);
      signals = new SignalRecords.Builder(length);
      this.columns = columns;
      this.norms = norms;
      this.beliefs = beliefs;
      this.day = day;
    }

    /** What is to be done, part by part. */
    List<Runnable> parts() {
      var parts = new ArrayList<Runnable>();
      for (var from = 0; from < expected.length; from += PART) {
        var first = from;
        parts.add(() -> fill(first, Math.min(expected.length, first + PART)));
      }
      return parts;
    }

    private void fill(int from, int to) {
      var measured = new Measured(columns);
      var beliefsOf = new SignalBeliefs(columns, beliefs, day);
      var engagementBelief = beliefsOf.of(Signal.ENGAGEMENT);
      var authenticityBelief = beliefsOf.of(Signal.AUTHENTICITY);
      var growthBelief = beliefsOf.of(Signal.GROWTH);
      var valueBelief = beliefsOf.of(Signal.VALUE);
      var reachBelief = beliefsOf.of(Signal.REACH);
      var recency = new Recency(columns, day);
      var usuallyGenuine = norms.authenticityPrior();
      for (var doc = from; doc < to; doc++) {
        var platform = platforms.get(doc);
        var evidence = measured.evidence(doc);
        var engagement = AVERAGE;
        var among = peers.standing(measured, doc);
        if (among.isPresent()) {
          expected[doc] = (float) among.get().expectedRate();
          percentile[doc] = (float) among.get().percentile();
          engagement = percentile[doc];
          standing.add(doc);
          evidence = evidence.plus(among.get());
        }
        band.set(doc, evidence);
        authenticity[doc] = (float) evidence.score().orElse(Double.NaN);
        var genuine = blended(evidence, usuallyGenuine);
        var growth = measured.growthSignal(doc, platform, norms);
        var value = value(measured, doc);
        var reach = reach(measured, doc, platform);
        set(doc, Signal.ENGAGEMENT, engagementBelief.blend(doc, engagement, AVERAGE));
        set(doc, Signal.AUTHENTICITY, authenticityBelief.blend(doc, genuine, usuallyGenuine));
        set(doc, Signal.GROWTH, growthBelief.blend(doc, growth, AVERAGE));
        set(doc, Signal.VALUE, valueBelief.blend(doc, value, AVERAGE));
        set(doc, Signal.REACH, reachBelief.blend(doc, reach, AVERAGE));
        set(doc, Signal.RECENCY, recency.get(doc));
      }
    }

    private void set(int doc, Signal signal, double value) {
      signals.set(doc, KeptSignals.placeOf(signal), Math.clamp(value, 0, 1));
    }

    private double value(Measured measured, int doc) {
      return measured.hasPrice(doc)
          ? norms.pricePercentile(currencies.get(doc), measured.price(doc))
          : AVERAGE;
    }

    private double reach(Measured measured, int doc, String platform) {
      return measured.hasFollowers(doc)
          ? norms.reachPercentile(platform, measured.followers(doc))
          : AVERAGE;
    }

    /** The score where evidence covers it, and what is normal where it does not. */
    private static double blended(EvidenceSum evidence, double prior) {
      return evidence.score().isPresent()
          ? evidence.coverage() * (float) evidence.score().getAsDouble() / 100
              + (1 - evidence.coverage()) * prior
          : prior;
    }

    private static float[] unknown(int length) {
      var values = new float[length];
      Arrays.fill(values, Float.NaN);
      return values;
    }
  }

  /**
   * The column of one of {@link #FIELDS}, for a segment with {@code columns}. Confined to one
   * thread, since it may read.
   */
  public NumberColumn column(String field, SegmentColumns columns) {
    return switch (field) {
      case "engagementExpected" -> engagementExpected;
      case "engagementPercentile" -> engagementPercentile;
      case "authenticity" -> authenticity;
      default -> band.column(field, peers, columns);
    };
  }

  /** The column of one of {@link #FIELDS} by the ranges of its histogram. */
  public FacetColumn buckets(Field field, SegmentColumns columns) {
    return buckets.computeIfAbsent(
        field.name(), name -> column(name, columns).buckets(field.bounds()));
  }

  /** Share of peers with less engagement. */
  public NumberColumn engagementPercentile() {
    return engagementPercentile;
  }

  /** The authenticity score, 0..100. */
  public NumberColumn authenticity() {
    return authenticity;
  }

  /**
   * The rates that are usual for documents' peers, by size and formats; NaN where a document or its
   * peers are unknown. Confined to one thread, since it reads.
   */
  public NumberCursor peerRates(SegmentColumns columns) {
    var measured = new Measured(columns);
    return doc -> peers.standing(measured, doc).map(PeerStanding::peerRate).orElse(Double.NaN);
  }

  /** Share of the evidence on authenticity that there is data for, in per cent; known for all. */
  public long coveragePercent(int doc, SegmentColumns columns) {
    return Math.round(100 * peers.evidence(new Measured(columns), doc).coverage());
  }

  /** What signals are worth whatever the request; where nothing is known, what is normal. */
  public KeptSignals signals() {
    return signals;
  }

  /** Whether followers jumped without views or reactions to explain it. */
  public boolean hasSpike(int doc) {
    return spikes.get(doc).equals("true");
  }

  /** The platform of a document. */
  public String platform(int doc) {
    return platforms.get(doc);
  }

  /** The currency of a document's price; empty where there is none. */
  public String currency(int doc) {
    return currencies.get(doc);
  }

  /** Heap held. */
  public Held held() {
    var held =
        new Held(
                signals.records().bytes(), signals.blocks().map(BoundedBlocks::bytes).orElse(0L), 0)
            .plus(engagementExpected.held())
            .plus(engagementPercentile.held())
            .plus(authenticity.held())
            .plus(band.held());
    for (var column : buckets.values()) {
      held = held.plus(column.held());
    }
    return held;
  }
}
