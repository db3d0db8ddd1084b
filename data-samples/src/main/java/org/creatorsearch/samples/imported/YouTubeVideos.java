package org.creatorsearch.samples.imported;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Imports tables of videos, mostly lists of what trended, and groups the videos to channels.
 *
 * <p>Two sorts on disk: by video, which joins tables with different columns and keeps the latest
 * counts, then by channel, newest video first. Between them a video knows its channel, even when
 * only one of its rows named it.
 */
final class YouTubeVideos implements Importer {

  private final long runBytes;

  YouTubeVideos() {
    this(ExternalSort.RUN_BYTES);
  }

  /** With a run size of each sort, in bytes; tests make it tiny. */
  YouTubeVideos(long runBytes) {
    this.runBytes = runBytes;
  }

  @Override
  public ImportReport run(List<Path> files, OutputStream profiles, Progress progress)
      throws IOException {
    var tally = new Tally(files);
    try (var tables = new VideoTables(runBytes, tally);
        var writer = new ProfileWriter(profiles, tally)) {
      new TableReader(files, tally, progress).read(tables::rows);
      tables.forEachChannel(writer::write);
    }
    return tally.report();
  }
}
