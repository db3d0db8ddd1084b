package org.creatorsearch.internal.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** The one writer of an index, which holds the lock of the directory and sees its own changes. */
final class WriteAccess implements IndexAccess {
  /** Profiles are written out in segments of about this size; larger ones merge less often. */
  private static final double BUFFER_MEGABYTES = 128;

  private final IndexWriter writer;
  private final NormsKeeper norms;
  private final NormsInCommits normsInCommits = new NormsInCommits();
  private final Map<String, String> dataAtOpening;
  private final AtomicLong begun = new AtomicLong();
  private final AtomicLong ended = new AtomicLong();
  private volatile long committed;

  private WriteAccess(IndexWriter writer, NormsKeeper norms) {
    this.writer = writer;
    this.norms = norms;
    this.committed = writer.getDocStats().numDocs;
    var data = new HashMap<String, String>();
    writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    dataAtOpening = Map.copyOf(data);
  }

  /** Takes the lock, and makes an index of a directory that has none. */
  static WriteAccess open(
      Directory directory, SnapshotMaker snapshots, NormsKeeper norms, MergePolicy merges)
      throws IOException {
    var config = new IndexWriterConfig(null);
    config.setSimilarity(new FitSimilarity());
    config.setIndexSort(SegmentOrder.NEIGHBOURS);
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setCommitOnClose(true);
    config.setMergePolicy(merges);
    config.setMergeScheduler(new QuietMerges());
    // Columns of a merged segment are built by the merge, before any search can meet the segment.
    config.setMergedSegmentWarmer(snapshots::warm);
    var writer = new IndexWriter(directory, config);
    try {
      var access = new WriteAccess(writer, norms);
      access.mark();
      writer.commit();
      return access;
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  private void mark() {
    IndexFormat.mark(writer, this::normsOfCommit);
  }

  /**
   * Asked for by the writer once it has settled which changes a commit holds, so that all of them
   * have begun by now: what is counted is that or more.
   */
  private Map<String, String> normsOfCommit() {
    return norms
        .kept()
        .map(k -> normsInCommits.write(k.norms(), begun.get() - k.from()))
        .orElse(dataAtOpening);
  }

  /** Makes a commit necessary where nothing but the norms is new. */
  private void offerNorms() {
    var same = norms.kept().map(NormsKeeper.Kept::norms).filter(normsInCommits::areLast);
    if (same.isEmpty() && !writer.hasUncommittedChanges()) {
      mark();
    }
  }

  @Override
  public IndexState first() throws IOException {
    var stored = normsInCommits.read(dataAtOpening);
    return new IndexState(DirectoryReader.open(writer), ended.get(), begun.get(), stored);
  }

  @Override
  public @Nullable IndexState newer(DirectoryReader before) throws IOException {
    var from = ended.get();
    var reader = DirectoryReader.openIfChanged(before, writer, true);
    return reader == null ? null : new IndexState(reader, from, begun.get(), StoredNorms.NONE);
  }

  @Override
  public void requireRefit() {}

  private interface Change {
    void make() throws IOException;
  }

  /** One that fails may have changed something, and counts. */
  private void counting(Change change) throws IOException {
    begun.incrementAndGet();
    try {
      change.make();
    } finally {
      ended.incrementAndGet();
    }
  }

  @Override
  public void update(Term id, Document document) throws IOException {
    counting(() -> writer.updateDocument(id, document));
  }

  @Override
  public void delete(Term id) throws IOException {
    counting(() -> writer.deleteDocuments(id));
  }

  @Override
  public void commit() throws IOException {
    try {
      offerNorms();
      writer.commit();
    } catch (IllegalStateException e) {
      // So the writer says that a merge in the background failed before.
      throw writer.getTragicException() == null
          ? e
          : new AlreadyClosedException("the writer stopped", writer.getTragicException());
    }
    committed = writer.getDocStats().numDocs;
  }

  @Override
  public long committed() {
    return committed;
  }

  @Override
  public Optional<Throwable> failure() {
    return Optional.ofNullable(writer.getTragicException());
  }

  @Override
  public void merge() throws IOException {
    writer.forceMerge(1);
  }

  @Override
  public boolean isOpen() {
    return writer.isOpen();
  }

  /** Gives the changes since the last commit up, for an opening that failed. */
  void rollback() throws IOException {
    writer.rollback();
  }

  @Override
  public void close() throws IOException {
    if (writer.isOpen()) {
      offerNorms();
    }
    writer.close();
  }
}
