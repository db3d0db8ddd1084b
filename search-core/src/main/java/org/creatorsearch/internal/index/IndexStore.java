package org.creatorsearch.internal.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.schema.Schema;

/**
 * The index: one writer, and the snapshot that searches see. Safe for use by many threads;
 * refreshes take turns, and searches never wait for them.
 */
public final class IndexStore implements Closeable {
  /** Profiles are written out in segments of about this size; larger ones merge less often. */
  private static final double BUFFER_MEGABYTES = 128;

  private final Directory directory;
  private final IndexWriter writer;
  private final ProfileDocument documents;
  private final SnapshotMaker snapshots;
  private final SnapshotShelf shelf;
  private final Clock clock;
  private final ReentrantLock refreshing = new ReentrantLock();
  private volatile Snapshot current;
  private volatile long committed;
  private final AtomicBoolean closed = new AtomicBoolean();
  private boolean letGo;

  private IndexStore(
      Directory directory,
      IndexWriter writer,
      Analysis analysis,
      Schema schema,
      SnapshotMaker snapshots,
      Clock clock)
      throws IOException {
    this.directory = directory;
    this.writer = writer;
    this.documents = new ProfileDocument(analysis, schema);
    this.snapshots = snapshots;
    this.shelf = new SnapshotShelf(clock);
    this.clock = clock;
    this.current = snapshots.first(DirectoryReader.open(writer), LocalDate.now(clock));
    this.committed = writer.getDocStats().numDocs;
  }

  /**
   * Opens the index in {@code directory}, which becomes the store's own to close; an empty one
   * becomes an index.
   */
  public static IndexStore open(Directory directory, Analysis analysis, Schema schema, Clock clock)
      throws IOException {
    return open(directory, analysis, schema, clock, new TieredMergePolicy());
  }

  /** The same with a say in which segments are merged; tests want them to stay as they are. */
  public static IndexStore open(
      Directory directory, Analysis analysis, Schema schema, Clock clock, MergePolicy merges)
      throws IOException {
    return IndexFormat.reading(
        () -> {
          IndexFormat.check(directory);
          return opened(directory, analysis, schema, clock, merges);
        });
  }

  private static IndexStore opened(
      Directory directory, Analysis analysis, Schema schema, Clock clock, MergePolicy merges)
      throws IOException {
    var snapshots = new SnapshotMaker(schema, Long.toString(clock.millis(), Character.MAX_RADIX));
    var config = new IndexWriterConfig(null);
    config.setSimilarity(new FitSimilarity());
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(true);
    config.setMergePolicy(merges);
    config.setMergeScheduler(new QuietMerges());
    // Columns of a merged segment are built by the merge, before any search can meet the segment.
    config.setMergedSegmentWarmer(snapshots::warm);
    var writer = new IndexWriter(directory, config);
    try {
      IndexFormat.mark(writer);
      writer.commit();
      return new IndexStore(directory, writer, analysis, schema, snapshots, clock);
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  /** Adds a creator, or replaces the one of the same id. */
  public void upsert(Creator creator) throws IOException {
    writer.updateDocument(
        ProfileDocument.id(creator.id()), documents.of(creator, LocalDate.now(clock)));
  }

  /** Removes the creator of that id, if there is one. */
  public void delete(String id) throws IOException {
    writer.deleteDocuments(ProfileDocument.id(id));
  }

  /** Makes all changes so far visible. */
  public void refresh() throws IOException {
    refreshing.lock();
    try {
      var before = current;
      var reader = DirectoryReader.openIfChanged(before.reader(), writer, true);
      if (reader != null) {
        current = snapshots.next(reader, before, LocalDate.now(clock));
        before.release();
      } else {
        turnDay();
      }
      shelf.evict();
    } finally {
      refreshed();
    }
  }

  /** Gives up the lock. Whoever does so after the closing lets go of the last snapshot. */
  private void refreshed() {
    refreshing.unlock();
    letGoOnceClosed();
  }

  private void letGoOnceClosed() {
    if (closed.get() && refreshing.tryLock()) {
      try {
        if (!letGo) {
          letGo = true;
          current.release();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } finally {
        refreshing.unlock();
      }
    }
  }

  /**
   * Ages are told from the snapshot's date, which has to follow the calendar where nothing is
   * written. Called by whoever holds the lock.
   */
  private void turnDay() {
    var before = current;
    var today = LocalDate.now(clock);
    if (!before.asOf().equals(today) && writer.isOpen()) {
      // The same reader: the new snapshot takes over the reference that the old one held.
      current = snapshots.on(today, before);
    }
  }

  /** Makes all changes so far survive a crash. */
  public void commit() throws IOException {
    try {
      writer.commit();
    } catch (IllegalStateException e) {
      // So the writer says that a merge in the background failed before.
      throw writer.getTragicException() == null
          ? e
          : new AlreadyClosedException("the writer stopped", writer.getTragicException());
    }
    committed = writer.getDocStats().numDocs;
  }

  /** Creators of the last commit. */
  public long committed() {
    return committed;
  }

  /** What made the writer stop for good, such as a full disk. */
  public Optional<Throwable> failure() {
    return Optional.ofNullable(writer.getTragicException());
  }

  /** Merges everything into one segment and drops what is deleted; for benchmarks and tests. */
  public void merge() throws IOException {
    writer.forceMerge(1);
  }

  /**
   * The current snapshot, to be given back by {@link #release}. The first search of a day has it
   * made anew for that day, unless a refresh is about to.
   */
  public Snapshot acquire() {
    if (!current.asOf().equals(LocalDate.now(clock)) && refreshing.tryLock()) {
      try {
        turnDay();
      } finally {
        refreshed();
      }
    }
    while (true) {
      var snapshot = current;
      if (snapshot.tryAcquire()) {
        return snapshot;
      }
      if (!writer.isOpen() && snapshot == current) {
        throw new AlreadyClosedException("closed");
      }
    }
  }

  /** The snapshot of that name, if it is the current one or one that somebody pages through. */
  public Optional<Snapshot> acquire(String name) throws IOException {
    var snapshot = acquire();
    if (snapshot.name().equals(name)) {
      return Optional.of(snapshot);
    }
    snapshot.release();
    return shelf.acquire(name);
  }

  /**
   * Keeps a snapshot for the pages to come.
   *
   * @param paged whether somebody has come back for a page of it already
   */
  public void keep(Snapshot snapshot, boolean paged) throws IOException {
    shelf.keep(snapshot, paged);
  }

  /** Gives a snapshot back. */
  public void release(Snapshot snapshot) throws IOException {
    snapshot.release();
  }

  @Override
  public void close() throws IOException {
    // Not asked of the writer, which a full disk may have closed long before.
    if (closed.compareAndSet(false, true)) {
      // A refresh under way may take long, and nobody needs what it makes: it is not waited for.
      try (directory) {
        shelf.clear();
        try {
          writer.close();
        } finally {
          letGoOnceClosed();
        }
      }
    }
  }
}
