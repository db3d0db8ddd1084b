package org.creatorsearch.internal.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/** What a store may do with its directory: read and write it, or read it beside a writer. */
sealed interface IndexAccess extends Closeable permits WriteAccess, ReadAccess {
  /** The state of the index as this access sees it first. */
  IndexState first() throws IOException;

  /** A newer state than {@code before}, or null where there is none. */
  @Nullable IndexState newer(DirectoryReader before) throws IOException;

  /**
   * Refuses to have norms taken anew where they would not become those of the index.
   *
   * @throws org.creatorsearch.error.SearchException {@code read_only}
   */
  void requireRefit();

  /** Takes a document in, in place of those with that term. */
  void update(Term id, Document document) throws IOException;

  /** Removes the documents with that term. */
  void delete(Term id) throws IOException;

  /** Makes all changes so far survive a crash; does nothing where there can be none. */
  void commit() throws IOException;

  /** Documents of the last commit that this access knows of. */
  long committed();

  /** What made it stop for good, such as a full disk. */
  Optional<Throwable> failure();

  /** Merges everything into one segment. */
  void merge() throws IOException;

  /** Whether it is neither closed nor stopped. */
  boolean isOpen();
}
