package org.creatorsearch.server.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * Standard output that says when it cannot be written. {@link System#out} keeps that to itself, so
 * that half a file on a full disk would look like the whole one.
 */
final class StandardOutput extends FilterOutputStream {
  /**
   * The exit status where the reader has gone: what a shell reports of a program that SIGPIPE
   * ended.
   */
  static final int READER_GONE = 128 + 13;

  StandardOutput() {
    this(new FileOutputStream(FileDescriptor.out));
  }

  StandardOutput(OutputStream out) {
    super(out);
  }

  /**
   * Prints in UTF-8, each line at once. What cannot be written ends the printing with an {@link
   * UncheckedIOException}.
   */
  static PrintWriter printer() {
    return new PrintWriter(
        new OutputStreamWriter(new Unchecked(new StandardOutput()), UTF_8), true);
  }

  /** Whoever read the output, such as {@code head}, has seen enough. */
  static final class ReaderGoneException extends IOException {
    private static final long serialVersionUID = 1L;

    ReaderGoneException(IOException cause) {
      super("nobody reads the standard output any more", cause);
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw isReaderGone(e)
          ? new ReaderGoneException(e)
          : new IOException("standard output: " + e.getMessage(), e);
    }
  }

  /** EPIPE has no exception of its own. */
  private static boolean isReaderGone(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe");
  }

  /** A print writer keeps an {@link IOException} to itself, and lets this one through. */
  private static final class Unchecked extends FilterOutputStream {
    Unchecked(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
