package org.creatorsearch.internal.index;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creatorsearch.internal.column.BoundedBlocks;
import org.creatorsearch.internal.column.FacetColumn;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.column.NumberCursor;
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

  private final SegmentKeywords keywords;
  private final PeerComparison peers;
  private final PeerColumns compared;
  private final KeptSignals signals;
  private final ConcurrentHashMap<String, FacetColumn> buckets;

  private Derived(
      SegmentKeywords keywords,
      PeerComparison peers,
      PeerColumns compared,
      KeptSignals signals,
      ConcurrentHashMap<String, FacetColumn> buckets) {
    this.keywords = keywords;
    this.peers = peers;
    this.compared = compared;
    this.signals = signals;
    this.buckets = buckets;
  }

  static Derived of(
      SegmentColumns columns,
      Norms norms,
      Dictionaries dictionaries,
      Map<Signal, Belief> beliefs,
      LocalDate day,
      SideBySide threads) {
    var keywords = SegmentKeywords.of(columns, dictionaries);
    var peers = new PeerComparison(norms, keywords.platforms());
    var compared = PeerColumns.of(columns, peers, threads);
    var signals = new SignalsOfDay(columns, norms, keywords, compared, beliefs, day).kept(threads);
    return new Derived(keywords, peers, compared, signals, new ConcurrentHashMap<>());
  }

  /** The same as another day sees it: only the signals are others. */
  Derived on(LocalDate day, SegmentColumns columns) {
    if (signals.day().equals(day)) {
      return this;
    }
    var others =
        new SignalsOfDay(columns, peers.norms(), keywords, compared, signals.beliefs(), day)
            .kept(SideBySide.alone());
    return new Derived(keywords, peers, compared, others, buckets);
  }

  /** Whether these are the same columns, whatever the day of the signals. */
  boolean hasColumnsOf(Derived other) {
    return engagementPercentile() == other.engagementPercentile();
  }

  /** Whether these compare with those norms and not with earlier ones. */
  boolean isAgainst(Norms other) {
    return peers.norms() == other;
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

  /**
   * The column of one of {@link #FIELDS}, for a segment with {@code columns}. Confined to one
   * thread, since it may read.
   */
  public NumberColumn column(String field, SegmentColumns columns) {
    return switch (field) {
      case "engagementExpected" -> compared.engagementExpected();
      case "engagementPercentile" -> compared.engagementPercentile();
      case "authenticity" -> compared.authenticity();
      default -> compared.band().column(field, peers, columns);
    };
  }

  /** The column of one of {@link #FIELDS} by the ranges of its histogram. */
  public FacetColumn buckets(Field field, SegmentColumns columns) {
    return buckets.computeIfAbsent(
        field.name(), name -> column(name, columns).buckets(field.bounds()));
  }

  /** Share of peers with less engagement. */
  public NumberColumn engagementPercentile() {
    return compared.engagementPercentile();
  }

  /** The authenticity score, 0..100. */
  public NumberColumn authenticity() {
    return compared.authenticity();
  }

  /**
   * The rates that are usual for documents' peers, by size and formats; NaN where a document or its
   * peers are unknown. Confined to one thread, since it reads.
   */
  public NumberCursor peerRates(SegmentColumns columns) {
    var measured = new Measured(columns);
    return doc -> peers.standing(measured, doc).map(PeerStanding::peerRate).orElse(Double.NaN);
  }

  /**
   * Shares of the evidence on authenticity that there is data for, 0..1; known for all. Confined to
   * one thread, since it reads.
   */
  public NumberCursor evidenceCoverage(SegmentColumns columns) {
    var measured = new Measured(columns);
    return doc -> peers.evidence(measured, doc).coverage();
  }

  /** What signals are worth whatever the request; where nothing is known, what is normal. */
  public KeptSignals signals() {
    return signals;
  }

  /** Whether followers jumped without views or reactions to explain it. */
  public boolean hasSpike(int doc) {
    return keywords.hasSpike(doc);
  }

  /** The platform of a document. */
  public String platform(int doc) {
    return keywords.platforms().get(doc);
  }

  /** The currency of a document's price; empty where there is none. */
  public String currency(int doc) {
    return keywords.currencies().get(doc);
  }

  /** Heap held. */
  public Held held() {
    var held =
        new Held(
                signals.records().bytes(), signals.blocks().map(BoundedBlocks::bytes).orElse(0L), 0)
            .plus(compared.held());
    for (var column : buckets.values()) {
      held = held.plus(column.held());
    }
    return held;
  }
}
