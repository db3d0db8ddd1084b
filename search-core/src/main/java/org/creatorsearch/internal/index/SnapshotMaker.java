package org.creatorsearch.internal.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.creatorsearch.internal.column.Census;
import org.creatorsearch.measure.Norms;
import org.creatorsearch.schema.Schema;

/**
 * Makes snapshots, reusing from one to the next whatever still holds: columns live as long as their
 * segment, and norms until enough has changed.
 */
final class SnapshotMaker {
  /**
   * Norms are taken anew when this share of the creators has changed; they move far less than that.
   */
  private static final double NORMS_DRIFT = 0.05;

  /**
   * Below so many creators norms are taken anew at each refresh: it costs nothing, and results are
   * easier to follow.
   */
  private static final int NORMS_ALWAYS = 20_000;

  private final Schema schema;
  private final String epoch;
  private final Dictionaries dictionaries = new Dictionaries();
  private final AudienceValues audienceValues;
  private final ConcurrentHashMap<IndexReader.CacheKey, SegmentColumns> columns =
      new ConcurrentHashMap<>();
  private long made;
  private int changedSinceNorms;

  /**
   * @param epoch tells apart the snapshots of two openings of one index
   */
  SnapshotMaker(Schema schema, String epoch) {
    this.schema = schema;
    this.audienceValues = new AudienceValues(schema);
    this.epoch = epoch;
  }

  /** Builds the columns of a segment that is about to be visible. */
  void warm(LeafReader reader) {
    columns(reader);
  }

  private SegmentColumns columns(LeafReader reader) {
    var core = reader.getCoreCacheHelper();
    return columns
        .computeIfAbsent(
            core.getKey(),
            key -> {
              core.addClosedListener(columns::remove);
              return new SegmentColumns(reader, dictionaries).warm(schema);
            })
        .through(reader);
  }

  Snapshot first(DirectoryReader reader, LocalDate asOf) throws IOException {
    return make(reader, asOf, NormsFit.of(parts(reader), dictionaries), List.of());
  }

  Snapshot next(DirectoryReader reader, Snapshot before, LocalDate asOf) throws IOException {
    changedSinceNorms += changes(before.reader(), reader);
    var drifted =
        reader.numDocs() <= NORMS_ALWAYS || changedSinceNorms > NORMS_DRIFT * reader.numDocs();
    if (!drifted) {
      return make(reader, asOf, before.norms(), before.segments());
    }
    changedSinceNorms = 0;
    return make(reader, asOf, NormsFit.of(parts(reader), dictionaries), List.of());
  }

  /** Creators that came or went, as far as the counts tell: a replaced one is both. */
  private static int changes(DirectoryReader before, DirectoryReader after) {
    var deleted = Math.abs(after.numDeletedDocs() - before.numDeletedDocs());
    return Math.abs(after.numDocs() - before.numDocs()) + deleted;
  }

  private List<NormsFit.Part> parts(DirectoryReader reader) {
    var parts = new ArrayList<NormsFit.Part>();
    for (var context : reader.leaves()) {
      var own = columns(context.reader());
      parts.add(
          new NormsFit.Part(own, Snapshot.live(context.reader().getLiveDocs(), own.length())));
    }
    return parts;
  }

  private Snapshot make(
      DirectoryReader reader, LocalDate asOf, Norms norms, List<Segment> sameNorms) {
    var segments = new ArrayList<Segment>();
    for (var context : reader.leaves()) {
      var own = columns(context.reader());
      var live = Snapshot.live(context.reader().getLiveDocs(), own.length());
      var derived = derived(own, norms, sameNorms);
      segments.add(new Segment(context, own, derived, new Census(live)));
    }
    return named(reader, segments, norms, asOf);
  }

  /**
   * The state of {@code before} as another day sees it: only ages differ, and they are not kept.
   */
  Snapshot on(LocalDate asOf, Snapshot before) {
    return named(before.reader(), before.segments(), before.norms(), asOf);
  }

  private Snapshot named(
      DirectoryReader reader, List<Segment> segments, Norms norms, LocalDate asOf) {
    made++;
    return new Snapshot(
        epoch + "-" + made, reader, segments, dictionaries, audienceValues, norms, asOf);
  }

  private Derived derived(SegmentColumns own, Norms norms, List<Segment> sameNorms) {
    return sameNorms.stream()
        .filter(s -> s.columns().isSameSegment(own))
        .findFirst()
        .map(Segment::derived)
        .orElseGet(() -> Derived.of(own, norms, dictionaries));
  }
}
