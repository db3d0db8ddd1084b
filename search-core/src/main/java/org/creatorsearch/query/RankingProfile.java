package org.creatorsearch.query;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/**
 * A way to rank: a weight for each signal.
 *
 * @param name the name used in requests; not blank
 * @param description one sentence for people
 * @param weights weight by signal, each 0..1000; a signal without weight is switched off
 */
public record RankingProfile(String name, String description, Map<Signal, Double> weights) {
  public RankingProfile {
    var copy = new EnumMap<Signal, Double>(Signal.class);
    copy.putAll(weights);
    copy.replaceAll(RequestRules::weight);
    if (name.isBlank()) {
      throw new SearchException(ErrorCode.INVALID_VALUE, "a ranking must have a name").at("name");
    }
    weights = Collections.unmodifiableMap(copy);
  }
}
