package org.creatorsearch.internal.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Splits text into words and gives each word its terms. Safe for use by many threads. */
public final class Analysis {
  /**
   * Begins a term that stands for all names beginning with what follows it. No word begins with a
   * control character, so such terms collide with nothing.
   */
  public static final char PREFIX_MARK = '\u0001';

  private final Analyzer folding = chain("");
  private final Map<String, Analyzer> stemming = new HashMap<>();

  /** Makes the analyzers of every language. */
  public Analysis() {
    Stemmers.languages().forEach(language -> stemming.put(language, chain(language)));
  }

  /**
   * One word of a text.
   *
   * @param folded lower case without accents; two characters for Chinese, Japanese and Korean
   * @param from first character of the word in the text
   * @param to the character after its last
   */
  public record Word(String folded, int from, int to) {}

  private static Analyzer chain(String language) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream lower = new LowerCaseFilter(new CJKWidthFilter(words));
        var pairs = new CJKBigramFilter(lower);
        // Stems are made before accents go: stemmers know the accents of their language.
        var stems = language.isEmpty() ? pairs : Stemmers.stem(language, pairs);
        return new TokenStreamComponents(words, new ASCIIFoldingFilter(stems));
      }
    };
  }

  /** The words of a text, in their order. */
  public List<Word> words(String text) {
    return words(folding, text);
  }

  /**
   * The stems of a text's words in a language, one for each of {@link #words}; empty where the
   * language has no stemmer.
   */
  public List<String> stems(String language, String text) {
    var primary = Stemmers.primary(language);
    var analyzer = stemming.get(primary);
    return analyzer == null ? List.of() : words(analyzer, text).stream().map(Word::folded).toList();
  }

  /**
   * Every term by which a word of a query is found: its folded form and its stems in all languages.
   */
  public Set<String> queryTerms(String word) {
    var terms = new LinkedHashSet<String>();
    words(word).forEach(w -> terms.add(w.folded()));
    for (var analyzer : stemming.values()) {
      words(analyzer, word).forEach(w -> terms.add(w.folded()));
    }
    return terms;
  }

  private static List<Word> words(Analyzer analyzer, String text) {
    var words = new ArrayList<Word>();
    try (var stream = analyzer.tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory does not fail", e);
    }
    return words;
  }
}
