package org.creatorsearch.query;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/**
 * A way to rank: a weight for each signal.
 *
 * @param name the name used in requests; not blank
 * @param description one sentence for people
 * @param weights weight by signal, each 0..1000; a signal without weight is switched off
 * @param provenance where the weights come from, in words by name, such as the collection that they
 *     were tuned on; empty where nothing is said
 */
public record RankingProfile(
    String name, String description, Map<Signal, Double> weights, Map<String, String> provenance) {
  private static final double USUAL_WISHES = 0.08;

  public RankingProfile {
    var copy = new EnumMap<Signal, Double>(Signal.class);
    copy.putAll(weights);
    copy.replaceAll(RequestRules::weight);
    if (name.isBlank()) {
      throw new SearchException(ErrorCode.INVALID_VALUE, "a ranking must have a name").at("name");
    }
    weights = Collections.unmodifiableMap(copy);
    provenance = Collections.unmodifiableMap(new LinkedHashMap<>(provenance));
  }

  /**
   * What wishes weigh: what the profile says or, where it says nothing, 0.08 of what all its
   * signals weigh together, so that no wish is ignored in silence.
   */
  public double weightOfWishes() {
    var sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    return weights.getOrDefault(Signal.WISHES, USUAL_WISHES * sum);
  }

  /** A profile that does not say where its weights come from. */
  public RankingProfile(String name, String description, Map<Signal, Double> weights) {
    this(name, description, weights, Map.of());
  }
}
