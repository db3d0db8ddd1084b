package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.DocBitsBuilder;
import org.creatorsearch.internal.index.FitSimilarity;
import org.creatorsearch.internal.index.ProfileDocument;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.text.TextQuery;

/**
 * The documents that fit a text, and how well: the sum over its words of idf times a saturated
 * frequency, divided by the sum of the idf, and so between 0 and 1 whatever the text.
 */
final class TextMatcher {
  /** A beginning says little of what is meant: it counts as one common word, half saturated. */
  private static final double PREFIX_IDF = 1;

  private static final float PREFIX_SCORE = 0.5f;
  private static final int CHECK_EVERY = 1 << 14;

  private final TextQuery query;
  private final Weight weight;
  private final Map<TextQuery.Word, Weight> byWord = new HashMap<>();
  private final double idfSum;

  TextMatcher(TextQuery query, Snapshot snapshot) throws IOException {
    this.query = query;
    var searcher = snapshot.searcher();
    this.weight = searcher.createWeight(searcher.rewrite(whole(query)), ScoreMode.COMPLETE, 1);
    var sum = 0.0;
    for (var word : query.words()) {
      sum += idf(word, snapshot);
      byWord.put(word, searcher.createWeight(searcher.rewrite(one(word)), ScoreMode.COMPLETE, 1));
    }
    this.idfSum = sum;
  }

  private static double idf(TextQuery.Word word, Snapshot snapshot) throws IOException {
    if (word.prefix()) {
      return PREFIX_IDF;
    }
    var reader = snapshot.searcher().getIndexReader();
    var having = 0;
    for (var term : word.terms()) {
      having = Math.max(having, reader.docFreq(new Term(ProfileDocument.TEXT, term)));
    }
    return FitSimilarity.idf(reader.getDocCount(ProfileDocument.TEXT), having);
  }

  private static Query whole(TextQuery query) {
    var all = new BooleanQuery.Builder();
    var free = new BooleanQuery.Builder().setMinimumNumberShouldMatch(query.mustMatch());
    for (var word : query.words()) {
      (word.required() ? all : free).add(one(word), word.required() ? Occur.MUST : Occur.SHOULD);
    }
    if (query.mustMatch() > 0) {
      all.add(free.build(), Occur.MUST);
    }
    for (var phrase : query.phrases()) {
      all.add(phrase(phrase), Occur.FILTER);
    }
    if (query.words().isEmpty()) {
      all.add(
          new ConstantScoreQuery(org.apache.lucene.search.MatchAllDocsQuery.INSTANCE),
          Occur.FILTER);
    }
    for (var excluded : query.excluded()) {
      all.add(excluded(excluded), Occur.MUST_NOT);
    }
    return all.build();
  }

  private static Query one(TextQuery.Word word) {
    if (word.prefix()) {
      var beginning = word.folded();
      var prefix = new PrefixQuery(new Term(ProfileDocument.TEXT, beginning));
      return new BoostQuery(new ConstantScoreQuery(prefix), PREFIX_SCORE);
    }
    return anyOf(word.terms());
  }

  private static Query anyOf(Iterable<String> terms) {
    var synonyms = new SynonymQuery.Builder(ProfileDocument.TEXT);
    terms.forEach(term -> synonyms.addTerm(new Term(ProfileDocument.TEXT, term)));
    return synonyms.build();
  }

  private static Query phrase(List<String> words) {
    return words.size() == 1
        ? new TermQuery(new Term(ProfileDocument.PHRASE, words.getFirst()))
        : new PhraseQuery(ProfileDocument.PHRASE, words.toArray(String[]::new));
  }

  private static Query excluded(TextQuery.Excluded excluded) {
    return excluded.terms().isEmpty() ? phrase(excluded.phrase()) : anyOf(excluded.terms());
  }

  /**
   * Fits of {@code scored} documents go to {@code fits}; the result is every document that fits,
   * deleted or not.
   */
  DocBits matches(Segment segment, DocBits scored, float[] fits, Deadline deadline)
      throws IOException {
    var length = segment.columns().length();
    var found = new DocBitsBuilder(length);
    var scorer = weight.scorer(segment.context());
    if (scorer != null) {
      var docs = scorer.iterator();
      var until = CHECK_EVERY;
      for (var doc = docs.nextDoc(); doc < length; doc = docs.nextDoc()) {
        found.add(doc);
        if (scored.contains(doc)) {
          fits[doc] = fit(scorer.score());
        }
        if (--until == 0) {
          deadline.check();
          until = CHECK_EVERY;
        }
      }
    }
    return found.build();
  }

  private float fit(float score) {
    return idfSum == 0 ? 0 : (float) Math.min(1, score / idfSum);
  }

  /** Whether one document fits. */
  boolean matches(Segment segment, int doc) throws IOException {
    var scorer = weight.scorer(segment.context());
    return scorer != null && scorer.iterator().advance(doc) == doc;
  }

  /** The fit of one document, whether it matches or not; 0 where no word is there. */
  double fit(Segment segment, int doc) throws IOException {
    var sum = 0.0;
    for (var word : query.words()) {
      sum += score(word, segment, doc);
    }
    return idfSum == 0 ? 0 : Math.min(1, sum / idfSum);
  }

  /** What one word adds to the score of one document; 0 where it is not there. */
  private float score(TextQuery.Word word, Segment segment, int doc) throws IOException {
    var scorer = Objects.requireNonNull(byWord.get(word)).scorer(segment.context());
    return scorer != null && scorer.iterator().advance(doc) == doc ? scorer.score() : 0;
  }

  /** The words of the text that are in a document, in words. */
  String matchedWords(Segment segment, int doc) throws IOException {
    var matched = new ArrayList<String>();
    for (var word : query.words()) {
      if (score(word, segment, doc) > 0) {
        matched.add(word.prefix() ? word.text() + "*" : word.text());
      }
    }
    return String.join(", ", matched);
  }
}
