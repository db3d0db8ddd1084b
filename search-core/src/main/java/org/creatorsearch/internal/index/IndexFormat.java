package org.creatorsearch.internal.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
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
  /**
   * Raised by every change of {@link ProfileDocument} or {@link SegmentOrder} that older code or
   * data would misread.
   */
  private static final String VERSION = "6";

  private static final String KEY = "creator-search.format";

  private IndexFormat() {}

  /** Marks the next commit as ours. */
  static void mark(IndexWriter writer) {
    mark(writer, Map::of);
  }

  /**
   * Marks the commits to come as ours, and makes one necessary.
   *
   * @param more what else a commit says, asked for when all that it holds is settled
   */
  static void mark(IndexWriter writer, Supplier<Map<String, String>> more) {
    writer.setLiveCommitData(
        () -> {
          var data = new HashMap<>(more.get());
          data.put(KEY, VERSION);
          return data.entrySet().iterator();
        });
  }

  /** Refuses a directory that holds something else than an index of ours, or nothing. */
  static void check(Directory directory) throws IOException {
    var files = files(directory);
    if (files.stream().allMatch(IndexFormat::unfinished)) {
      clear(directory, files);
    } else {
      checkIndex(directory, files);
    }
  }

  /** Refuses a directory that holds something else than an index of ours, and changes nothing. */
  static void checkToRead(Directory directory) throws IOException {
    var files = files(directory);
    if (files.stream().allMatch(IndexFormat::unfinished)) {
      throw new SearchException(ErrorCode.INDEX_VERSION, "there is no index in the directory");
    }
    checkIndex(directory, files);
  }

  private static void checkIndex(Directory directory, List<String> files) throws IOException {
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

  private static List<String> files(Directory directory) throws IOException {
    return Arrays.stream(directory.listAll()).filter(f -> !foreign(f)).toList();
  }

  /** What systems put into a fresh directory, and the lock, which says nothing of its content. */
  private static boolean foreign(String file) {
    return file.startsWith(".")
        || file.equals("lost+found")
        || file.equals(IndexWriter.WRITE_LOCK_NAME);
  }

  /** The commit that would have made the directory an index, had the process lived on. */
  private static boolean unfinished(String file) {
    return file.startsWith(IndexFileNames.PENDING_SEGMENTS);
  }

  private static void clear(Directory directory, List<String> unfinished) throws IOException {
    if (!unfinished.isEmpty()) {
      // Another process may be about to finish it.
      try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
        for (var file : unfinished) {
          lock.ensureValid();
          directory.deleteFile(file);
        }
      }
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
