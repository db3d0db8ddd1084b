package org.creatorsearch.server.wire;

import java.io.IOException;
import java.io.InputStream;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.ingest.CreatorLines;
import org.creatorsearch.ingest.IngestReport;

/**
 * One load of creators in lines, from one stream or several. Confined to one thread.
 *
 * <p>How many lines replaced a creator is told by how much less the index grew than lines were
 * accepted. That costs no memory, whatever the size of a load; what others add and remove at the
 * same time blurs it.
 */
public final class BulkLoad {
  private final SearchEngine engine;
  private final long before;
  private final long every;
  private long accepted;
  private long committed;

  private BulkLoad(SearchEngine engine, long every) {
    this.engine = engine;
    this.before = engine.stats().committed();
    this.every = every;
  }

  /** Starts a load into {@code engine} that is committed as a whole, at its end. */
  public BulkLoad(SearchEngine engine) {
    this(engine, Long.MAX_VALUE);
  }

  /**
   * Starts a load into {@code engine} of which a crash loses less than {@code lines} accepted
   * lines, 1 or more: whenever so many have come, they are committed.
   */
  public static BulkLoad committingEvery(long lines, SearchEngine engine) {
    return new BulkLoad(engine, lines);
  }

  /** Reads the lines of a stream, plain or gzip. What it throws leaves those before it accepted. */
  public IngestReport read(InputStream in) throws IOException {
    return CreatorLines.parse(in, this::take);
  }

  private void take(Creator creator) {
    // A line that the engine refuses does not count: it throws.
    engine.upsert(creator);
    accepted++;
    if (accepted - committed >= every) {
      engine.commit();
      committed = accepted;
    }
  }

  /** Accepted lines that survive a crash. */
  public long committed() {
    return committed;
  }

  /** The lines accepted so far, also where reading them ended in an exception. */
  public long accepted() {
    return accepted;
  }

  /**
   * Commits what is not committed yet.
   *
   * @return accepted lines that took the place of a creator of the same id, whether that was in the
   *     index before or came in an earlier line
   */
  public long commit() {
    engine.commit();
    committed = accepted;
    var grown = engine.stats().committed() - before;
    return Math.clamp(accepted - grown, 0, accepted);
  }
}
