package org.creatorsearch.internal.column;

import java.util.function.IntConsumer;
import org.creatorsearch.result.MemoryReport.Held;
import org.jspecify.annotations.Nullable;

/**
 * What can be counted over documents: ordinals by document, and where they are kept, by ordinal the
 * documents that have it. Both directions are kept because each is many times cheaper than the
 * other on some sets: {@link Census} weighs the cost of intersecting every value's documents, known
 * here once and for all, against that of visiting the documents of the set.
 */
public final class FacetColumn {
  private final Ordinals ordinals;

  /** By ordinal, null where nobody has it; empty where values are kept by document only. */
  private final @Nullable Postings[] postings;

  /** Documents without a value; none are named where values are kept by document only. */
  private final DocBits missing;

  private final int values;
  private final double costByValue;

  FacetColumn(Ordinals ordinals, @Nullable Postings[] postings, DocBits missing, int values) {
    this.ordinals = ordinals;
    this.postings = postings;
    this.missing = missing;
    this.values = values;
    var cost = 0.0;
    for (var docs : postings) {
      cost += docs == null ? 0 : docs.costOfCounting();
    }
    this.costByValue = postings.length == 0 ? Double.POSITIVE_INFINITY : cost;
  }

  Ordinals ordinals() {
    return ordinals;
  }

  FacetColumn with(Ordinals sameOrdinals) {
    return new FacetColumn(sameOrdinals, postings, missing, values);
  }

  DocBits missing() {
    return missing;
  }

  /** Ordinals are below this number. */
  public int values() {
    return values;
  }

  /** The documents that have the value; null where none has. */
  @Nullable Postings postings(int ordinal) {
    // A dictionary may have grown since this segment was built: such values are not in it.
    return ordinal < postings.length ? postings[ordinal] : null;
  }

  /** Hands over the ordinals of one document. */
  public void values(int doc, IntConsumer consumer) {
    ordinals.values(doc, consumer);
  }

  /** Whether counting by value is possible, and what it takes, in nanoseconds. */
  double costByValue() {
    return costByValue;
  }

  /** What counting by document takes, in nanoseconds. */
  double costByDocument(int documents) {
    return ordinals instanceof Ordinals.Coded coded
        ? CodeCounter.cost(coded, documents, values)
        : CountingCosts.LISTED * documents;
  }

  /**
   * Adds to {@code counts} by going through the values; {@code card} is how many docs there are.
   */
  void countByValue(DocBits docs, int card, Counts counts) {
    var batch = new int[DocBits.BLOCK];
    var sum = 0;
    for (var v = 0; v < postings.length; v++) {
      var having = postings[v];
      if (having != null) {
        var both = having.countIn(docs.words(), batch);
        counts.byOrdinal()[v] += both;
        sum += both;
      }
    }
    // Who has one value at most has none where no value counted it.
    if (ordinals instanceof Ordinals.Single) {
      counts.addMissing(card - sum);
    } else if (!missing.isEmpty()) {
      counts.addMissing(docs.countAnd(missing));
    }
  }

  /** Heap held, but for the documents without a value. */
  public Held held() {
    var bitmaps = 8L * postings.length;
    for (var docs : postings) {
      bitmaps += docs == null ? 0 : docs.bytes();
    }
    return new Held(ordinals.bytes(), bitmaps, 0);
  }
}
