package org.creatorsearch.benchmarks.protocol;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A creator as every engine is given one.
 *
 * @param id stable and unique
 * @param terms by term, its weighted frequency over all texts of the profile
 * @param facets values by counted field, distinct; no entry where there are none
 * @param numbers by histogram, the number; no entry where it is unknown
 * @param ranges by histogram, the range that the number is in, called by its lower bound; whoever
 *     counts values can count ranges
 * @param shares by {@code field=value}, the share of the audience in hundredths of a per cent
 * @param card the profile as hits show it, JSON
 */
public record PeerDocument(
    String id,
    Map<String, Integer> terms,
    Map<String, List<String>> facets,
    Map<String, Double> numbers,
    Map<String, String> ranges,
    Map<String, Integer> shares,
    String card) {
  public PeerDocument {
    terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    var copied = new LinkedHashMap<String, List<String>>();
    facets.forEach((field, values) -> copied.put(field, List.copyOf(values)));
    facets = Collections.unmodifiableMap(copied);
    numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    ranges = Collections.unmodifiableMap(new LinkedHashMap<>(ranges));
    shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
  }

  /** The values of a facet, or the range of a histogram; none where there is none. */
  public List<String> counted(String field) {
    var range = ranges.get(field);
    return range == null ? facets.getOrDefault(field, List.of()) : List.of(range);
  }
}
