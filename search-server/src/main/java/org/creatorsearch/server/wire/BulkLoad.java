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
  private long accepted;

  /** Starts a load into {@code engine}. */
  public BulkLoad(SearchEngine engine) {
    this.engine = engine;
    this.before = engine.stats().committed();
  }

  /** Reads the lines of a stream, plain or gzip. What it throws leaves those before it accepted. */
  public IngestReport read(InputStream in) throws IOException {
    return CreatorLines.parse(in, this::accept);
  }

  private void accept(Creator creator) {
    engine.upsert(creator);
    accepted++;
  }

  /** The lines accepted so far, also where reading them ended in an exception. */
  public long accepted() {
    return accepted;
  }

  /**
   * Commits.
   *
   * @return accepted lines that took the place of a creator of the same id, whether that was in the
   *     index before or came in an earlier line
   */
  public long commit() {
    engine.commit();
    var grown = engine.stats().committed() - before;
    return Math.clamp(accepted - grown, 0, accepted);
  }
}
