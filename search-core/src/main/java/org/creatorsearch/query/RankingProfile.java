package org.creatorsearch.query;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A way to rank: a weight for each signal.
 *
 * @param name the name used in requests
 * @param description one sentence for people
 * @param weights weight by signal, each at least 0; a signal without weight is switched off
 */
public record RankingProfile(String name, String description, Map<Signal, Double> weights) {
  public RankingProfile {
    var copy = new EnumMap<Signal, Double>(Signal.class);
    copy.putAll(weights);
    weights = Collections.unmodifiableMap(copy);
  }
}
