package org.creatorsearch.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/** What went wrong below, in the words of the library. */
public final class StorageErrors {
  private StorageErrors() {}

  /** Work that reads or writes the index. */
  public interface Work<T> {
    /** Does it. */
    T run() throws IOException;
  }

  /** The result of {@code work}, whose failures come as {@link SearchException}. */
  public static <T> T translating(Work<T> work) {
    try {
      return work.run();
    } catch (Foreign e) {
      throw e.thrown;
    } catch (UncheckedIOException e) {
      throw translated(e.getCause() == null ? new IOException(e) : e.getCause());
    } catch (AlreadyClosedException e) {
      throw closed(e);
    } catch (IOException e) {
      throw translated(e);
    }
  }

  /** {@code taker}, whose own failures {@link #translating} hands on as they are. */
  public static <T> Consumer<T> untranslated(Consumer<T> taker) {
    return value -> {
      try {
        taker.accept(value);
      } catch (RuntimeException e) {
        throw new Foreign(e);
      }
    };
  }

  /** What the caller's own code threw, on its way through ours. */
  private static final class Foreign extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RuntimeException thrown;

    Foreign(RuntimeException thrown) {
      super(thrown);
      this.thrown = thrown;
    }
  }

  private static SearchException closed(AlreadyClosedException e) {
    return e.getCause() == null
        ? new SearchException(ErrorCode.CLOSED, "the engine is closed").causedBy(e)
        : new SearchException(ErrorCode.STORAGE, stopped(e.getCause())).causedBy(e);
  }

  /** A writer that met a full disk closes itself; what it had committed before is safe. */
  public static String stopped(Throwable failure) {
    return "the index stopped taking changes after an earlier failure ("
        + firstLine(failure)
        + "); what was committed is safe, reopen it";
  }

  private static SearchException translated(IOException e) {
    return switch (e) {
      case LockObtainFailedException locked ->
          new SearchException(
                  ErrorCode.INDEX_LOCKED,
                  "the index is held by another engine; one at a time can change it, others read only")
              .causedBy(locked);
      case IndexFormatTooOldException old -> version(old);
      case IndexFormatTooNewException newer -> version(newer);
      case CorruptIndexException corrupt ->
          new SearchException(
                  ErrorCode.INDEX_CORRUPT, "the index is damaged: " + firstLine(corrupt))
              .causedBy(corrupt);
      default ->
          new SearchException(
                  ErrorCode.STORAGE, "the index cannot be read or written: " + firstLine(e))
              .causedBy(e);
    };
  }

  private static SearchException version(IOException e) {
    return new SearchException(
            ErrorCode.INDEX_VERSION, "the index was written by another version: " + firstLine(e))
        .causedBy(e);
  }

  private static String firstLine(Throwable e) {
    var said = Optional.ofNullable(e.getMessage()).flatMap(message -> message.lines().findFirst());
    return said.orElse(e.getClass().getSimpleName());
  }
}
