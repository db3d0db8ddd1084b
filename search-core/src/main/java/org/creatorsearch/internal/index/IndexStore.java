package org.creatorsearch.internal.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.query.Belief;
import org.creatorsearch.query.Rankings;
import org.creatorsearch.query.Signal;
import org.creatorsearch.result.Fit;
import org.creatorsearch.schema.Schema;

/**
 * The index: one access to it, and the snapshot that searches see. Safe for use by many threads;
 * refreshes take turns, and searches never wait for them.
 */
public final class IndexStore implements Closeable {
  private final Directory directory;
  private final IndexAccess access;
  private final ProfileDocument documents;
  private final SnapshotMaker snapshots;
  private final SnapshotShelf shelf;
  private final Clock clock;
  private final ReentrantLock refreshing = new ReentrantLock();
  private volatile Snapshot current;
  private final AtomicBoolean closed = new AtomicBoolean();
  private boolean letGo;

  private IndexStore(
      Directory directory,
      IndexAccess access,
      Analysis analysis,
      Schema schema,
      SnapshotMaker snapshots,
      Clock clock)
      throws IOException {
    this.directory = directory;
    this.access = access;
    this.documents = new ProfileDocument(analysis, schema);
    this.snapshots = snapshots;
    this.shelf = new SnapshotShelf(clock);
    this.clock = clock;
    var state = access.first();
    try {
      this.current = snapshots.first(state, LocalDate.now(clock));
    } catch (IOException | RuntimeException e) {
      state.reader().close();
      throw e;
    }
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
    return open(directory, analysis, schema, Rankings.standard().beliefs(), clock, merges);
  }

  /** The same with a say in how far signals believe what was seen some time ago. */
  public static IndexStore open(
      Directory directory,
      Analysis analysis,
      Schema schema,
      Map<Signal, Belief> beliefs,
      Clock clock)
      throws IOException {
    return open(directory, analysis, schema, beliefs, clock, new TieredMergePolicy());
  }

  private static IndexStore open(
      Directory directory,
      Analysis analysis,
      Schema schema,
      Map<Signal, Belief> beliefs,
      Clock clock,
      MergePolicy merges)
      throws IOException {
    return IndexFormat.reading(
        () -> {
          IndexFormat.check(directory);
          return opened(directory, analysis, schema, beliefs, clock, merges);
        });
  }

  private static IndexStore opened(
      Directory directory,
      Analysis analysis,
      Schema schema,
      Map<Signal, Belief> beliefs,
      Clock clock,
      MergePolicy merges)
      throws IOException {
    var norms = new NormsKeeper(true);
    var snapshots = snapshots(schema, beliefs, clock, norms);
    var access = WriteAccess.open(directory, snapshots, norms, merges);
    try {
      return new IndexStore(directory, access, analysis, schema, snapshots, clock);
    } catch (IOException | RuntimeException e) {
      access.rollback();
      throw e;
    }
  }

  /**
   * Opens the index in {@code directory} to read only, beside whoever writes it. It shows what was
   * committed; a refresh shows newer commits. Changes fail with {@code read_only}.
   */
  public static IndexStore openToRead(
      Directory directory,
      Analysis analysis,
      Schema schema,
      Map<Signal, Belief> beliefs,
      Clock clock)
      throws IOException {
    return IndexFormat.reading(
        () -> {
          IndexFormat.checkToRead(directory);
          var snapshots = snapshots(schema, beliefs, clock, new NormsKeeper(false));
          return new IndexStore(
              directory, new ReadAccess(directory), analysis, schema, snapshots, clock);
        });
  }

  private static SnapshotMaker snapshots(
      Schema schema, Map<Signal, Belief> beliefs, Clock clock, NormsKeeper norms) {
    var epoch = Long.toString(clock.millis(), Character.MAX_RADIX);
    return new SnapshotMaker(schema, beliefs, epoch, norms);
  }

  /** Adds a creator, or replaces the one of the same id. */
  public void upsert(Creator creator) throws IOException {
    access.update(ProfileDocument.id(creator.id()), documents.of(creator, LocalDate.now(clock)));
  }

  /** Removes the creator of that id, if there is one. */
  public void delete(String id) throws IOException {
    access.delete(ProfileDocument.id(id));
  }

  /** Makes all changes so far visible. */
  public void refresh() throws IOException {
    refreshing.lock();
    try {
      var before = current;
      var state = access.newer(before.reader());
      if (state != null) {
        current = next(state, before);
        before.release();
      } else {
        turnDay();
      }
      shelf.evict();
    } finally {
      refreshed();
    }
  }

  /** A reader that becomes no snapshot is closed: nobody else would. */
  private Snapshot next(IndexState state, Snapshot before) throws IOException {
    try {
      return snapshots.next(state, before, LocalDate.now(clock));
    } catch (IOException | RuntimeException e) {
      state.reader().close();
      throw e;
    }
  }

  /**
   * Takes the norms of the current snapshot anew, whatever has changed since they were, and makes
   * the result visible.
   */
  public Fit refit() {
    access.requireRefit();
    refreshing.lock();
    try {
      var before = current;
      requireOpen();
      if (!access.isOpen()) {
        throw new AlreadyClosedException("the writer stopped", access.failure().orElse(null));
      }
      // The same reader: the new snapshot takes over the reference that the old one held.
      current = snapshots.refitted(before, LocalDate.now(clock));
      return current.norms().fit();
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
    if (!before.asOf().equals(today) && access.isOpen()) {
      // The same reader: the new snapshot takes over the reference that the old one held.
      current = snapshots.on(today, before);
    }
  }

  /** Makes all changes so far survive a crash. */
  public void commit() throws IOException {
    requireOpen();
    access.commit();
  }

  /** Creators of the last commit. */
  public long committed() {
    return access.committed();
  }

  /** What made the writer stop for good, such as a full disk. */
  public Optional<Throwable> failure() {
    return access.failure();
  }

  /** Merges everything into one segment and drops what is deleted; for benchmarks and tests. */
  public void merge() throws IOException {
    access.merge();
  }

  /**
   * The current snapshot, to be given back by {@link #release}. The first search of a day has it
   * made anew for that day, unless a refresh is about to. No deadline breaks that off: whoever came
   * next would begin it again, and where every search is in a hurry the day would never turn.
   */
  public Snapshot acquire() {
    requireOpen();
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
      if (!access.isOpen() && snapshot == current) {
        throw new AlreadyClosedException("closed");
      }
    }
  }

  /** Searches under way keep their snapshot, and no other is to be had. */
  private void requireOpen() {
    if (closed.get()) {
      throw new AlreadyClosedException("closed");
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
        shelf.close();
        try {
          access.close();
        } finally {
          letGoOnceClosed();
        }
      }
    }
  }
}
