package org.creatorsearch.measure;

import java.util.List;
import org.creatorsearch.fact.Fact;

/**
 * One item of evidence on an audience. Words are "signals consistent with", never a verdict.
 *
 * @param signal what was looked at: {@code growth-spike}, {@code follow-churn}, {@code geography}
 *     and the like
 * @param value what was found, in the signal's own unit
 * @param peer what is normal, in the same unit
 * @param direction -1 (consistent with a bought or automated audience) to 1 (consistent with a
 *     genuine one)
 * @param weight importance of the signal
 * @param confidence how much data is behind it, 0..1
 * @param points weight x confidence x direction, added to the log-odds
 * @param n observations behind it
 * @param facts what was found, and what that is consistent with
 */
public record Evidence(
    String signal,
    double value,
    double peer,
    double direction,
    double weight,
    double confidence,
    double points,
    long n,
    List<Fact> facts) {
  /** From here on an item speaks against an audience, and not just a little. */
  private static final double AGAINST = -0.25;

  public Evidence {
    facts = List.copyOf(facts);
  }

  /** The facts in English, with semicolons between them. */
  public String detail() {
    return Fact.words(facts);
  }

  /** Whether it speaks against the audience. */
  public boolean isAgainst() {
    return direction <= AGAINST;
  }
}
