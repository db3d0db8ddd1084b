package org.creatorsearch.benchmarks.judgement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creatorsearch.benchmarks.metric.Judgements;

/**
 * Documents with a grade, and those that are still to be given one.
 *
 * @param judged the grades
 * @param open by topic, documents without a grade
 */
public record Pool(Judgements judged, Map<String, List<String>> open) {
  public Pool {
    open = Collections.unmodifiableMap(new LinkedHashMap<>(open));
  }

  /** With nothing that is still to be judged. */
  public static Pool of(Judgements judged) {
    return new Pool(judged, Map.of());
  }
}
