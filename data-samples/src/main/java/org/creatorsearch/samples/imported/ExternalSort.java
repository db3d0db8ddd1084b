package org.creatorsearch.samples.imported;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Groups more rows than fit in memory. Rows are collected up to a size, sorted and spilled to a
 * temporary file as a run; the runs are then merged. Rows of one group come together, in their
 * given order, and equal ones as they were added.
 *
 * <p>Memory is one run, plus a small buffer for each of at most {@value #FAN_IN} runs while
 * merging. {@link #close} deletes the temporary files, whatever happened.
 */
final class ExternalSort implements Closeable {

  /** Takes one group; rows it leaves unread are skipped. */
  @FunctionalInterface
  interface GroupReader {
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
  static final long RUN_BYTES = 48L << 20;

  private static final class Entry {
    static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::group).thenComparing(Entry::order);

    private final String group;
    private final String order;
    private final byte[] row;

    Entry(String group, String order, byte[] row) {
      this.group = group;
      this.order = order;
      this.row = row;
    }

    String group() {
      return group;
    }

    String order() {
      return order;
    }

    byte[] row() {
      return row;
    }

    /** Bytes in memory, roughly: two strings, an array, and about 120 bytes of object headers. */
    long weight() {
      return 120L + group.length() + order.length() + row.length;
    }
  }

  private final long runBytes;
  private final Path directory;
  private final List<Path> runs = new ArrayList<>();
  private final List<Entry> pending = new ArrayList<>();
  private long pendingBytes;
  private int files;

  ExternalSort(long runBytes) throws IOException {
    this.runBytes = runBytes;
    this.directory = Files.createTempDirectory("creator-import");
  }

  void add(String group, String order, byte[] row) throws IOException {
    Entry entry = new Entry(group, order, row);
    pending.add(entry);
    pendingBytes += entry.weight();
    if (pendingBytes >= runBytes) {
      spill();
    }
  }

  /**
   * Hands over every group, in the order of their names. Called once, after the last {@link #add}.
   */
  void forEachGroup(GroupReader reader) throws IOException {
    while (runs.size() > FAN_IN) {
      List<Path> oldest = runs.subList(0, FAN_IN);
      Path merged = newFile();
      try (Merge merge = new Merge(oldest, List.of());
          DataOutputStream out = writer(merged)) {
        for (Entry entry = merge.next(); entry != null; entry = merge.next()) {
          write(entry, out);
        }
      }
      for (Path run : oldest) {
        Files.delete(run);
      }
      // In the place of its parts, so that equal rows keep the order in which they came.
      oldest.clear();
      runs.addFirst(merged);
    }
    pending.sort(Entry.ORDER);
    try (Merge merge = new Merge(runs, pending)) {
      Entry first = merge.next();
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
    pending.sort(Entry.ORDER);
    Path run = newFile();
    try (DataOutputStream out = writer(run)) {
      for (Entry entry : pending) {
        write(entry, out);
      }
    }
    runs.add(run);
    pending.clear();
    pendingBytes = 0;
  }

  private Path newFile() {
    return directory.resolve("run-" + files++);
  }

  private static DataOutputStream writer(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
  }

  private static void write(Entry entry, DataOutputStream out) throws IOException {
    out.writeUTF(entry.group());
    out.writeUTF(entry.order());
    out.writeInt(entry.row().length);
    out.write(entry.row());
  }

  /** The rows of one group, taken from the merge until it meets another group. */
  private static final class Group implements Iterator<byte[]> {
    private final String name;
    private final Merge merge;
    private @Nullable Entry next;

    Group(Entry first, Merge merge) {
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
      Entry entry = next;
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

    @Nullable Entry skipRest() {
      while (hasNext()) {
        next();
      }
      return next;
    }
  }

  /**
   * The entries of several sorted sources, in order; of equal entries the one from the earlier
   * source first.
   */
  private static final class Merge implements Closeable {
    private final List<DataInputStream> streams = new ArrayList<>();
    private final PriorityQueue<Head> heads =
        new PriorityQueue<>(
            Comparator.comparing(Head::entry, Entry.ORDER).thenComparingInt(Head::source));
    private final Iterator<Entry> inMemory;

    private record Head(Entry entry, int source) {}

    Merge(List<Path> runs, List<Entry> latest) throws IOException {
      inMemory = latest.iterator();
      try {
        for (Path run : runs) {
          streams.add(
              new DataInputStream(new BufferedInputStream(Files.newInputStream(run), 1 << 16)));
          advance(streams.size() - 1);
        }
        advance(streams.size());
      } catch (IOException e) {
        close();
        throw e;
      }
    }

    @Nullable Entry next() throws IOException {
      Head head = heads.poll();
      if (head == null) {
        return null;
      }
      advance(head.source());
      return head.entry();
    }

    private void advance(int source) throws IOException {
      Entry entry =
          source < streams.size()
              ? read(streams.get(source))
              : inMemory.hasNext() ? inMemory.next() : null;
      if (entry != null) {
        heads.add(new Head(entry, source));
      }
    }

    private static @Nullable Entry read(DataInputStream in) throws IOException {
      in.mark(1);
      if (in.read() < 0) {
        return null;
      }
      in.reset();
      String group = in.readUTF();
      String order = in.readUTF();
      byte[] row = new byte[in.readInt()];
      in.readFully(row);
      return new Entry(group, order, row);
    }

    @Override
    public void close() throws IOException {
      for (DataInputStream stream : streams) {
        stream.close();
      }
    }
  }
}
