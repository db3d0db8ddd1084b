package org.creatorsearch.benchmarks.latency;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.creatorsearch.benchmarks.pace.ClosedLoop;
import org.creatorsearch.benchmarks.pace.Latencies;
import org.creatorsearch.benchmarks.pace.LatencySummary;
import org.creatorsearch.benchmarks.pace.Ticker;
import org.creatorsearch.benchmarks.pace.Work;

/** What one engine gets done on one thread, on two and so on, summed up over several turns. */
final class Load {
  private final Ticker ticker;
  private final Work work;
  private final int searchThreads;
  private final List<Latencies> latencies;
  private final double[] perSecond;
  private final int[] turns;

  /**
   * Nothing yet.
   *
   * @param searchThreads how many threads one search may use, for the record
   * @param most the greatest number of threads that ask
   */
  Load(Ticker ticker, Work work, int searchThreads, int most) {
    this.ticker = ticker;
    this.work = work;
    this.searchThreads = searchThreads;
    this.latencies = IntStream.range(0, most).mapToObj(i -> new Latencies()).toList();
    this.perSecond = new double[most];
    this.turns = new int[most];
  }

  /** Runs on as many threads as there will be, and forgets it. */
  void warmUp(Duration duration) {
    new ClosedLoop(ticker, turns.length, duration).run(work, new Latencies());
  }

  /** One turn on so many threads. */
  void run(int threads, Duration duration) {
    var i = threads - 1;
    perSecond[i] += new ClosedLoop(ticker, threads, duration).run(work, latencies.get(i));
    turns[i]++;
  }

  int searchThreads() {
    return searchThreads;
  }

  int most() {
    return turns.length;
  }

  /** Searches a second on so many threads, the mean of its turns. */
  double perSecond(int threads) {
    return perSecond[threads - 1] / turns[threads - 1];
  }

  /** How long they took there. */
  LatencySummary latencies(int threads) {
    return latencies.get(threads - 1).summary();
  }
}
