package org.creatorsearch.samples.imported;

/** Is told how far the reading of the input files has come. */
@FunctionalInterface
public interface Progress {

  /**
   * Called every mebibyte or so, and at the end of each file. Both numbers are bytes, over all
   * files together.
   */
  void read(long bytes, long totalBytes);

  /** A progress that nobody watches. */
  static Progress unwatched() {
    return (bytes, totalBytes) -> {};
  }
}
