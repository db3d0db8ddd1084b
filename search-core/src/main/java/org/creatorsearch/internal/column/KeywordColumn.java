package org.creatorsearch.internal.column;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The values that each document of a segment has in one field, and by value the documents that have
 * it.
 *
 * <p>Both directions are kept: postings answer filters, ordinals by document answer counts, and
 * each is many times slower at the other's work.
 */
public final class KeywordColumn {
  private final Ordinals ordinals;
  private final @Nullable Postings[] postings;
  private final DocBits missing;

  KeywordColumn(Ordinals ordinals, @Nullable Postings[] postings, DocBits missing) {
    this.ordinals = ordinals;
    this.postings = postings;
    this.missing = missing;
  }

  /** The documents that have at least one of the values. */
  public DocBits anyOf(Iterable<Integer> wanted) {
    var result = new DocBitsBuilder(missing.length());
    for (var ordinal : wanted) {
      // A dictionary may have grown since this segment was built: such values are not in it.
      var docs = ordinal < postings.length ? postings[ordinal] : null;
      if (docs != null) {
        result.addAll(docs);
      }
    }
    return result.build();
  }

  /** The documents without a value. */
  public DocBits missing() {
    return missing;
  }

  /** Adds to {@code counts}, by ordinal, how many documents of {@code docs} have each value. */
  public void count(DocBits docs, int[] counts) {
    ordinals.count(docs.words(), counts);
  }

  /** Hands over the ordinals of one document. */
  public void values(int doc, IntConsumer consumer) {
    ordinals.values(doc, consumer);
  }

  /** Heap held, in bytes. */
  public long bytes() {
    var bytes = ordinals.bytes() + missing.bytes() + 8L * postings.length;
    for (var docs : postings) {
      bytes += docs == null ? 0 : docs.bytes();
    }
    return bytes;
  }
}
