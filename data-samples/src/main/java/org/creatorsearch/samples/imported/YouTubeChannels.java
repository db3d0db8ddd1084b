package org.creatorsearch.samples.imported;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Imports tables about known channels: their master data, their subscribers and views day by day,
 * and their videos. The tables are given together, in any order, and are told apart by their
 * headers.
 */
final class YouTubeChannels implements Importer {

  private final long runBytes;

  YouTubeChannels() {
    this(ExternalSort.RUN_BYTES);
  }

  /** With a run size of the sort, in bytes; tests make it tiny. */
  YouTubeChannels(long runBytes) {
    this.runBytes = runBytes;
  }

  @Override
  public ImportReport run(List<Path> files, OutputStream profiles, Progress progress)
      throws IOException {
    var tally = new Tally(files);
    try (var tables = new ChannelTables(runBytes, tally);
        var writer = new ProfileWriter(profiles, tally)) {
      new TableReader(files, tally, progress).read(tables::rows);
      tables.forEachChannel(writer::write);
    }
    return tally.report();
  }
}
