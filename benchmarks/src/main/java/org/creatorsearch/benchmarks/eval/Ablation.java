package org.creatorsearch.benchmarks.eval;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.creatorsearch.query.RankingProfile;
import org.creatorsearch.query.Signal;

/** What a profile owes to each of its signals: it without one, and with that one alone. */
final class Ablation {
  private Ablation() {}

  /** The profile itself, and those that differ from it in what a signal weighs. */
  static Stream<RankingProfile> of(RankingProfile profile) {
    var signals = profile.weights().keySet();
    return Stream.of(
            Stream.of(profile),
            signals.stream().map(signal -> without(profile, signal)),
            signals.stream().map(Ablation::alone))
        .flatMap(profiles -> profiles);
  }

  private static RankingProfile without(RankingProfile profile, Signal signal) {
    var weights = new EnumMap<Signal, Double>(profile.weights());
    weights.remove(signal);
    return new RankingProfile(profile.name() + "-" + signal.wireName(), "", weights);
  }

  private static RankingProfile alone(Signal signal) {
    return new RankingProfile("only-" + signal.wireName(), "", Map.of(signal, 1.0));
  }
}
