package org.creatorsearch.result;

import java.util.List;
import org.creatorsearch.result.Explanation.Failure;

/**
 * Creators that a search misses by one of its conditions alone: they fit the text and meet every
 * other condition at its top.
 *
 * @param byFilter by position among the answer's conditions, how many creators fail that one alone:
 *     what leaving it out would bring
 * @param best the best of all of them, by score, ties by id
 */
public record NearMisses(List<Long> byFilter, List<NearMiss> best) {
  public NearMisses {
    byFilter = List.copyOf(byFilter);
    best = List.copyOf(best);
  }

  /**
   * One creator that is missed.
   *
   * @param hit the creator as it would be found, without highlights
   * @param failure the condition that it fails, what it has in its place, and how far off that is
   */
  public record NearMiss(Hit hit, Failure failure) {}
}
