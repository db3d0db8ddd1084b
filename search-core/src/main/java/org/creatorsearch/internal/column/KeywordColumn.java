package org.creatorsearch.internal.column;

import java.util.ArrayList;
import java.util.function.IntConsumer;
import org.creatorsearch.result.MemoryReport.Held;

/**
 * The values that each document of a segment has in one field, and by value the documents that have
 * it.
 *
 * <p>Both directions are kept: postings answer filters, ordinals by document answer counts, and
 * each is many times slower at the other's work.
 */
public final class KeywordColumn {
  private final FacetColumn facet;

  KeywordColumn(FacetColumn facet) {
    this.facet = facet;
  }

  /** The documents that have at least one of the values. */
  public DocBits anyOf(Iterable<Integer> wanted) {
    var found = new ArrayList<Postings>();
    for (var ordinal : wanted) {
      var docs = facet.postings(ordinal);
      if (docs != null) {
        found.add(docs);
      }
    }
    var length = missing().length();
    if (found.size() == 1) {
      return found.getFirst().bits(length);
    }
    var result = new DocBitsBuilder(length);
    found.forEach(result::addAll);
    return result.build();
  }

  /** The documents without a value. */
  public DocBits missing() {
    return facet.missing();
  }

  /** The column as it is counted. */
  public FacetColumn facet() {
    return facet;
  }

  /** The same column, counted by other means. */
  public KeywordColumn with(FacetColumn sameFacet) {
    return new KeywordColumn(sameFacet);
  }

  /** Hands over the ordinals of one document. */
  public void values(int doc, IntConsumer consumer) {
    facet.values(doc, consumer);
  }

  /** Heap held. */
  public Held held() {
    return facet.held().plus(new Held(0, missing().bytes(), 0));
  }
}
