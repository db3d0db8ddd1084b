package org.creatorsearch.internal.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.creatorsearch.internal.column.Dictionary;
import org.creatorsearch.internal.column.ShareColumn;
import org.creatorsearch.internal.norms.Norms;
import org.creatorsearch.schema.AudienceDimension;

/**
 * The state of the index that a search sees: immutable, and named. Held by counted references; see
 * {@link IndexStore#acquire()}.
 */
public final class Snapshot {
  private final String name;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final List<Segment> segments;
  private final Dictionaries dictionaries;
  private final AudienceValues audienceValues;
  private final Norms norms;
  private final LocalDate asOf;

  Snapshot(
      String name,
      DirectoryReader reader,
      List<Segment> segments,
      Dictionaries dictionaries,
      AudienceValues audienceValues,
      Norms norms,
      LocalDate asOf) {
    this.name = name;
    this.reader = reader;
    this.segments = List.copyOf(segments);
    this.dictionaries = dictionaries;
    this.audienceValues = audienceValues;
    this.norms = norms;
    this.asOf = asOf;
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(new FitSimilarity());
    // Lucene's cache of filters would only be asked for text, where it never pays.
    searcher.setQueryCache(null);
  }

  /** Names the state, in this process and until the index is closed. */
  public String name() {
    return name;
  }

  /** Lucene's searcher over exactly these segments. */
  public IndexSearcher searcher() {
    return searcher;
  }

  /** The parts, in the searcher's order. */
  public List<Segment> segments() {
    return segments;
  }

  /** The values of keyword fields. */
  public Dictionaries dictionaries() {
    return dictionaries;
  }

  /** The values of one keyword field, those of columns that nobody has asked for yet among them. */
  public Dictionary values(String field) {
    segments.forEach(segment -> segment.columns().keyword(field));
    return dictionaries.of(field);
  }

  /**
   * Marks values of an audience for {@link ShareColumn}. A value within another of them is left
   * out: its share is part of the other's.
   */
  public boolean[] marks(AudienceDimension dimension, List<String> values) {
    return ShareColumn.marks(
        dictionaries.of(dimension.field()), audienceValues.widest(dimension, values));
  }

  /** Mean share of people who have one of the values, in the audiences that are known; 0..1. */
  public double baseShare(AudienceDimension dimension, List<String> values) {
    var sum =
        audienceValues.widest(dimension, values).stream()
            .mapToDouble(value -> norms.baseShare(dimension, value))
            .sum();
    return Math.min(1, sum);
  }

  /** What is normal among the creators. */
  public Norms norms() {
    return norms;
  }

  /** The day from which ages are counted. */
  public LocalDate asOf() {
    return asOf;
  }

  /** Creators that can be found. */
  public int creators() {
    return reader.numDocs();
  }

  /** A document of one of the segments. */
  public record Place(Segment segment, int doc) {}

  /** Where the creator of that id is. */
  public Optional<Place> find(String id) throws IOException {
    var weight =
        searcher.createWeight(
            new TermQuery(ProfileDocument.id(id)),
            org.apache.lucene.search.ScoreMode.COMPLETE_NO_SCORES,
            1);
    for (var segment : segments) {
      var scorer = weight.scorer(segment.context());
      if (scorer != null) {
        var docs = scorer.iterator();
        for (var doc = docs.nextDoc(); doc < segment.columns().length(); doc = docs.nextDoc()) {
          if (segment.live().contains(doc)) {
            return Optional.of(new Place(segment, doc));
          }
        }
      }
    }
    return Optional.empty();
  }

  DirectoryReader reader() {
    return reader;
  }

  boolean tryAcquire() {
    return reader.tryIncRef();
  }

  void release() throws IOException {
    reader.decRef();
  }

  static org.creatorsearch.internal.column.DocBits live(Bits liveDocs, int length) {
    return liveDocs == null
        ? org.creatorsearch.internal.column.DocBits.all(length)
        : org.creatorsearch.internal.column.DocBits.where(length, liveDocs::get);
  }
}
