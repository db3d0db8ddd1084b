package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.util.BytesRef;
import org.creatorsearch.internal.index.Segment;

/**
 * A document with its place in the order of hits: the greater key first, ties by id.
 *
 * @param key score or sorted value; minus infinity where there is no value
 * @param segment the document's segment
 * @param doc the document
 */
record Candidate(double key, Segment segment, int doc) implements Comparable<Candidate> {
  @Override
  public int compareTo(Candidate other) {
    if (key != other.key) {
      return key > other.key ? -1 : 1;
    }
    return segment.context().ord == other.segment.context().ord
        ? Integer.compare(segment.columns().idRank(doc), segment.columns().idRank(other.doc))
        : compareIds(id(), other.id());
  }

  /** Ids by their code points, as segments order them; the order of {@code String} is another. */
  static int compareIds(String a, String b) {
    return new BytesRef(a).compareTo(new BytesRef(b));
  }

  String id() {
    try {
      return segment.id(doc);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
