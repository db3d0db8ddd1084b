package org.creatorsearch.creator;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.creatorsearch.error.Suggestions;

/** The keys of a profile, which are the components of its records. */
final class ProfileKeys {
  /** Every key, and those of the objects that are there once: {@code audience.country}. */
  private static final Set<String> KEYS = keys();

  private ProfileKeys() {}

  private static Set<String> keys() {
    var keys = new TreeSet<String>();
    add(keys, "", Creator.class);
    add(keys, "contact.", Contact.class);
    add(keys, "audience.", Audience.class);
    add(keys, "price.", Price.class);
    add(keys, "reported.", Reported.class);
    return Collections.unmodifiableSet(keys);
  }

  private static void add(Set<String> keys, String above, Class<? extends Record> type) {
    Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .forEach(name -> keys.add(above + name));
  }

  /** By key, each of which must be one of the profile. */
  static Map<String, Provenance> provenance(Map<String, Provenance> provenance) {
    for (var key : provenance.keySet()) {
      if (!KEYS.contains(key)) {
        throw Rules.invalid("provenance", "takes keys of the profile, got \"" + key + "\"")
            .suggesting(Suggestions.nearest(key, KEYS));
      }
    }
    return Collections.unmodifiableMap(new TreeMap<>(provenance));
  }
}
