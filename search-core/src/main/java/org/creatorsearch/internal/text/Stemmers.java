package org.creatorsearch.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bn.BengaliNormalizationFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * The languages with a stemmer. Light stemmers where there are any: they merge fewer words that
 * only look alike.
 */
final class Stemmers {
  private static final Map<String, UnaryOperator<TokenStream>> BY_LANGUAGE =
      Map.ofEntries(
          Map.entry("ar", in -> new ArabicStemFilter(new ArabicNormalizationFilter(in))),
          Map.entry("bn", in -> new BengaliStemFilter(new BengaliNormalizationFilter(in))),
          Map.entry("cs", CzechStemFilter::new),
          Map.entry("da", snowball(DanishStemmer::new)),
          Map.entry("de", in -> new GermanLightStemFilter(new GermanNormalizationFilter(in))),
          Map.entry("el", in -> new GreekStemFilter(new GreekLowerCaseFilter(in))),
          Map.entry("en", PorterStemFilter::new),
          Map.entry("es", SpanishLightStemFilter::new),
          Map.entry("fi", FinnishLightStemFilter::new),
          Map.entry("fr", FrenchLightStemFilter::new),
          Map.entry(
              "hi",
              in ->
                  new HindiStemFilter(
                      new HindiNormalizationFilter(new IndicNormalizationFilter(in)))),
          Map.entry("hu", HungarianLightStemFilter::new),
          Map.entry("id", IndonesianStemFilter::new),
          Map.entry("it", ItalianLightStemFilter::new),
          Map.entry("nl", snowball(DutchStemmer::new)),
          Map.entry("no", NorwegianLightStemFilter::new),
          Map.entry("pt", PortugueseLightStemFilter::new),
          Map.entry("ro", snowball(RomanianStemmer::new)),
          Map.entry("ru", RussianLightStemFilter::new),
          Map.entry("sv", SwedishLightStemFilter::new),
          Map.entry("tr", snowball(TurkishStemmer::new)));

  private Stemmers() {}

  /** The languages, as two-letter codes. */
  static List<String> languages() {
    return BY_LANGUAGE.keySet().stream().sorted().toList();
  }

  /** Whether the primary language of a BCP 47 tag has a stemmer. */
  static boolean has(String language) {
    return BY_LANGUAGE.containsKey(language);
  }

  /** The two-letter code of a BCP 47 tag. */
  static String primary(String tag) {
    var language = tag.length() == 2 ? tag : Locale.forLanguageTag(tag).getLanguage();
    return language.equals("nb") || language.equals("nn") ? "no" : language;
  }

  /** The stems of the words of {@code in}. */
  static TokenStream stem(String language, TokenStream in) {
    return BY_LANGUAGE.getOrDefault(language, UnaryOperator.identity()).apply(in);
  }

  private static UnaryOperator<TokenStream> snowball(Supplier<SnowballStemmer> stemmer) {
    return in -> new SnowballFilter(in, stemmer.get());
  }
}
