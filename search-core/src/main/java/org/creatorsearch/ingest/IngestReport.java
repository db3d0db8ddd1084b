package org.creatorsearch.ingest;

import java.util.List;

/**
 * What became of a stream of profiles.
 *
 * @param accepted lines that were read and taken
 * @param rejected lines that were refused
 * @param errors why lines were refused: the first {@value #MOST_ERRORS} of them, by line
 */
public record IngestReport(long accepted, long rejected, List<Rejection> errors) {
  /** Errors that a report keeps; its counts go on. */
  public static final int MOST_ERRORS = 1_000;

  public IngestReport {
    errors = List.copyOf(errors);
  }
}
