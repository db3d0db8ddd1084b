package org.creatorsearch.benchmarks.protocol;

import java.util.List;
import java.util.stream.Stream;

/**
 * The fields of which every search counts the values.
 *
 * @param single facets of which a creator has one value at most
 * @param several facets of which a creator may have several
 * @param histograms numbers of which ranges are counted
 */
public record CountedFields(List<String> single, List<String> several, List<String> histograms) {
  public CountedFields {
    single = List.copyOf(single);
    several = List.copyOf(several);
    histograms = List.copyOf(histograms);
  }

  /** All of them. */
  public List<String> all() {
    return Stream.of(single, several, histograms).flatMap(List::stream).toList();
  }
}
