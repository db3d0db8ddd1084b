package org.creatorsearch.ingest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creatorsearch.creator.Provenance;

/** The object {@code provenance}: an object for each key of the profile it speaks about. */
final class ProvenanceJson {
  private ProvenanceJson() {}

  static Map<String, Provenance> read(ProfileObject profile) {
    return profile.object("provenance", ProvenanceJson::byKey).orElse(Map.of());
  }

  private static Map<String, Provenance> byKey(ProfileObject object) {
    var byKey = new LinkedHashMap<String, Provenance>();
    for (var key : object.keys()) {
      object.object(key, ProvenanceJson::one).ifPresent(p -> byKey.put(key, p));
    }
    return byKey;
  }

  private static Provenance one(ProfileObject object) {
    return new Provenance(object.text("by"), object.day("at"));
  }

  /** By alphabet, as the record has them, so that equal creators are equal bytes. */
  static void write(Map<String, Provenance> provenance, ProfileWriter out) throws IOException {
    if (!provenance.isEmpty()) {
      out.open("provenance");
      for (var entry : provenance.entrySet()) {
        out.object(entry.getKey(), entry.getValue(), ProvenanceJson::writeOne);
      }
      out.close();
    }
  }

  private static void writeOne(Provenance provenance, ProfileWriter out) throws IOException {
    out.text("by", provenance.by());
    out.text("at", provenance.at().map(LocalDate::toString));
  }
}
