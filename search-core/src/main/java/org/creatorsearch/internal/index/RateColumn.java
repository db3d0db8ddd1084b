package org.creatorsearch.internal.index;

import org.creatorsearch.query.Sampling;
import org.creatorsearch.schema.EngagementDefinition;

/**
 * The pair of columns that holds one kind of engagement rate.
 *
 * @param rate column of the rates
 * @param sample column of the numbers of posts behind them
 */
public record RateColumn(String rate, String sample) {
  /** The platform's usual rate over 90 days. */
  public static final RateColumn USUAL = named("engagementRate");

  /** The columns of a definition and a window. */
  public static RateColumn of(EngagementDefinition definition, int windowDays) {
    return named("engagementRate/" + definition.wireName() + "/" + windowDays);
  }

  /** The columns that hold what {@code sampling} asks for. */
  public static RateColumn of(Sampling sampling) {
    return sampling
        .definition()
        .map(definition -> of(definition, sampling.windowDays()))
        .orElse(
            sampling.windowDays() == EngagementDefinition.USUAL_WINDOW
                ? USUAL
                : named("engagementRate/usual/" + sampling.windowDays()));
  }

  private static RateColumn named(String rate) {
    return new RateColumn(rate, rate + ".n");
  }
}
