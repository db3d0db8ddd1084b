package org.creatorsearch.result;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.query.Clause;

/**
 * The answer to a search.
 *
 * @param total creators that match, exactly
 * @param snapshot names the state of the index that was searched; equal requests on it have equal
 *     answers
 * @param took time spent in the engine
 * @param hits the page of hits, best first
 * @param facets counts by field, in the order asked for
 * @param unknown by filtered field, how many creators match everything else but have no value there
 * @param interpretation how the brief was read; empty without a brief
 * @param filters the conditions that were applied: those of the request in their order, then those
 *     read from the brief
 * @param prefer the wishes that counted: those of the request in their order, then those read from
 *     the brief
 * @param relaxations by filter, what leaving it out would bring; only when fewer than a page match
 * @param nearMisses creators that fail one condition alone; empty unless asked for
 * @param arranged how the page was arranged; empty unless asked for
 * @param next the cursor of the next page; empty at the end
 */
public record SearchResponse(
    long total,
    String snapshot,
    Duration took,
    List<Hit> hits,
    Map<String, Facet> facets,
    Map<String, Long> unknown,
    List<Interpreted> interpretation,
    List<Clause> filters,
    List<Clause> prefer,
    List<Relaxation> relaxations,
    Optional<NearMisses> nearMisses,
    Optional<Arranged> arranged,
    Optional<String> next) {
  public SearchResponse {
    hits = List.copyOf(hits);
    facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
    unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
    interpretation = List.copyOf(interpretation);
    filters = List.copyOf(filters);
    prefer = List.copyOf(prefer);
    relaxations = List.copyOf(relaxations);
  }

  /**
   * The counts by value of a field with values.
   *
   * @throws SearchException {@code unsupported} unless the request asked for them
   */
  public Facet.Values values(String field) {
    if (facets.get(field) instanceof Facet.Values values) {
      return values;
    }
    throw notCounted(field, "value");
  }

  /**
   * The counts by range of a numeric field.
   *
   * @throws SearchException {@code unsupported} unless the request asked for them
   */
  public Facet.Histogram histogram(String field) {
    if (facets.get(field) instanceof Facet.Histogram histogram) {
      return histogram;
    }
    throw notCounted(field, "range");
  }

  private static SearchException notCounted(String field, String by) {
    return new SearchException(
            ErrorCode.UNSUPPORTED, "\"" + field + "\" was not counted by " + by + " in this search")
        .at(field);
  }
}
