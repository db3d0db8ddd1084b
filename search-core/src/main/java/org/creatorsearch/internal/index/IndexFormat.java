package org.creatorsearch.internal.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/**
 * What a directory must hold to be ours: a version of the document layout, kept in the data of each
 * commit.
 */
final class IndexFormat {
  /** Raised by every change of {@link ProfileDocument} that older code or data would misread. */
  private static final String VERSION = "4";

  private static final String KEY = "creator-search.format";

  private IndexFormat() {}

  /** Marks the next commit as ours. */
  static void mark(IndexWriter writer) {
    writer.setLiveCommitData(Map.of(KEY, VERSION).entrySet());
  }

  /** Refuses a directory that holds something else. */
  static void check(Directory directory) throws IOException {
    var files = Arrays.stream(directory.listAll()).filter(f -> !f.equals("write.lock")).toList();
    if (files.isEmpty()) {
      return;
    }
    if (!DirectoryReader.indexExists(directory)) {
      throw new SearchException(
          ErrorCode.INDEX_VERSION,
          "the directory is no index and not empty: it holds " + files.getFirst());
    }
    var version = SegmentInfos.readLatestCommit(directory).getUserData().get(KEY);
    if (!VERSION.equals(version)) {
      throw new SearchException(
          ErrorCode.INDEX_VERSION,
          "the index has format "
              + (version == null ? "unknown" : version)
              + ", this library reads format "
              + VERSION
              + "; export it with the version that wrote it and index it again");
    }
  }

  /** Reads files of an index. */
  interface Reading<T> {
    /** Does it. */
    T read() throws IOException;
  }

  /**
   * The result of {@code reading}. Lucene trusts most bytes it reads while it opens an index, so
   * that damaged ones show as anything: all that is taken for what it is, damage.
   */
  static <T> T reading(Reading<T> reading) throws IOException {
    try {
      return reading.read();
    } catch (EOFException | FileNotFoundException | NoSuchFileException e) {
      throw new CorruptIndexException("a file is cut short or missing", "index", e);
    } catch (SearchException | AlreadyClosedException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new CorruptIndexException("a file does not hold what it should", "index", e);
    }
  }
}
