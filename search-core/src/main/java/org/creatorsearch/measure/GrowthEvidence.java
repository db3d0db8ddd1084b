package org.creatorsearch.measure;

import java.util.List;
import java.util.Optional;
import org.creatorsearch.fact.Fact;
import org.creatorsearch.fact.FactKind;
import org.creatorsearch.measure.GrowthJump.Cause;

/** What jumps in followers say about an audience. */
final class GrowthEvidence {
  /** A history of half a year is as good as a longer one. */
  static final double FULL_HISTORY_DAYS = 180;

  /** A step counts half as much after half a year: audiences renew. */
  private static final double HALF_LIFE_DAYS = 180;

  /** Smaller steps do not change what the audience is made of. */
  private static final double LEAST_SHARE_OF_GROWTH = 0.1;

  /** No trace of steps says less than a trace would: slow additions leave none. */
  private static final double NO_STEP = 0.5;

  private GrowthEvidence() {}

  /** The item; empty without enough history. */
  static Optional<Evidence> of(GrowthSteps growth) {
    if (growth.increments() == 0) {
      return Optional.empty();
    }
    var history = growth.followers();
    var least = LEAST_SHARE_OF_GROWTH * totalGain(history);
    var unexplained =
        growth.jumps().stream()
            .filter(s -> s.cause() == Cause.UNEXPLAINED && s.gain() > least)
            .toList();
    var sum =
        unexplained.stream()
            .mapToDouble(
                s ->
                    StrictMath.pow(0.5, (history.lastDay() - s.on().toEpochDay()) / HALF_LIFE_DAYS))
            .sum();
    var undecided = growth.jumps().stream().anyMatch(s -> s.cause() == Cause.UNKNOWN);
    var direction = unexplained.isEmpty() ? (undecided ? 0 : NO_STEP) : -Math.min(1, sum);
    return Optional.of(
        EvidenceKind.GROWTH_SPIKE.item(
            unexplained.size(),
            0,
            direction,
            Math.min(1, history.span() / FULL_HISTORY_DAYS),
            growth.increments(),
            List.of(fact(unexplained, undecided, history.span()))));
  }

  private static double totalGain(CounterSeries history) {
    var gain = 0.0;
    for (var i = 1; i < history.size(); i++) {
      gain += Math.max(0, history.value(i) - history.value(i - 1));
    }
    return gain;
  }

  private static Fact fact(List<GrowthJump> unexplained, boolean undecided, long days) {
    if (!unexplained.isEmpty()) {
      var newest = unexplained.getLast();
      return FactKind.FOLLOWERS_JUMPED.of(newest.change(), newest.on().toString());
    }
    return undecided ? FactKind.JUMPS_UNDECIDED.of() : FactKind.NO_JUMPS.of(days);
  }
}
