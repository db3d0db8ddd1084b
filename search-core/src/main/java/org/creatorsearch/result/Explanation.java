package org.creatorsearch.result;

import java.util.List;

/**
 * Why a creator is where it is, or why it is not there at all.
 *
 * @param id the creator's id
 * @param matches whether it is among the hits of the search
 * @param score its score, or what it would be if it matched; 0..1
 * @param contributions what the score is made of
 * @param failures the conditions that it fails; empty when it matches
 */
public record Explanation(
    String id,
    boolean matches,
    double score,
    List<Contribution> contributions,
    List<Failure> failures) {
  public Explanation {
    contributions = List.copyOf(contributions);
    failures = List.copyOf(failures);
  }

  /**
   * A condition that the creator fails.
   *
   * @param filter position of the filter in the request; -1 for the text
   * @param field the field; {@code text} for the text, empty for a group
   * @param wanted the condition, in words
   * @param actual what the creator has, in words; {@code unknown} where nothing is known
   * @param shortfall how far a number is from the nearest bound, in the field's unit; 0 where there
   *     is no distance
   */
  public record Failure(int filter, String field, String wanted, String actual, double shortfall) {}
}
