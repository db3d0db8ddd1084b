package org.creatorsearch.samples.imported.channel;

import java.io.IOException;
import org.creatorsearch.samples.imported.ledger.Ledger;
import org.creatorsearch.samples.imported.profile.ProfileLines;
import org.creatorsearch.samples.imported.profile.ProfileSource;
import org.creatorsearch.samples.imported.sort.ExternalSort;
import org.creatorsearch.samples.imported.table.Header;
import org.creatorsearch.samples.imported.table.InputFiles;
import org.creatorsearch.samples.imported.table.TableReader;

/**
 * Tables about known channels: their master data, their subscribers and views day by day, and their
 * videos. The tables are given together, in any order, and are told apart by their headers.
 */
public final class YouTubeChannels implements ProfileSource {

  private final long runBytes;

  /** With the usual run size. */
  public YouTubeChannels() {
    this(ExternalSort.RUN_BYTES);
  }

  /** With a run size of the sort, in bytes; tests make it tiny. */
  YouTubeChannels(long runBytes) {
    this.runBytes = runBytes;
  }

  @Override
  public void read(InputFiles files, Ledger ledger, ProfileLines profiles) throws IOException {
    try (var tables = new ChannelTables(runBytes, ledger)) {
      new TableReader(files, ledger).read(tables::rows);
      tables.write(profiles);
    }
  }

  /** Whether a table with this header would be read. */
  public static boolean isFormatOf(Header header) {
    return ChannelFact.Columns.of(header).isPresent();
  }
}
