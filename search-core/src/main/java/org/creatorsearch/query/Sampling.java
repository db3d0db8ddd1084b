package org.creatorsearch.query;

import java.util.Optional;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.schema.EngagementDefinition;

/**
 * Which engagement rate is meant.
 *
 * @param definition the formula; empty for the platform's usual one
 * @param windowDays posts this many days back from the newest count: 30, 90 or 365
 * @param minSample rates of fewer posts than this are taken as unknown; 0 for any
 */
public record Sampling(Optional<EngagementDefinition> definition, int windowDays, int minSample) {
  /** The platform's usual rate over 90 days, of any number of posts. */
  public static final Sampling DEFAULT =
      new Sampling(Optional.empty(), EngagementDefinition.USUAL_WINDOW, 0);

  private static final int GREATEST_MIN_SAMPLE = 1_000;

  public Sampling {
    if (!EngagementDefinition.WINDOWS.contains(windowDays)) {
      throw new SearchException(
              ErrorCode.INVALID_VALUE,
              "window must be one of " + EngagementDefinition.WINDOWS + " days, got " + windowDays)
          .at("window");
    }
    if (minSample < 0 || minSample > GREATEST_MIN_SAMPLE) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE,
              "minSample must be between 0 and " + GREATEST_MIN_SAMPLE + ", got " + minSample)
          .at("minSample");
    }
  }

  /** The rate by {@code definition} over 90 days, of any number of posts. */
  public static Sampling of(EngagementDefinition definition) {
    return new Sampling(Optional.of(definition), EngagementDefinition.USUAL_WINDOW, 0);
  }
}
