package org.creatorsearch.query;

import java.util.Locale;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/**
 * A field whose values or ranges are to be counted.
 *
 * @param field the field's name
 * @param size values to return at most, 1..{@value #MAX_SIZE}; histograms return all their ranges
 * @param prefix only values or labels that begin with this, whatever their case; empty for all
 */
public record FacetRequest(String field, int size, String prefix) {
  /** Values returned where a request does not say. */
  public static final int DEFAULT_SIZE = 50;

  /** Values returned at most. */
  public static final int MAX_SIZE = 1_000;

  public FacetRequest {
    if (size < 1 || size > MAX_SIZE) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE,
              "a facet's size must be between 1 and " + MAX_SIZE + ", got " + size)
          .at(field);
    }
    prefix = prefix.toLowerCase(Locale.ROOT);
  }

  /** The most frequent values of {@code field}. */
  public static FacetRequest of(String field) {
    return new FacetRequest(field, DEFAULT_SIZE, "");
  }
}
