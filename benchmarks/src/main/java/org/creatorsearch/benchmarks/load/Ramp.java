package org.creatorsearch.benchmarks.load;

import java.time.Duration;
import org.creatorsearch.benchmarks.pace.ClosedLoop;
import org.creatorsearch.benchmarks.pace.Latencies;
import org.creatorsearch.benchmarks.pace.OpenLoop;
import org.creatorsearch.benchmarks.pace.Ticker;
import org.creatorsearch.benchmarks.pace.Work;

/**
 * Finds out how much work can be done, and then asks for parts of that, at constant rates.
 *
 * @param ticker the time
 * @param work what is done
 */
record Ramp(Ticker ticker, Work work) {
  /** A service that still warms up does so much more in the next round. */
  private static final double WARMING = 1.05;

  private static final int MOST_ROUNDS = 8;

  /**
   * What a few clients get done who always have something to ask, once that does not grow any more.
   *
   * @param round how long they ask before it is looked at
   * @return pieces of work a second
   */
  double saturated(int clients, Duration round) {
    var loop = new ClosedLoop(ticker, clients, round);
    var before = loop.run(work, new Latencies());
    var now = loop.run(work, new Latencies());
    for (var rounds = 2; now > WARMING * before && rounds < MOST_ROUNDS; rounds++) {
      before = now;
      now = loop.run(work, new Latencies());
    }
    return now;
  }

  /**
   * A part of it, at first without counting: where the rate changes, a service meets cases that its
   * compiled code was not made for, such as requests that overlap, and is compiled anew.
   *
   * @param share above 0; at 1 and more, what is due waits longer and longer
   * @param saturated pieces of work a second, above 0
   * @param duration how long it lasts, and as long before that
   * @param least how many pieces of work there are at least, however long they take
   */
  Step step(double share, double saturated, Duration duration, long least) {
    var loop = new OpenLoop(ticker, share * saturated);
    loop.run(loop.countIn(duration), work, new Latencies());
    var latencies = new Latencies();
    loop.run(Math.max(least, loop.countIn(duration)), work, latencies);
    return new Step(share, loop.perSecond(), latencies.summary());
  }
}
