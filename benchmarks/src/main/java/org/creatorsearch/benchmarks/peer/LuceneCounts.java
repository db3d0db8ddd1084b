package org.creatorsearch.benchmarks.peer;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.MultiFacets;
import org.apache.lucene.facet.range.DoubleRange;
import org.apache.lucene.facet.range.DoubleRangeFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.DoubleValuesSource;
import org.creatorsearch.benchmarks.workload.Workload;
import org.creatorsearch.schema.Schema;
import org.jspecify.annotations.Nullable;

/** The counts of one search. */
final class LuceneCounts {
  private static final Map<String, DoubleRange[]> RANGES = new HashMap<>();

  static {
    for (var field : Workload.HISTOGRAMS) {
      var bounds = Schema.standard().field(field).buckets();
      var ranges = new DoubleRange[bounds.size()];
      for (var i = 0; i < ranges.length; i++) {
        var last = i + 1 == ranges.length;
        var min = PeerDocuments.kept(field, bounds.get(i));
        var max = last ? Double.POSITIVE_INFINITY : PeerDocuments.kept(field, bounds.get(i + 1));
        ranges[i] = new DoubleRange(bounds.get(i).toString(), min, true, max, last);
      }
      RANGES.put(field, ranges);
    }
  }

  private final Map<String, SortedSetDocValuesReaderState> states;
  private final boolean everything;

  /**
   * @param everything whether the search has no conditions
   */
  LuceneCounts(Map<String, SortedSetDocValuesReaderState> states, boolean everything) {
    this.states = states;
    this.everything = everything;
  }

  /**
   * @param matches what meets everything
   * @param sideways by drilled field, what meets everything else; null where nothing is drilled
   */
  Facets of(
      FacetsCollector matches, FacetsCollector @Nullable [] sideways, String @Nullable [] fields)
      throws IOException {
    var collected = new HashMap<String, FacetsCollector>();
    if (sideways != null && fields != null) {
      for (var i = 0; i < fields.length; i++) {
        collected.put(fields[i], sideways[i]);
      }
    }
    var facets = new HashMap<String, Facets>();
    for (var field : Workload.FACETS) {
      facets.put(field, values(field, collected.getOrDefault(field, matches)));
    }
    for (var field : Workload.HISTOGRAMS) {
      var column = DoubleValuesSource.fromDoubleField(field);
      var ranges = Objects.requireNonNull(RANGES.get(field));
      var found = collected.getOrDefault(field, matches);
      facets.put(field, new DoubleRangeFacetCounts(field, column, found, ranges));
    }
    return new MultiFacets(facets);
  }

  private Facets values(String field, FacetsCollector found) throws IOException {
    var state = Objects.requireNonNull(states.get(field));
    // Without a query Lucene counts a whole column at once.
    return everything
        ? new SortedSetDocValuesFacetCounts(state)
        : new SortedSetDocValuesFacetCounts(state, found);
  }
}
