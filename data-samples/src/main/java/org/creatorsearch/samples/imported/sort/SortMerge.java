package org.creatorsearch.samples.imported.sort;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The entries of several sorted runs, in order; of equal entries the one from the earlier run
 * first.
 */
final class SortMerge implements Closeable {

  private record Head(SortEntry entry, int source) {}

  private final List<DataInputStream> runs = new ArrayList<>();
  private final Iterator<SortEntry> latest;
  private final PriorityQueue<Head> heads =
      new PriorityQueue<>(
          Comparator.comparing(Head::entry, SortEntry.ORDER).thenComparingInt(Head::source));

  /**
   * Of runs on disk, from the earliest on, and of the latest entries, which are still in memory.
   */
  SortMerge(List<Path> files, List<SortEntry> latest) throws IOException {
    this.latest = latest.iterator();
    try {
      for (Path file : files) {
        runs.add(new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16)));
        advance(runs.size() - 1);
      }
      advance(runs.size());
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /** The next entry, or null at the end. */
  @Nullable SortEntry next() throws IOException {
    Head head = heads.poll();
    if (head == null) {
      return null;
    }
    advance(head.source());
    return head.entry();
  }

  @Override
  public void close() throws IOException {
    for (DataInputStream run : runs) {
      run.close();
    }
  }

  private void advance(int source) throws IOException {
    SortEntry entry = source < runs.size() ? SortEntry.read(runs.get(source)) : nextInMemory();
    if (entry != null) {
      heads.add(new Head(entry, source));
    }
  }

  private @Nullable SortEntry nextInMemory() {
    return latest.hasNext() ? latest.next() : null;
  }
}
