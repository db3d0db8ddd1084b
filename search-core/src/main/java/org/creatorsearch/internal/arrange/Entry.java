package org.creatorsearch.internal.arrange;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.creatorsearch.query.Aspect;
import org.creatorsearch.query.Quota;

/**
 * A match as it is arranged.
 *
 * @param score 0..1
 * @param values its values by aspect, for every aspect that is asked for; empty where it has none
 * @param lot the {@linkplain Lottery lot} of a new creator; empty for all others
 */
public record Entry(double score, Map<Aspect, List<String>> values, OptionalLong lot) {
  List<String> of(Aspect aspect) {
    return values.getOrDefault(aspect, List.of());
  }

  /** Whether a quota counts it. */
  boolean isOf(Quota quota) {
    var own = of(quota.aspect());
    return quota.value().map(own::contains).orElse(!own.isEmpty());
  }
}
