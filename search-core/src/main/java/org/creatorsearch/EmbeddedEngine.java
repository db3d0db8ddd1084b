package org.creatorsearch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.creatorsearch.query.Rankings;
import org.creatorsearch.schema.Schema;

/** The engine over Lucene. */
final class EmbeddedEngine {
  private EmbeddedEngine() {}

  @SuppressWarnings("DoNotCallSuggester")
  static SearchEngine open(
      Optional<Path> directory,
      Clock clock,
      Schema schema,
      Rankings rankings,
      Duration searchTimeout) {
    throw new IllegalStateException("under construction");
  }
}
