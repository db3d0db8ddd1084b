package org.creatorsearch.benchmarks.floor;

import java.util.NavigableMap;
import java.util.stream.IntStream;
import org.creatorsearch.benchmarks.protocol.PeerQuery;

/**
 * Posting lists, one after the other.
 *
 * @param terms number by term
 * @param start by term, where its postings begin; one more at the end
 * @param docs documents in rising order within a term
 * @param frequencies by posting
 */
record FloorText(NavigableMap<String, Integer> terms, int[] start, int[] docs, char[] frequencies) {
  /** The numbers of the terms that a word is found by. */
  int[] terms(PeerQuery.Word word) {
    var whole = word.terms().stream().filter(terms::containsKey).mapToInt(terms::get);
    var begun =
        word.beginning().isEmpty()
            ? IntStream.empty()
            : terms
                .subMap(word.beginning(), true, word.beginning() + Character.MAX_VALUE, false)
                .values()
                .stream()
                .mapToInt(t -> t);
    return IntStream.concat(whole, begun).distinct().toArray();
  }

  /** Adds the frequencies of a term to the documents that have it, and the documents to a set. */
  void add(int term, int[] sums, long[] found) {
    for (int i = start[term], end = start[term + 1]; i < end; i++) {
      var doc = docs[i];
      sums[doc] += frequencies[i];
      found[doc >>> 6] |= 1L << doc;
    }
  }
}
