package org.creatorsearch.internal.execute;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.creatorsearch.internal.index.ProfileDocument;
import org.jspecify.annotations.Nullable;

/**
 * Terms of the text field in the dictionaries of all segments, each looked up once. A word has
 * stems in twenty languages, of which most are nowhere: what a look-up costs is opening the
 * dictionary, so it is opened once a search. Terms are looked up by one thread; their postings may
 * be had by several.
 */
final class TermLookup {
  private final List<LeafReaderContext> segments;

  /** By segment, its dictionary; null where it has no texts. */
  private final @Nullable TermsEnum[] dictionaries;

  /** By term that is anywhere, where it is, by segment. */
  private final Map<String, @Nullable TermState[]> found = new HashMap<>();

  TermLookup(IndexReader reader) throws IOException {
    this.segments = reader.leaves();
    this.dictionaries = new TermsEnum[segments.size()];
    for (var i = 0; i < dictionaries.length; i++) {
      var terms = segments.get(i).reader().terms(ProfileDocument.TEXT);
      dictionaries[i] = terms == null ? null : terms.iterator();
    }
  }

  /** How many documents have the term, deleted ones included. */
  int documents(String term) throws IOException {
    var states = new @Nullable TermState[dictionaries.length];
    var name = new BytesRef(term);
    var documents = 0;
    for (var i = 0; i < dictionaries.length; i++) {
      var dictionary = dictionaries[i];
      if (dictionary != null && dictionary.seekExact(name)) {
        documents += dictionary.docFreq();
        states[i] = dictionary.termState();
      }
    }
    if (documents > 0) {
      found.put(term, states);
    }
    return documents;
  }

  /** The postings in one segment of those of the terms that it has, each on its first document. */
  synchronized List<PostingsEnum> postings(List<String> terms, LeafReaderContext segment, int flags)
      throws IOException {
    var postings = new ArrayList<PostingsEnum>();
    var dictionary = dictionaries[segment.ord];
    for (var term : terms) {
      var states = found.get(term);
      var state = states == null ? null : states[segment.ord];
      if (dictionary != null && state != null) {
        dictionary.seekExact(new BytesRef(term), state);
        var docs = dictionary.postings(null, flags);
        if (docs.nextDoc() != NO_MORE_DOCS) {
          postings.add(docs);
        }
      }
    }
    return postings;
  }
}
