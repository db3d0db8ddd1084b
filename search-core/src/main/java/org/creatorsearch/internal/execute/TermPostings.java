package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * A word by its terms: it has several, and how often they are there adds up.
 *
 * <p>Postings are read twice, for documents and for frequencies, because most documents are never
 * scored: a block of documents alone is read as bits, sixty-four at a time where they are dense.
 * Frequencies of few documents are looked up one by one, those of many read a block at a time.
 */
final class TermPostings implements WordPostings {
  /** One document is looked up in the time that so many are read one after the other. */
  private static final int READ_WHILE_LOOKED_UP = 16;

  /** Where the terms are in one segment. */
  interface Source {
    /** Postings by term, each on its first document, with {@link PostingsEnum} flags. */
    List<PostingsEnum> open(int flags) throws IOException;
  }

  private final Source source;
  private final DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();
  private @Nullable List<PostingsEnum> documents;
  private @Nullable List<PostingsEnum> counted;
  private float[] window = {};

  TermPostings(Source source) {
    this.source = source;
  }

  private List<PostingsEnum> documents() throws IOException {
    var open = documents;
    if (open == null) {
      open = source.open(PostingsEnum.NONE);
      documents = open;
    }
    return open;
  }

  private List<PostingsEnum> counted() throws IOException {
    var open = counted;
    if (open == null) {
      open = source.open(PostingsEnum.FREQS);
      counted = open;
    }
    return open;
  }

  @Override
  public boolean find(int from, int to, FixedBitSet found) throws IOException {
    var any = false;
    for (var docs : documents()) {
      if (docs.docID() < from) {
        docs.advance(from);
      }
      if (docs.docID() < to) {
        any = true;
        docs.intoBitSet(to, found, from);
      }
    }
    return any;
  }

  @Override
  public void frequencies(int from, int to, int[] places, int size, int having, float[] frequencies)
      throws IOException {
    if ((long) size * READ_WHILE_LOOKED_UP < having) {
      for (var i = 0; i < size; i++) {
        frequencies[i] = frequency(from + places[i]);
      }
    } else {
      read(from, to);
      for (var i = 0; i < size; i++) {
        frequencies[i] = window[places[i]];
      }
      Arrays.fill(window, 0, to - from, 0);
    }
  }

  private void read(int from, int to) throws IOException {
    if (window.length < to - from) {
      window = new float[to - from];
    }
    for (var docs : counted()) {
      if (docs.docID() < from) {
        docs.advance(from);
      }
      if (docs.docID() < to) {
        for (docs.nextPostings(to, buffer); buffer.size > 0; docs.nextPostings(to, buffer)) {
          for (var i = 0; i < buffer.size; i++) {
            window[buffer.docs[i] - from] += buffer.features[i];
          }
        }
      }
    }
  }

  @Override
  public float frequency(int doc) throws IOException {
    var sum = 0f;
    for (var docs : counted()) {
      if (docs.docID() < doc) {
        docs.advance(doc);
      }
      sum += docs.docID() == doc ? docs.freq() : 0;
    }
    return sum;
  }
}
