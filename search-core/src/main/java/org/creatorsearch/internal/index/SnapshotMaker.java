package org.creatorsearch.internal.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.creatorsearch.internal.column.Census;
import org.creatorsearch.internal.norms.Norms;
import org.creatorsearch.query.Belief;
import org.creatorsearch.query.Signal;
import org.creatorsearch.schema.Schema;

/**
 * Makes snapshots, reusing from one to the next whatever still holds: columns live as long as their
 * segment or until too many of their values are gone, and norms until enough has changed.
 */
final class SnapshotMaker {
  /** Dictionaries that hold fewer values than this are not worth a look. */
  private static final long FEW_VALUES = 1 << 16;

  private final Schema schema;
  private final Map<Signal, Belief> beliefs;
  private final String epoch;
  private final AudienceValues audienceValues;
  private volatile ColumnCache cache;

  /** Up to so many values the dictionaries are not looked at for those that nobody has any more. */
  private long roomForValues = FEW_VALUES;

  private final NormsKeeper norms;
  private long made;

  /**
   * @param beliefs how far signals believe what was seen some time ago
   * @param epoch tells apart the snapshots of two openings of one index
   * @param norms keeps what is normal
   */
  SnapshotMaker(Schema schema, Map<Signal, Belief> beliefs, String epoch, NormsKeeper norms) {
    this.schema = schema;
    this.beliefs = beliefs;
    this.audienceValues = new AudienceValues(schema);
    this.epoch = epoch;
    this.norms = norms;
    this.cache = new ColumnCache(schema);
  }

  /** Builds the columns of a segment that is about to be visible. */
  void warm(LeafReader reader) {
    cache.of(reader);
  }

  Snapshot first(IndexState state, LocalDate asOf) throws IOException {
    var reader = state.reader();
    var threads = SideBySide.all();
    reader.leaves().forEach(context -> cache.of(context.reader(), threads));
    var first = make(reader, asOf, norms(state, asOf), List.of(), threads);
    roomForValues = Math.max(FEW_VALUES, 2 * cache.dictionaries().size());
    return first;
  }

  Snapshot next(IndexState state, Snapshot before, LocalDate asOf) throws IOException {
    var same = renewed(state.reader()) ? List.<Segment>of() : before.segments();
    return make(state.reader(), asOf, norms(state, asOf), same, SideBySide.alone());
  }

  /** The state of {@code before}, the latest there is, with norms taken anew. */
  Snapshot refitted(Snapshot before, LocalDate asOf) {
    var reader = before.reader();
    var fitted = norms.anew(number -> fit(reader, number, asOf));
    return make(reader, asOf, fitted, before.segments(), SideBySide.alone());
  }

  /**
   * Dictionaries only grow, and creators that change bring new values while nobody has the old ones
   * any more. Once these are the most, all columns are built anew with dictionaries of their own;
   * snapshots of before keep theirs. Looked at whenever the dictionaries have doubled, so that it
   * costs little for each value.
   */
  private boolean renewed(DirectoryReader reader) {
    reader.leaves().forEach(context -> cache.of(context.reader()));
    var values = cache.dictionaries().size();
    if (values <= roomForValues) {
      return false;
    }
    var inUse = cache.valuesInUse(reader);
    roomForValues = Math.max(FEW_VALUES, 2 * inUse);
    if (values <= roomForValues) {
      roomForValues = 2 * values;
      return false;
    }
    var before = cache;
    cache = new ColumnCache(schema);
    before.retire();
    return true;
  }

  private Norms norms(IndexState state, LocalDate asOf) {
    return norms.of(state, number -> fit(state.reader(), number, asOf));
  }

  private Norms fit(DirectoryReader reader, long number, LocalDate on) {
    return NormsFit.of(parts(reader), cache.dictionaries(), number, on);
  }

  private List<NormsFit.Part> parts(DirectoryReader reader) {
    var parts = new ArrayList<NormsFit.Part>();
    for (var context : reader.leaves()) {
      var own = cache.of(context.reader());
      parts.add(
          new NormsFit.Part(own, Snapshot.live(context.reader().getLiveDocs(), own.length())));
    }
    return parts;
  }

  private Snapshot make(
      DirectoryReader reader,
      LocalDate asOf,
      Norms norms,
      List<Segment> before,
      SideBySide threads) {
    var segments = new ArrayList<Segment>();
    for (var context : reader.leaves()) {
      var own = cache.of(context.reader());
      var former = before.stream().filter(s -> s.columns().isSameSegment(own)).findFirst();
      var derived = derived(own, norms, asOf, former.map(Segment::derived), threads);
      segments.add(
          new Segment(context, own, derived, census(context.reader(), own, derived, former)));
    }
    return named(reader, segments, cache.dictionaries(), norms, asOf);
  }

  private Derived derived(
      SegmentColumns own,
      Norms norms,
      LocalDate asOf,
      Optional<Derived> former,
      SideBySide threads) {
    return former
        .filter(d -> d.isAgainst(norms))
        .map(d -> d.on(asOf, own))
        .orElseGet(
            () ->
                Derived.of(own, norms, cache.dictionaries(), beliefs, asOf, threads)
                    .warm(schema, own, former));
  }

  /**
   * What is counted over all live documents is counted here, so that no search has to wait for it:
   * once for a segment, and later by what has been deleted since.
   */
  private static Census census(
      LeafReader reader, SegmentColumns own, Derived derived, Optional<Segment> former) {
    // Documents are deleted and never come back: as many are the same.
    var unchanged = former.filter(f -> f.census().size() == reader.numDocs());
    if (unchanged.filter(f -> f.derived().hasColumnsOf(derived)).isPresent()) {
      return unchanged.get().census();
    }
    var live =
        unchanged
            .map(Segment::live)
            .orElseGet(() -> Snapshot.live(reader.getLiveDocs(), own.length()));
    if (own.length() < HotFields.LEAST_DOCUMENTS) {
      return new Census(live);
    }
    var columns = own.facets();
    columns.addAll(derived.facets());
    return former
        .map(f -> f.census().of(live, columns))
        .orElseGet(() -> new Census(live))
        .warm(own.packed());
  }

  /**
   * The state of {@code before} as another day sees it: only ages differ, and beliefs with them.
   */
  Snapshot on(LocalDate asOf, Snapshot before) {
    var segments = before.segments().stream().map(s -> s.on(asOf)).toList();
    return named(before.reader(), segments, before.dictionaries(), before.norms(), asOf);
  }

  private Snapshot named(
      DirectoryReader reader,
      List<Segment> segments,
      Dictionaries dictionaries,
      Norms norms,
      LocalDate asOf) {
    made++;
    return new Snapshot(
        epoch + "-" + made, reader, segments, dictionaries, audienceValues, norms, asOf);
  }
}
