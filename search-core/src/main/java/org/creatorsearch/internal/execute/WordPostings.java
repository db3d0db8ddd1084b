package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * The documents of one segment that have one word, and how often they have it, window by window.
 * Which documents have it is read for all of them; how often is read for those that are to be
 * scored. Confined to one thread.
 */
sealed interface WordPostings permits TermPostings, WordPostings.Documents {
  /**
   * Sets the bits of the documents from {@code from} up to {@code to}, exclusive, that have the
   * word; the lowest bit stands for {@code from}. Windows must rise.
   *
   * @return whether any document has it
   */
  boolean find(int from, int to, FixedBitSet found) throws IOException;

  /**
   * Writes how often documents of a window have the word. Windows must rise.
   *
   * @param places the documents less {@code from}, rising; all of them have the word
   * @param size how many they are
   * @param having how many documents of the window have the word
   * @param frequencies written to from 0 up to {@code size}, exclusive
   */
  void frequencies(int from, int to, int[] places, int size, int having, float[] frequencies)
      throws IOException;

  /** The word's frequency in one document, 0 where it is not. Documents must rise. */
  float frequency(int doc) throws IOException;

  /** Documents of which no more is known than that they have the word. */
  record Documents(DocIdSetIterator docs) implements WordPostings {
    @Override
    public boolean find(int from, int to, FixedBitSet found) throws IOException {
      if (docs.docID() < from) {
        docs.advance(from);
      }
      var any = docs.docID() < to;
      docs.intoBitSet(to, found, from);
      return any;
    }

    @Override
    public void frequencies(
        int from, int to, int[] places, int size, int having, float[] frequencies) {
      Arrays.fill(frequencies, 0, size, 1);
    }

    @Override
    public float frequency(int doc) throws IOException {
      return (docs.docID() < doc ? docs.advance(doc) : docs.docID()) == doc ? 1 : 0;
    }
  }
}
