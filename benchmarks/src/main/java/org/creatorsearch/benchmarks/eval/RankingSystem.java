package org.creatorsearch.benchmarks.eval;

import org.creatorsearch.benchmarks.collection.TestCollection;
import org.creatorsearch.benchmarks.metric.Run;

/** Something that answers topics. */
interface RankingSystem {
  /** What reports call it. */
  String name();

  /**
   * Its answers to all topics of a collection.
   *
   * @param depth creators of each answer
   */
  Run run(TestCollection collection, int depth);
}
