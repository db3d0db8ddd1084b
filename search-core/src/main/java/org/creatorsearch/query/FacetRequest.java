package org.creatorsearch.query;

import java.util.Locale;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/**
 * A field whose values or ranges are to be counted.
 *
 * @param field the field's name
 * @param size values to return at most, 1..1000; histograms return all their ranges
 * @param prefix only values or labels that begin with this, whatever their case; empty for all
 */
public record FacetRequest(String field, int size, String prefix) {
  /** Values returned where a request does not say. */
  public static final int DEFAULT_SIZE = 50;

  public FacetRequest {
    if (size < 1 || size > 1000) {
      throw new SearchException(
              ErrorCode.INVALID_RANGE, "a facet's size must be between 1 and 1000, got " + size)
          .at(field);
    }
    prefix = prefix.toLowerCase(Locale.ROOT);
  }

  /** The most frequent values of {@code field}. */
  public static FacetRequest of(String field) {
    return new FacetRequest(field, DEFAULT_SIZE, "");
  }
}
