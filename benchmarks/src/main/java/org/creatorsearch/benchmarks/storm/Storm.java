package org.creatorsearch.benchmarks.storm;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.benchmarks.pace.Latencies;
import org.creatorsearch.benchmarks.pace.LatencySummary;
import org.creatorsearch.benchmarks.pace.OpenLoop;
import org.creatorsearch.benchmarks.pace.Outcome;
import org.creatorsearch.benchmarks.pace.Work;
import org.creatorsearch.query.SearchRequest;

/**
 * Searches at a constant rate on one thread, by turns with nobody writing and with somebody who
 * writes on another thread. What disturbs the machine for a while disturbs both.
 */
final class Storm {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final SearchEngine engine;
  private final List<SearchRequest> searches;
  private final OpenLoop loop;
  private final Updates updates;
  private final Latencies quiet = new Latencies();
  private final Latencies stormy = new Latencies();
  private final Latencies quietWork = new Latencies();
  private final Latencies stormyWork = new Latencies();
  private final List<Phase> phases = new ArrayList<>();
  private int next;

  /**
   * One turn.
   *
   * @param storm whether somebody wrote
   * @param latencies of the searches
   * @param segments of the index at its end
   */
  record Phase(boolean storm, LatencySummary latencies, int segments) {}

  Storm(SearchEngine engine, List<SearchRequest> searches, OpenLoop loop, Updates updates) {
    this.engine = engine;
    this.searches = searches;
    this.loop = loop;
    this.updates = updates;
  }

  /** A storm that is forgotten: the first seconds of a process are those of the compiler. */
  void warmUp(int perSecond, int seconds) {
    storm(perSecond, seconds, () -> search(seconds, new Latencies(), new Latencies()));
  }

  /** A turn without writing, and one with so many creators a second; the storm may come first. */
  void turns(int perSecond, int seconds, boolean stormFirst) {
    if (stormFirst) {
      storm(perSecond, seconds);
      quiet(seconds);
    } else {
      quiet(seconds);
      storm(perSecond, seconds);
    }
  }

  private void quiet(int seconds) {
    phase(false, search(seconds, quiet, quietWork));
  }

  private void storm(int perSecond, int seconds) {
    phase(true, storm(perSecond, seconds, () -> search(seconds, stormy, stormyWork)));
  }

  private <T> T storm(int perSecond, int seconds, Supplier<T> meanwhile) {
    try (var writer = Executors.newSingleThreadExecutor()) {
      var writing = CompletableFuture.runAsync(() -> updates.run(perSecond, seconds), writer);
      var result = meanwhile.get();
      writing.join();
      return result;
    }
  }

  private void phase(boolean storm, Latencies latencies) {
    phases.add(new Phase(storm, latencies.summary(), engine.stats().segments()));
  }

  /**
   * Searches for so long.
   *
   * @param all takes how long they took since they were due
   * @param work takes how long the processor worked on them, whoever else used it
   * @return how long these took since they were due
   */
  private Latencies search(int seconds, Latencies all, Latencies work) {
    var own = new Latencies();
    loop.run(loop.countIn(Duration.ofSeconds(seconds)), Work.atOnce(number -> search(work)), own);
    all.addAll(own);
    return own;
  }

  private void search(Latencies work) {
    var start = THREADS.getCurrentThreadCpuTime();
    engine.search(searches.get(next++ % searches.size()));
    work.add(Outcome.ANSWERED, THREADS.getCurrentThreadCpuTime() - start);
  }

  LatencySummary quietWork() {
    return quietWork.summary();
  }

  LatencySummary stormyWork() {
    return stormyWork.summary();
  }

  LatencySummary quietOnes() {
    return quiet.summary();
  }

  LatencySummary stormyOnes() {
    return stormy.summary();
  }

  List<Phase> phases() {
    return List.copyOf(phases);
  }
}
