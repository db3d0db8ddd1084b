package org.creatorsearch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.creatorsearch.query.Rankings;
import org.creatorsearch.schema.Schema;

/** Settings of a {@link SearchEngine}. Every one has a default. */
public final class SearchEngineBuilder {
  private Optional<Path> directory = Optional.empty();
  private Clock clock = Clock.systemUTC();
  private Schema schema = Schema.standard();
  private Rankings rankings = Rankings.standard();
  private Duration searchTimeout = Duration.ofSeconds(10);

  SearchEngineBuilder() {}

  /** Where the index is kept; in memory where this is never called. */
  public SearchEngineBuilder directory(Path value) {
    directory = Optional.of(value);
    return this;
  }

  /** The clock by which the age of posts and profiles is told; UTC of the system by default. */
  public SearchEngineBuilder clock(Clock value) {
    clock = value;
    return this;
  }

  /** The fields and codes; {@link Schema#standard()} by default. */
  public SearchEngineBuilder schema(Schema value) {
    schema = value;
    return this;
  }

  /** The rankings that requests can name; {@link Rankings#standard()} by default. */
  public SearchEngineBuilder rankings(Rankings value) {
    rankings = value;
    return this;
  }

  /** How long a search may take that does not say; ten seconds by default. */
  public SearchEngineBuilder searchTimeout(Duration value) {
    searchTimeout = value;
    return this;
  }

  /**
   * Opens the engine.
   *
   * @throws org.creatorsearch.error.SearchException {@code index_locked}, {@code index_version},
   *     {@code index_corrupt}
   */
  public SearchEngine open() {
    return EmbeddedEngine.open(directory, clock, schema, rankings, searchTimeout);
  }
}
