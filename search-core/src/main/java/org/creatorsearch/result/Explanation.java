package org.creatorsearch.result;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.creatorsearch.fact.Fact;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Signal;

/**
 * Why a creator is where it is, or why it is not there at all.
 *
 * @param id the creator's id
 * @param matches whether it is among the hits of the search
 * @param score its score, or what it would be if it matched; 0..1
 * @param contributions what the score is made of
 * @param filters the conditions of the search: those of the request in their order, then those read
 *     from the brief
 * @param joint the shares that the joint filters of the request compare, those that are known
 * @param wishes what the search wishes for, and which of it the creator meets
 * @param failures the conditions that it fails; empty when it matches
 * @param place its place among the first {@value #PLACES} hits, from 1 on; empty beyond them, where
 *     it does not match, and where hits are not in the order of scores
 * @param rival whom it would pass next and what that would take; empty where {@code place} is 1,
 *     where it does not match, and where hits are not in the order of scores
 */
public record Explanation(
    String id,
    boolean matches,
    double score,
    List<Contribution> contributions,
    List<Clause> filters,
    List<AudienceShare> joint,
    List<Wished> wishes,
    List<Failure> failures,
    OptionalInt place,
    Optional<Rival> rival) {
  /** Places that are told. */
  public static final int PLACES = 20;

  public Explanation {
    contributions = List.copyOf(contributions);
    filters = List.copyOf(filters);
    joint = List.copyOf(joint);
    wishes = List.copyOf(wishes);
    failures = List.copyOf(failures);
  }

  /**
   * One wish.
   *
   * @param wish the condition
   * @param met whether the creator meets it; empty where that is not known, which counts half
   */
  public record Wished(Clause wish, Optional<Boolean> met) {}

  /**
   * The hit before a creator; the last of the first {@value #PLACES} where the creator is beyond
   * them.
   *
   * @param place of that hit, from 1 on
   * @param id of that hit
   * @param score of that hit
   * @param needs what would pass it, one signal at a time and all else equal, the least change
   *     first; empty where no single signal can
   */
  public record Rival(int place, String id, double score, List<Need> needs) {
    public Rival {
      needs = List.copyOf(needs);
    }
  }

  /**
   * What one signal would have to be.
   *
   * @param signal the signal
   * @param value what it is, 0..1
   * @param needed what it would have to be at least, 0..1
   * @param facts what that means; empty where there is no plain figure
   */
  public record Need(Signal signal, double value, double needed, List<Fact> facts) {
    public Need {
      facts = List.copyOf(facts);
    }

    /** The facts in English. */
    public String detail() {
      return Fact.words(facts);
    }
  }

  /**
   * A condition that the creator fails.
   *
   * @param filter position among the conditions of the search; {@value #TEXT} for the text
   * @param field the field; {@code text} for the text, empty for a group
   * @param wanted the condition, in words
   * @param actual what the creator has, in words; {@code unknown} where nothing is known
   * @param shortfall how far a number is from the nearest bound, in the field's unit; 0 where there
   *     is no distance; of a group, that of the part which decides: the nearest where one must
   *     hold, the farthest where all must
   * @param parts of a group, the parts that the creator fails, nearest first; empty otherwise
   */
  public record Failure(
      int filter,
      String field,
      String wanted,
      String actual,
      double shortfall,
      List<Failure> parts) {
    /** The position of the search text, which is no filter. */
    public static final int TEXT = -1;

    public Failure {
      parts = List.copyOf(parts);
    }
  }
}
