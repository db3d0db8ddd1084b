package org.creatorsearch.benchmarks.agreement;

import java.util.ArrayList;
import java.util.List;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.result.Hit;

/**
 * A page and the beginning of a scan, which scores every match, for one search.
 *
 * @param page ids of the hits of the page
 * @param scanned ids of as many hits of the scan
 */
record Agreement(List<String> page, List<String> scanned) {
  /** Ends a scan that has handed over enough. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1;

    Enough() {
      super("enough", null, false, false);
    }
  }

  static Agreement of(SearchEngine engine, SearchRequest request) {
    var page = engine.search(request).hits().stream().map(Hit::id).toList();
    var scanned = new ArrayList<String>();
    try {
      engine.scan(request, hit -> take(hit, scanned, page.size()));
    } catch (Enough e) {
      // As many as the page has.
    }
    return new Agreement(page, List.copyOf(scanned));
  }

  private static void take(Hit hit, List<String> taken, int most) {
    if (taken.size() == most) {
      throw new Enough();
    }
    taken.add(hit.id());
  }

  /** Hits of the page that the scan has, too. */
  int shared() {
    return (int) page.stream().filter(scanned::contains).count();
  }

  /** Whether they are the same, in the same order. */
  boolean same() {
    return page.equals(scanned);
  }
}
