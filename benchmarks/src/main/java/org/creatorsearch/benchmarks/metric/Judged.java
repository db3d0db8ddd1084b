package org.creatorsearch.benchmarks.metric;

import java.util.Arrays;

/**
 * One answer as judged: the grades of its documents in their order, and all grades that were given
 * for its query. Immutable.
 */
public final class Judged {
  /** The grade of a document that nobody has judged; it counts as not relevant. */
  public static final int UNJUDGED = Integer.MIN_VALUE;

  private final int[] found;
  private final int[] ideal;

  /**
   * @param found grades of the documents found, the first ones first, or {@link #UNJUDGED}
   * @param given all grades that were given for the query, in any order
   */
  Judged(int[] found, int[] given) {
    this.found = found;
    var rising = given.clone();
    Arrays.sort(rising);
    this.ideal = new int[rising.length];
    for (var i = 0; i < rising.length; i++) {
      ideal[i] = rising[rising.length - 1 - i];
    }
  }

  /** Documents found. */
  public int size() {
    return found.length;
  }

  /** The grade of a document found, by its place from 0 on. */
  public int grade(int place) {
    return found[place];
  }

  /** Whether somebody has judged it. */
  public boolean isJudged(int place) {
    return found[place] != UNJUDGED;
  }

  /** All grades that were given, the greatest first: the best answer there could be. */
  int[] ideal() {
    return ideal;
  }

  /** How many documents were given that grade or a greater one, found or not. */
  public int relevant(int level) {
    var count = 0;
    for (var grade : ideal) {
      count += grade >= level ? 1 : 0;
    }
    return count;
  }

  /** How many of the first {@code depth} documents found have that grade or a greater one. */
  public int relevantAmong(int depth, int level) {
    var relevant = 0;
    for (var place = 0; place < Math.min(depth, found.length); place++) {
      relevant += found[place] >= level ? 1 : 0;
    }
    return relevant;
  }
}
