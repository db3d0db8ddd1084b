package org.creatorsearch.internal.index;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.Provenance;
import org.creatorsearch.measure.Authenticity;
import org.creatorsearch.measure.Measures;
import org.creatorsearch.measure.PeerStanding;
import org.creatorsearch.safety.SafetyReport;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.Field;
import org.creatorsearch.schema.Origin;
import org.creatorsearch.schema.Schema;

/** The fields that one profile has values of, whether it says them or they are measured. */
public final class KnownFields {
  private final Set<String> names = new HashSet<>();

  /** Those of a whole profile, with what came of comparing it. */
  public KnownFields(
      Creator creator,
      Measures measures,
      Optional<PeerStanding> standing,
      Authenticity authenticity,
      SafetyReport safety,
      Schema schema) {
    var values = FieldValues.of(creator, measures, safety, schema);
    names.addAll(values.keywords().keySet());
    names.addAll(values.counts().keySet());
    names.addAll(values.decimals().keySet());
    addIf("displayName", creator.displayName().isPresent());
    addIf("bio", creator.bio().isPresent());
    addIf("posts", !creator.posts().isEmpty());
    addIf("engagementExpected", standing.isPresent());
    addIf("engagementPercentile", standing.isPresent());
    addIf("authenticity", authenticity.score().isPresent());
    addIf("authenticityLow", authenticity.score().isPresent());
    addIf("authenticityHigh", authenticity.score().isPresent());
    addIf("authenticityCoverage", !authenticity.evidence().isEmpty());
    for (var dimension : AudienceDimension.values()) {
      var shares = creator.audience().map(dimension::shares).orElse(Map.of());
      addIf(dimension.field(), !shares.isEmpty());
    }
    addIf("audience", creator.audience().isPresent());
  }

  private void addIf(String name, boolean known) {
    if (known) {
      names.add(name);
    }
  }

  /**
   * When and by whom the values were seen, by field in the schema's order; without those of which
   * neither is known.
   */
  public Map<String, Provenance> origins(Creator creator, Schema schema, LocalDate asOf) {
    var days = Origin.Days.of(creator, asOf);
    var origins = new LinkedHashMap<String, Provenance>();
    schema.fields().stream()
        .map(Field::name)
        .filter(names::contains)
        .forEach(
            field -> {
              var origin = Origin.of(field).of(creator.provenance(), days);
              if (origin.at().isPresent() || origin.by().isPresent()) {
                origins.put(field, origin);
              }
            });
    return Collections.unmodifiableMap(origins);
  }
}
