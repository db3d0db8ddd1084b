package org.creatorsearch.ingest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.creatorsearch.creator.Provenance;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/** The object {@code provenance}: an object for each key of the profile it speaks about. */
final class ProvenanceJson {
  private static final int MOST_KEYS = 100;
  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9.]{0,99}");

  private ProvenanceJson() {}

  static Map<String, Provenance> read(ProfileObject profile) {
    return profile.object("provenance", ProvenanceJson::byKey).orElse(Map.of());
  }

  private static Map<String, Provenance> byKey(ProfileObject object) {
    var keys = object.keys();
    if (keys.size() > MOST_KEYS) {
      throw new SearchException(
              ErrorCode.TOO_LARGE, "provenance takes at most " + MOST_KEYS + " keys")
          .at("provenance");
    }
    var byKey = new LinkedHashMap<String, Provenance>();
    for (var key : keys) {
      if (!KEY.matcher(key).matches()) {
        throw ProfileObject.invalid("provenance", "takes keys of the profile");
      }
      object.object(key, ProvenanceJson::one).ifPresent(p -> byKey.put(key, p));
    }
    return byKey;
  }

  private static Provenance one(ProfileObject object) {
    return new Provenance(object.text("by", ProfileObject.NAME), object.day("at"));
  }

  /** By alphabet, so that equal creators are equal bytes. */
  static void write(Map<String, Provenance> provenance, ProfileWriter out) throws IOException {
    if (!provenance.isEmpty()) {
      out.open("provenance");
      for (var entry : new TreeMap<>(provenance).entrySet()) {
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
