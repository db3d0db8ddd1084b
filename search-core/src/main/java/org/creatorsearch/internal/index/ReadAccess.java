package org.creatorsearch.internal.index;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was committed, beside whoever writes it. Neither takes the lock nor writes a file: a
 * directory without the right to write is enough.
 */
final class ReadAccess implements IndexAccess {
  private final Directory directory;
  private volatile long committed;
  private volatile boolean open = true;
  private final NormsInCommits norms = new NormsInCommits();
  private StoredNorms latest = StoredNorms.NONE;
  private long changes;

  ReadAccess(Directory directory) {
    this.directory = directory;
  }

  @Override
  public IndexState first() throws IOException {
    var reader = DirectoryReader.open(directory);
    return state(reader, stored(reader));
  }

  @Override
  public @Nullable IndexState newer(DirectoryReader before) throws IOException {
    var reader = DirectoryReader.openIfChanged(before);
    if (reader == null) {
      return null;
    }
    var stored = stored(reader);
    changes += Math.max(stated(stored), counted(before, reader));
    return state(reader, stored);
  }

  private StoredNorms stored(DirectoryReader reader) throws IOException {
    try {
      return norms.read(reader.getIndexCommit().getUserData());
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  private IndexState state(DirectoryReader reader, StoredNorms stored) {
    committed = reader.numDocs();
    latest = stored;
    return new IndexState(reader, changes, changes, stored);
  }

  /** Changes that the commit states: all since the fit where that is a new one. */
  private long stated(StoredNorms stored) {
    return stored.changes() - (stored.number() == latest.number() ? latest.changes() : 0);
  }

  /**
   * Creators that came or went, as far as the counts tell, for commits that state nothing: a
   * replaced one is both, until a merge forgets it.
   */
  private static int counted(DirectoryReader before, DirectoryReader after) {
    var deleted = Math.abs(after.numDeletedDocs() - before.numDeletedDocs());
    return Math.abs(after.numDocs() - before.numDocs()) + deleted;
  }

  @Override
  public void requireRefit() {
    throw readOnly();
  }

  @Override
  public void update(Term id, Document document) {
    throw readOnly();
  }

  @Override
  public void delete(Term id) {
    throw readOnly();
  }

  @Override
  public void merge() {
    throw readOnly();
  }

  private static SearchException readOnly() {
    return new SearchException(
        ErrorCode.READ_ONLY, "the index was opened to read only; it takes no changes");
  }

  @Override
  public void commit() {}

  @Override
  public long committed() {
    return committed;
  }

  @Override
  public Optional<Throwable> failure() {
    return Optional.empty();
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() {
    open = false;
  }
}
