package org.creatorsearch.internal.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Gives one word after another its stem in one language. Confined to one thread. */
final class Stemmer {
  private final OneWord in = new OneWord();
  private final TokenStream out;
  private final CharTermAttribute stem;

  Stemmer(String language) {
    // Stems are made before accents go: stemmers know the accents of their language.
    out = new ASCIIFoldingFilter(Stemmers.stem(language, in));
    stem = out.addAttribute(CharTermAttribute.class);
  }

  /** The stem of a word in lower case, without accents. */
  String stem(String word) {
    try {
      in.next(word);
      return out.incrementToken() ? stem.toString() : word;
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory does not fail", e);
    }
  }

  /** Lucene's stemmers work on streams; this one is a word long. */
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private boolean taken = true;

    void next(String word) {
      clearAttributes();
      term.append(word);
      taken = false;
    }

    @Override
    public boolean incrementToken() {
      var more = !taken;
      taken = true;
      return more;
    }
  }
}
