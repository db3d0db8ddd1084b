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

  ReadAccess(Directory directory) {
    this.directory = directory;
  }

  @Override
  public DirectoryReader reader() throws IOException {
    var reader = DirectoryReader.open(directory);
    committed = reader.numDocs();
    return reader;
  }

  @Override
  public @Nullable DirectoryReader newer(DirectoryReader before) throws IOException {
    var reader = DirectoryReader.openIfChanged(before);
    if (reader != null) {
      committed = reader.numDocs();
    }
    return reader;
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
