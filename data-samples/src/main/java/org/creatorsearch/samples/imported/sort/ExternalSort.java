package org.creatorsearch.samples.imported.sort;

import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Groups more rows than fit in memory. Rows are collected up to a size, sorted and spilled to a
 * temporary file as a run; the runs are then merged. Rows of one group come together, in their
 * given order, and equal ones as they were added.
 *
 * <p>Memory is one run, plus a small buffer for each of at most {@value #FAN_IN} runs while
 * merging. {@link #close} deletes the temporary files, whatever happened.
 */
public final class ExternalSort implements Closeable {

  /** Takes one group; rows it leaves unread are skipped. */
  @FunctionalInterface
  public interface GroupReader {
    void read(String group, Iterator<byte[]> rows) throws IOException;
  }

  /**
   * A merge of more files at once would meet the usual limit of 1,024 open files when two sorts run
   * together.
   */
  static final int FAN_IN = 128;

  /**
   * 48 MiB of rows, by their size in memory: far below any heap this runs in, and 40 runs for a 2
   * GB table.
   */
  public static final long RUN_BYTES = 48L << 20;

  private final long runBytes;
  private final Path directory;
  private final List<Path> runs = new ArrayList<>();
  private final List<SortEntry> pending = new ArrayList<>();
  private long pendingBytes;
  private int files;

  /** With a run size in bytes of rows in memory. */
  public ExternalSort(long runBytes) throws IOException {
    this.runBytes = runBytes;
    this.directory = Files.createTempDirectory("creator-import");
  }

  /** Takes a row of a group; {@code order} says where in the group it comes. */
  public void add(String group, String order, byte[] row) throws IOException {
    SortEntry entry = new SortEntry(group, order, row);
    pending.add(entry);
    pendingBytes += entry.weight();
    if (pendingBytes >= runBytes) {
      spill();
    }
  }

  /**
   * Hands over every group, in the order of their names. Called once, after the last {@link #add}.
   */
  public void forEachGroup(GroupReader reader) throws IOException {
    while (runs.size() > FAN_IN) {
      List<Path> oldest = runs.subList(0, FAN_IN);
      Path merged = newFile();
      try (SortMerge merge = new SortMerge(oldest, List.of());
          DataOutputStream out = SortEntry.writer(merged)) {
        for (SortEntry entry = merge.next(); entry != null; entry = merge.next()) {
          entry.write(out);
        }
      }
      for (Path run : oldest) {
        Files.delete(run);
      }
      // In the place of its parts, so that equal rows keep the order in which they came.
      oldest.clear();
      runs.addFirst(merged);
    }
    pending.sort(SortEntry.ORDER);
    try (SortMerge merge = new SortMerge(runs, pending)) {
      SortEntry first = merge.next();
      while (first != null) {
        Group group = new Group(first, merge);
        reader.read(first.group(), group);
        first = group.skipRest();
      }
    }
  }

  @Override
  public void close() throws IOException {
    pending.clear();
    try (DirectoryStream<Path> left = Files.newDirectoryStream(directory)) {
      for (Path file : left) {
        Files.delete(file);
      }
    }
    Files.delete(directory);
  }

  Path directory() {
    return directory;
  }

  private void spill() throws IOException {
    pending.sort(SortEntry.ORDER);
    Path run = newFile();
    try (DataOutputStream out = SortEntry.writer(run)) {
      for (SortEntry entry : pending) {
        entry.write(out);
      }
    }
    runs.add(run);
    pending.clear();
    pendingBytes = 0;
  }

  private Path newFile() {
    return directory.resolve("run-" + files++);
  }

  /** The rows of one group, taken from the merge until it meets another group. */
  private static final class Group implements Iterator<byte[]> {
    private final String name;
    private final SortMerge merge;
    private @Nullable SortEntry next;

    Group(SortEntry first, SortMerge merge) {
      this.name = first.group();
      this.merge = merge;
      this.next = first;
    }

    @Override
    public boolean hasNext() {
      return next != null && next.group().equals(name);
    }

    @Override
    public byte[] next() {
      SortEntry entry = next;
      if (entry == null || !hasNext()) {
        throw new NoSuchElementException();
      }
      try {
        next = merge.next();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return entry.row();
    }

    @Nullable SortEntry skipRest() {
      while (hasNext()) {
        next();
      }
      return next;
    }
  }
}
