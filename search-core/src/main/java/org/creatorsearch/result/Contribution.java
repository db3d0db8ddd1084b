package org.creatorsearch.result;

import java.util.List;
import java.util.OptionalDouble;
import org.creatorsearch.fact.Fact;
import org.creatorsearch.query.Signal;

/**
 * What one signal brings to a score. The points of all contributions add up to 100 times the score.
 *
 * @param signal the signal
 * @param value 0..1
 * @param weight the signal's share of all active weights, 0..1
 * @param points 100 x weight x value
 * @param usual what the fact behind the value usually is for such accounts: of {@code engagement}
 *     the rate of peers of this size with these formats, of {@code growth} the relative change of
 *     followers in 90 days and of {@code reach} the followers that half of the platform's accounts
 *     have, of {@code value} the price per thousand views in the currency, of {@code authenticity}
 *     the mean score, 0..100, of {@code audience} the share of the mean audience that is in the
 *     target, 0..1; empty for all others, and where too few accounts are known
 * @param facts what is behind the value, with what is usual; empty where there is nothing to say
 */
public record Contribution(
    Signal signal,
    double value,
    double weight,
    double points,
    OptionalDouble usual,
    List<Fact> facts) {
  public Contribution {
    facts = List.copyOf(facts);
  }

  /** The facts in English, with semicolons between them: {@code vegan, baking}. */
  public String detail() {
    return Fact.words(facts);
  }
}
