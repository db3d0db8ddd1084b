package org.creatorsearch.benchmarks.peer;

import org.creatorsearch.query.FacetRequest;

/** The lists of values that facets answer with. */
final class FacetList {
  /** Values in a list at most. */
  static final int LENGTH = FacetRequest.DEFAULT_SIZE;

  private FacetList() {}
}
