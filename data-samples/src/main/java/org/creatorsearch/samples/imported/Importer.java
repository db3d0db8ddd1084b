package org.creatorsearch.samples.imported;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Turns the files of one public table format into profiles. */
@FunctionalInterface
public interface Importer {

  /**
   * Reads the files and writes one profile a line, sorted by id, as UTF-8. The stream is flushed
   * and left open.
   *
   * @param files the tables, in any order; they are read as one data set
   * @return what became of every row
   * @throws IOException when a file cannot be read or the stream cannot be written; a damaged row
   *     is never an error, it is rejected in the report
   */
  ImportReport run(List<Path> files, OutputStream profiles, Progress progress) throws IOException;
}
