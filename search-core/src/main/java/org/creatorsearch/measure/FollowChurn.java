package org.creatorsearch.measure;

import java.util.List;
import java.util.Optional;
import org.creatorsearch.fact.Fact;
import org.creatorsearch.fact.FactKind;

/**
 * Whether an account follows many others and drops them again, over and over: a way to be followed
 * back that leaves a saw-tooth in the number of accounts followed.
 */
final class FollowChurn {
  /** Fewer points cannot show a tooth among others. */
  private static final int LEAST_POINTS = 6;

  /** A tooth rises and falls by at least a tenth of the usual number. */
  private static final double LEAST_SWING = 0.1;

  /** And by fifty accounts, more than anybody follows and drops by chance. */
  private static final double LEAST_ACCOUNTS = 50;

  /** No tooth says little: most accounts have none, whoever follows them. */
  private static final double NO_TOOTH = 0.5;

  private FollowChurn() {}

  /** The item; empty without enough history of the accounts followed. */
  static Optional<Evidence> of(CounterSeries following) {
    if (following.size() < LEAST_POINTS) {
      return Optional.empty();
    }
    var teeth = teeth(following);
    return Optional.of(
        EvidenceKind.FOLLOW_CHURN.item(
            teeth,
            0,
            direction(teeth),
            Math.min(1, following.span() / GrowthEvidence.FULL_HISTORY_DAYS),
            following.size(),
            List.of(fact(teeth))));
  }

  /** One tooth may be a clean-up; two are a habit. */
  private static double direction(int teeth) {
    return switch (teeth) {
      case 0 -> NO_TOOTH;
      case 1 -> 0;
      case 2 -> -0.5;
      default -> -1;
    };
  }

  /** Rises followed by falls, both of at least the least swing. */
  private static int teeth(CounterSeries following) {
    var values = new double[following.size()];
    for (var i = 0; i < values.length; i++) {
      values[i] = following.value(i);
    }
    var swing = Math.max(LEAST_ACCOUNTS, LEAST_SWING * Median.of(values));
    var teeth = 0;
    var low = values[0];
    var high = values[0];
    var rising = false;
    for (var value : values) {
      if (rising) {
        high = Math.max(high, value);
        if (high - value >= swing) {
          teeth++;
          rising = false;
          low = value;
        }
      } else {
        low = Math.min(low, value);
        if (value - low >= swing) {
          rising = true;
          high = value;
        }
      }
    }
    return teeth;
  }

  private static Fact fact(int teeth) {
    return switch (teeth) {
      case 0 -> FactKind.FOLLOWING_STEADY.of();
      case 1 -> FactKind.FOLLOWING_DROPPED_ONCE.of();
      default -> FactKind.FOLLOWING_DROPPED.of(teeth);
    };
  }
}
