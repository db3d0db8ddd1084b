package org.creatorsearch;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
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
    directory = Optional.of(requireNonNull(value, "directory is null"));
    return this;
  }

  /** The clock by which the age of posts and profiles is told; UTC of the system by default. */
  public SearchEngineBuilder clock(Clock value) {
    clock = requireNonNull(value, "clock is null");
    return this;
  }

  /** The fields and codes; {@link Schema#standard()} by default. */
  public SearchEngineBuilder schema(Schema value) {
    schema = requireNonNull(value, "schema is null");
    return this;
  }

  /** The rankings that requests can name; {@link Rankings#standard()} by default. */
  public SearchEngineBuilder rankings(Rankings value) {
    rankings = requireNonNull(value, "rankings is null");
    return this;
  }

  /**
   * How long a search may take that does not say; ten seconds by default.
   *
   * @throws SearchException {@code invalid_range} unless it is positive
   */
  public SearchEngineBuilder searchTimeout(Duration value) {
    if (!requireNonNull(value, "searchTimeout is null").isPositive()) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE, "searchTimeout must be more than 0, got " + value)
          .at("searchTimeout");
    }
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
