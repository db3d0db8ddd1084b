package org.creatorsearch.benchmarks.storm;

import java.time.Duration;
import java.util.List;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.benchmarks.corpus.Creators;
import org.creatorsearch.benchmarks.pace.Latencies;
import org.creatorsearch.benchmarks.pace.OpenLoop;
import org.creatorsearch.benchmarks.pace.Outcome;
import org.creatorsearch.benchmarks.pace.Ticker;
import org.creatorsearch.benchmarks.pace.Work;
import org.creatorsearch.ingest.CreatorJson;

/**
 * Creators that are written again and again, and made visible once a second.
 *
 * <p>They are spread evenly over the market, so that every segment loses some of its documents.
 */
final class Updates {
  /** Replaced one after another, then again from the first one on. */
  private static final int DIFFERENT = 10_000;

  private final SearchEngine engine;
  private final List<byte[]> lines;
  private final Ticker ticker;
  private final Latencies refreshes = new Latencies();
  private long written;

  private Updates(SearchEngine engine, List<byte[]> lines, Ticker ticker) {
    this.engine = engine;
    this.lines = lines;
    this.ticker = ticker;
  }

  /** Updates of an engine that holds the first so many creators. */
  static Updates of(SearchEngine engine, int creators, Ticker ticker) {
    var lines = Creators.spread(creators, Math.min(creators, DIFFERENT));
    return new Updates(engine, lines, ticker);
  }

  /**
   * Writes so many creators a second, at planned times.
   *
   * @return how late each was written
   */
  Latencies run(int perSecond, int seconds) {
    var late = new Latencies();
    Work write = Work.atOnce(number -> write(number, perSecond));
    var loop = new OpenLoop(ticker, perSecond);
    loop.run(loop.countIn(Duration.ofSeconds(seconds)), write, late);
    return late;
  }

  private void write(long number, int perSecond) {
    engine.upsert(CreatorJson.parse(lines.get((int) (written % lines.size()))));
    written++;
    if ((number + 1) % perSecond == 0) {
      var start = ticker.nanos();
      engine.refresh();
      refreshes.add(Outcome.ANSWERED, ticker.nanos() - start);
    }
  }

  /** How long it took to make changes visible. */
  Latencies refreshes() {
    return refreshes;
  }
}
