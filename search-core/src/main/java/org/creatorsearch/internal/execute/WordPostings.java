package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * How often one word is in the documents of one segment, read window by window. A word has several
 * terms, and what they find adds up. Confined to one thread.
 */
sealed interface WordPostings {
  /**
   * Adds the word's frequency in each document from {@code from} up to {@code to}, exclusive, to
   * its place in the window, and sets the bits of those that have it. Windows must rise.
   *
   * @return whether any document has it
   */
  boolean read(int from, int to, float[] frequencies, long[] found) throws IOException;

  /** The word's frequency in one document, 0 where it is not. Documents must rise. */
  float frequency(int doc) throws IOException;

  /** The postings of the word's terms, each on its first document. */
  static WordPostings of(List<PostingsEnum> postings) {
    return new Terms(postings, new DocAndFloatFeatureBuffer());
  }

  /** Postings by term, each on its next document. */
  record Terms(List<PostingsEnum> postings, DocAndFloatFeatureBuffer buffer)
      implements WordPostings {
    @Override
    public boolean read(int from, int to, float[] frequencies, long[] found) throws IOException {
      var any = false;
      for (var docs : postings) {
        if (docs.docID() < to) {
          any = true;
          docs.nextPostings(to, buffer);
          while (buffer.size > 0) {
            add(from, frequencies, found);
            docs.nextPostings(to, buffer);
          }
        }
      }
      return any;
    }

    @Override
    public float frequency(int doc) throws IOException {
      var sum = 0f;
      for (var docs : postings) {
        if (docs.docID() < doc) {
          docs.advance(doc);
        }
        sum += docs.docID() == doc ? docs.freq() : 0;
      }
      return sum;
    }

    private void add(int from, float[] frequencies, long[] found) {
      for (var i = 0; i < buffer.size; i++) {
        var at = buffer.docs[i] - from;
        frequencies[at] += buffer.features[i];
        found[at >>> 6] |= 1L << at;
      }
    }
  }

  /** Documents of which no more is known than that they have the word. */
  record Documents(DocIdSetIterator docs) implements WordPostings {
    @Override
    public float frequency(int doc) throws IOException {
      return (docs.docID() < doc ? docs.advance(doc) : docs.docID()) == doc ? 1 : 0;
    }

    @Override
    public boolean read(int from, int to, float[] frequencies, long[] found) throws IOException {
      var doc = docs.docID() < from ? docs.advance(from) : docs.docID();
      var any = doc < to;
      for (; doc < to; doc = docs.nextDoc()) {
        frequencies[doc - from] = 1;
        found[(doc - from) >>> 6] |= 1L << (doc - from);
      }
      return any;
    }
  }
}
