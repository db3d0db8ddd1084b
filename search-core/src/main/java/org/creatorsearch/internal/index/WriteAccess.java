package org.creatorsearch.internal.index;

import java.io.IOException;
import java.util.Optional;
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
  private volatile long committed;

  private WriteAccess(IndexWriter writer) {
    this.writer = writer;
    this.committed = writer.getDocStats().numDocs;
  }

  /** Takes the lock, and makes an index of a directory that has none. */
  static WriteAccess open(Directory directory, SnapshotMaker snapshots, MergePolicy merges)
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
      IndexFormat.mark(writer);
      writer.commit();
      return new WriteAccess(writer);
    } catch (IOException | RuntimeException e) {
      writer.rollback();
      throw e;
    }
  }

  @Override
  public DirectoryReader reader() throws IOException {
    return DirectoryReader.open(writer);
  }

  @Override
  public @Nullable DirectoryReader newer(DirectoryReader before) throws IOException {
    return DirectoryReader.openIfChanged(before, writer, true);
  }

  @Override
  public void update(Term id, Document document) throws IOException {
    writer.updateDocument(id, document);
  }

  @Override
  public void delete(Term id) throws IOException {
    writer.deleteDocuments(id);
  }

  @Override
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
    writer.close();
  }
}
