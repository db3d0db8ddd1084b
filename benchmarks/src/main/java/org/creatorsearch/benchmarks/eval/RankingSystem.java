package org.creatorsearch.benchmarks.eval;

import org.creatorsearch.benchmarks.collection.TestCollection;

/** Something that answers topics. */
public interface RankingSystem {
  /** How it is called on the command line and in reports. */
  String name();

  /**
   * Answers all topics of a collection.
   *
   * @param depth how many creators of an answer are looked at
   */
  Answers run(TestCollection collection, int depth);
}
