package org.creatorsearch.benchmarks.compare;

import java.util.ArrayList;
import java.util.List;
import org.creatorsearch.benchmarks.peer.Peer;
import org.creatorsearch.benchmarks.workload.Question;
import org.creatorsearch.query.SearchRequest;

/** Runs searches on two engines in turns. */
final class Comparison {
  private final Peer ours;
  private final Peer theirs;
  private final List<Question> questions;

  Comparison(Peer ours, Peer theirs, List<Question> questions) {
    this.ours = ours;
    this.theirs = theirs;
    this.questions = questions;
  }

  /** The searches that both answer differently; none if the comparison is fair. */
  List<Question> disagreements() {
    return questions.stream()
        .filter(
            q -> !ours.run(q.request()).comparable().equals(theirs.run(q.request()).comparable()))
        .toList();
  }

  /**
   * The times of each search.
   *
   * @param warmUp rounds that are not counted
   * @param rounds rounds that are
   */
  List<Timing> timings(int warmUp, int rounds) {
    var own = new double[questions.size()][rounds];
    var other = new double[questions.size()][rounds];
    for (var round = -warmUp; round < rounds; round++) {
      for (var i = 0; i < questions.size(); i++) {
        var request = questions.get(i).request();
        var at = Math.max(0, round);
        // Whoever comes second finds the caches as the first one left them.
        if ((round + i & 1) == 0) {
          own[i][at] = micros(ours, request);
          other[i][at] = micros(theirs, request);
        } else {
          other[i][at] = micros(theirs, request);
          own[i][at] = micros(ours, request);
        }
      }
    }
    var timings = new ArrayList<Timing>();
    for (var i = 0; i < questions.size(); i++) {
      timings.add(
          new Timing(
              questions.get(i).kind(),
              Timing.percentile(own[i], 0.5),
              Timing.percentile(other[i], 0.5)));
    }
    return timings;
  }

  private static double micros(Peer peer, SearchRequest request) {
    return peer.nanos(request) / 1e3;
  }
}
