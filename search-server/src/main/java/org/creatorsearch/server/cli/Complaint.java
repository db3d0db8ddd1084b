package org.creatorsearch.server.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.server.cli.StandardOutput.ReaderGoneException;
import picocli.CommandLine.ExitCode;

/**
 * A failure as one line for a person.
 *
 * @param line what went wrong, and with what; empty where nobody needs to be told
 * @param exitStatus 1 for failed work, 2 for a wrong request, 141 where the reader of the output
 *     has gone
 */
record Complaint(String line, int exitStatus) {
  static Complaint of(Throwable e) {
    return switch (e) {
      case UncheckedIOException unchecked when unchecked.getCause() != null ->
          of(unchecked.getCause());
      case ReaderGoneException gone -> new Complaint("", StandardOutput.READER_GONE);
      case SearchException error -> new Complaint(line(error), status(error));
      case IOException io -> new Complaint(oneLine(line(io)), ExitCode.SOFTWARE);
      default -> new Complaint(oneLine(String.valueOf(e)), ExitCode.SOFTWARE);
    };
  }

  private static String line(SearchException error) {
    return oneLine(error.detail())
        + error.suggestion().map(s -> " (did you mean \"" + s + "\"?)").orElse("");
  }

  private static int status(SearchException error) {
    return error.code().kind() == ErrorCode.Kind.CLIENT ? ExitCode.USAGE : ExitCode.SOFTWARE;
  }

  private static String line(IOException e) {
    var message = String.valueOf(e.getMessage());
    if (message.toLowerCase(Locale.ROOT).contains("no space left")) {
      return "the disk is full: " + message;
    }
    return switch (e) {
      case NoSuchFileException missing -> "no such file: " + missing.getFile();
      case AccessDeniedException denied -> "permission denied: " + denied.getFile();
      case NotDirectoryException file -> "not a directory: " + file.getFile();
      default -> message;
    };
  }

  private static String oneLine(String text) {
    return Columns.harmless(text.lines().findFirst().orElse("failed"));
  }
}
