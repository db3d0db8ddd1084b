package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.creatorsearch.internal.index.ProfileDocument;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.internal.text.ProfileTerms;

/** The terms of names that begin with a word, whatever its length. */
final class NameBeginnings {
  private NameBeginnings() {}

  /** Terms for the names of an index that have a word beginning with {@code folded}. */
  static Set<String> terms(IndexReader reader, String folded) throws IOException {
    if (folded.length() <= ProfileTerms.LONGEST_PREFIX) {
      return Set.of(Analysis.PREFIX_MARK + folded);
    }
    var terms = new LinkedHashSet<String>();
    for (var context : reader.leaves()) {
      add(context.reader(), new BytesRef(Analysis.PREFIX_MARK + folded), terms);
    }
    return terms;
  }

  private static void add(LeafReader reader, BytesRef beginning, Set<String> found)
      throws IOException {
    var terms = reader.terms(ProfileDocument.TEXT);
    if (terms == null) {
      return;
    }
    var all = terms.iterator();
    var more = all.seekCeil(beginning) != TermsEnum.SeekStatus.END;
    while (more && StringHelper.startsWith(all.term(), beginning)) {
      found.add(all.term().utf8ToString());
      more = all.next() != null;
    }
  }
}
