package org.creatorsearch.samples.imported.channel;

import java.io.IOException;
import org.creatorsearch.samples.imported.ledger.Ledger;
import org.creatorsearch.samples.imported.profile.ProfileLines;
import org.creatorsearch.samples.imported.profile.ProfileSource;
import org.creatorsearch.samples.imported.sort.ExternalSort;
import org.creatorsearch.samples.imported.table.Header;
import org.creatorsearch.samples.imported.table.InputFiles;
import org.creatorsearch.samples.imported.table.TableReader;
import org.creatorsearch.samples.imported.video.VideoColumns;

/**
 * Tables of videos, mostly lists of what trended, their videos grouped to channels.
 *
 * <p>Two sorts on disk: by video, which joins tables with different columns and keeps the latest
 * counts, then by channel, newest video first. Between them a video knows its channel, even when
 * only one of its rows named it.
 */
public final class YouTubeVideos implements ProfileSource {

  private final long runBytes;

  /** With the usual run size. */
  public YouTubeVideos() {
    this(ExternalSort.RUN_BYTES);
  }

  /** With a run size of each sort, in bytes; tests make it tiny. */
  YouTubeVideos(long runBytes) {
    this.runBytes = runBytes;
  }

  @Override
  public void read(InputFiles files, Ledger ledger, ProfileLines profiles) throws IOException {
    try (var tables = new VideoTables(runBytes, ledger)) {
      new TableReader(files, ledger).read(tables::rows);
      tables.write(profiles);
    }
  }

  /** Whether a table with this header would be read. */
  public static boolean isFormatOf(Header header, String fileName) {
    return VideoColumns.of(header, fileName).isPresent();
  }
}
