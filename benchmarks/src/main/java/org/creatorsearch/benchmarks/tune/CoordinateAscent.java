package org.creatorsearch.benchmarks.tune;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import org.creatorsearch.query.Signal;

/**
 * Climbs weight by weight (Metzler and Croft 2007): each is tried at several times its size and at
 * nothing, and what helps is kept, until nothing helps any more. It begins with the weights in use
 * and with some drawn ones. Of equally good weights those with fewer signals are kept, and else
 * those that were there before. Equal seeds climb alike.
 */
final class CoordinateAscent {
  private static final double[] STEPS = {0, 0.5, 0.8, 1.25, 2};

  /** What a weight of nothing is tried at. */
  private static final double FIRST = 0.02;

  /** A gain below this is one of rounding. */
  private static final double LEAST = 1e-6;

  private static final int MOST_ROUNDS = 20;

  private final Objective objective;
  private final List<Signal> signals;
  private final int restarts;
  private final long seed;

  CoordinateAscent(Objective objective, Collection<Signal> signals, int restarts, long seed) {
    this.objective = objective;
    this.signals = List.copyOf(signals);
    this.restarts = restarts;
    this.seed = seed;
  }

  /** The best weights found for these topics. */
  Weights best(Weights start, Collection<String> topics) {
    var random = new SplittableRandom(seed);
    var best = climbed(start, topics);
    for (var i = 0; i < restarts; i++) {
      var other = climbed(drawn(start, random), topics);
      if (better(other, best, topics)) {
        best = other;
      }
    }
    return best;
  }

  private Weights drawn(Weights start, SplittableRandom random) {
    var weights = start;
    for (var signal : signals) {
      weights = weights.with(signal, start.of(signal) * 2 * random.nextDouble());
    }
    return weights.fitFirst() ? weights : start;
  }

  private Weights climbed(Weights start, Collection<String> topics) {
    var weights = start;
    for (var round = 0; round < MOST_ROUNDS; round++) {
      var before = weights;
      for (var signal : signals) {
        for (var other : tried(weights, signal)) {
          if (better(other, weights, topics)) {
            weights = other;
          }
        }
      }
      if (weights.equals(before)) {
        break;
      }
    }
    return weights;
  }

  private static List<Weights> tried(Weights weights, Signal signal) {
    var tried = new ArrayList<Weights>();
    var now = weights.of(signal);
    if (now == 0) {
      tried.add(weights.with(signal, FIRST));
    } else {
      for (var step : STEPS) {
        tried.add(weights.with(signal, step * now));
      }
    }
    return tried;
  }

  private boolean better(Weights other, Weights than, Collection<String> topics) {
    var gain = objective.value(other, topics) - objective.value(than, topics);
    return gain > LEAST || (gain > -LEAST && other.size() < than.size());
  }
}
