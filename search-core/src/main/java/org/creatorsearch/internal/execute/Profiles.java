package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.internal.index.IndexStore;
import org.creatorsearch.internal.index.KnownFields;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.measure.Authenticity;
import org.creatorsearch.measure.Evidence;
import org.creatorsearch.measure.Measures;
import org.creatorsearch.measure.PeerStanding;
import org.creatorsearch.result.CreatorProfile;
import org.creatorsearch.result.PeerReport;
import org.creatorsearch.safety.SafetyReport;
import org.creatorsearch.schema.Schema;

/** Whole profiles, with everything measured of them. */
public final class Profiles {
  private final IndexStore store;
  private final Schema schema;

  /** Reads an index. */
  public Profiles(IndexStore store, Schema schema) {
    this.store = store;
    this.schema = schema;
  }

  private interface Reading<T> {
    T read(Snapshot snapshot) throws IOException;
  }

  private <T> T reading(Reading<T> reading) throws IOException {
    var snapshot = store.acquire();
    try {
      return reading.read(snapshot);
    } finally {
      store.release(snapshot);
    }
  }

  /** Whether there is a creator of that id. */
  public boolean contains(String id) throws IOException {
    return reading(snapshot -> snapshot.find(id).isPresent());
  }

  /** The creator of that id, measured on the snapshot's date against its norms. */
  public Optional<CreatorProfile> get(String id) throws IOException {
    return reading(
        snapshot -> {
          var place = snapshot.find(id);
          return place.isEmpty()
              ? Optional.empty()
              : Optional.of(profile(place.get().segment(), place.get().doc(), snapshot));
        });
  }

  private CreatorProfile profile(Segment segment, int doc, Snapshot snapshot) throws IOException {
    var creator = segment.profile(doc);
    var measures = Measures.of(creator, snapshot.asOf());
    var standing =
        measures
            .logEngagement()
            .flatMap(
                log ->
                    snapshot
                        .norms()
                        .standing(creator.platform(), (double) creator.followers().orElse(0), log));
    var evidence = new ArrayList<Evidence>(measures.evidence());
    standing.map(PeerStanding::evidence).ifPresent(evidence::add);
    var authenticity = Authenticity.of(evidence);
    var safety = SafetyReport.of(creator, schema.themes());
    var known = new KnownFields(creator, measures, standing, authenticity, safety, schema);
    return new CreatorProfile(
        creator,
        measures,
        new MeasuredFields(segment, snapshot, schema).of(doc),
        standing,
        authenticity,
        known.origins(creator, schema, snapshot.asOf()),
        safety);
  }

  /** What engagement is usual on a platform in the current snapshot. */
  public PeerReport peers(String platform) throws IOException {
    return reading(snapshot -> snapshot.norms().report(platform));
  }

  /** Hands over every creator of one snapshot. */
  public void scan(Consumer<Creator> creators) throws IOException {
    reading(
        snapshot -> {
          for (var segment : snapshot.segments()) {
            for (var doc = 0; doc < segment.columns().length(); doc++) {
              if (segment.live().contains(doc)) {
                creators.accept(segment.profile(doc));
              }
            }
          }
          return true;
        });
  }
}
