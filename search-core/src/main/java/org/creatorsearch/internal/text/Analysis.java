package org.creatorsearch.internal.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
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

  /**
   * Begins a term that is a stem. Stems meet only stems: the Spanish stem of "vegan" is "vega", and
   * whoever looks for the one does not look for people called the other.
   */
  static final char STEM_MARK = '\u0002';

  /** The filter writes at most four characters for one, as for a number in brackets. */
  private static final int MOST_PER_LETTER = 4;

  /** People type the same words again, and a word goes through the stemmers of all languages. */
  private static final int REMEMBERED_WORDS = 10_000;

  private final Cache<String, Set<String>> queryTerms =
      Caffeine.newBuilder().maximumSize(REMEMBERED_WORDS).build();

  private final Analyzer splitting = splitting();

  /** Stemmers of this thread by language. */
  private final ThreadLocal<Map<String, Stemmer>> stemmers = ThreadLocal.withInitial(HashMap::new);

  /**
   * One word of a text; two characters for Chinese, Japanese and Korean.
   *
   * @param plain lower case, with its accents
   * @param folded lower case without accents; of words with an apostrophe the one that people look
   *     for, as {@link Apostrophes} tells
   * @param joined the folded form of the whole where that is another one: {@code mcdonalds} of
   *     McDonald's; else empty
   * @param from first character of the word in the text
   * @param to the character after its last
   */
  public record Word(String plain, String folded, String joined, int from, int to) {
    /** The same word in a text that has {@code before} characters more in front. */
    Word after(int before) {
      return new Word(plain, folded, joined, from + before, to + before);
    }
  }

  private static Analyzer splitting() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream lower = new LowerCaseFilter(new CJKWidthFilter(words));
        return new TokenStreamComponents(words, new CJKBigramFilter(lower));
      }
    };
  }

  /** The words of a text, in their order. */
  public List<Word> words(String text) {
    var words = new ArrayList<Word>();
    try (var stream = splitting.tokenStream("", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        var written = term.toString();
        var plain = Apostrophes.main(written);
        var folded = folded(plain);
        var joined = folded(Apostrophes.joined(written));
        words.add(
            new Word(
                plain,
                folded,
                joined.equals(folded) ? "" : joined,
                offset.startOffset(),
                offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory does not fail", e);
    }
    return words;
  }

  /** The folded form of a word in lower case. */
  static String folded(String plain) {
    if (isAscii(plain)) {
      return plain;
    }
    var length = plain.length();
    var folded = new char[MOST_PER_LETTER * length];
    var end = ASCIIFoldingFilter.foldToASCII(plain.toCharArray(), 0, folded, 0, length);
    return new String(folded, 0, end);
  }

  private static boolean isAscii(String plain) {
    for (var i = 0; i < plain.length(); i++) {
      if (plain.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /**
   * The stems of words in a language as terms, one for each; empty where the language has no
   * stemmer.
   *
   * @param language BCP 47 tag
   * @param words in their plain form
   */
  public List<String> stems(String language, List<String> words) {
    var primary = Stemmers.primary(language);
    if (!Stemmers.has(primary)) {
      return List.of();
    }
    var stemmer = stemmer(primary);
    var stems = new ArrayList<String>(words.size());
    words.forEach(word -> stems.add(STEM_MARK + stemmer.stem(word)));
    return stems;
  }

  private Stemmer stemmer(String primary) {
    return stemmers.get().computeIfAbsent(primary, Stemmer::new);
  }

  /**
   * Every term by which a word of a query is found: its folded form and its stems in all languages.
   */
  public Set<String> queryTerms(String word) {
    return queryTerms.get(word, this::findQueryTerms);
  }

  private Set<String> findQueryTerms(String word) {
    var terms = new LinkedHashSet<String>();
    var words = words(word);
    for (var found : words) {
      terms.add(found.folded());
      if (!found.joined().isEmpty()) {
        terms.add(found.joined());
      }
    }
    var plain = words.stream().map(Word::plain).toList();
    for (var language : Stemmers.languages()) {
      terms.addAll(stems(language, plain));
    }
    return Collections.unmodifiableSet(terms);
  }
}
