package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.creatorsearch.internal.index.FitSimilarity;
import org.creatorsearch.internal.index.ProfileDocument;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.internal.text.TextQuery;

/** A text and its parts in Lucene's terms, on one snapshot. */
final class TextQueries {
  /** A beginning says little of what is meant: it counts as one common word, half saturated. */
  private static final double PREFIX_IDF = 1;

  private static final float PREFIX_SCORE = 0.5f;

  private final Snapshot snapshot;
  private final TermLookup dictionary;
  private final IdentityHashMap<Segment, TextLengths> lengths = new IdentityHashMap<>();
  private final Map<TextQuery.Word, Indexed> words = new HashMap<>();

  /** The terms of a word that the index has, and the most documents that have one of them. */
  private record Indexed(List<String> terms, int having) {}

  TextQueries(TextQuery text, Snapshot snapshot, Deadline deadline) throws IOException {
    this.snapshot = snapshot;
    var reader = snapshot.searcher().getIndexReader();
    this.dictionary = new TermLookup(reader);
    for (var word : text.words()) {
      deadline.check();
      words.put(word, indexed(word, reader));
    }
  }

  /** A word has stems in all languages, and most of them are in no index. */
  private Indexed indexed(TextQuery.Word word, IndexReader reader) throws IOException {
    var terms = new ArrayList<String>();
    var having = 0;
    for (var alternative : word.terms()) {
      for (var term : expanded(alternative, reader)) {
        var documents = dictionary.documents(term);
        having = Math.max(having, documents);
        if (documents > 0) {
          terms.add(term);
        }
      }
    }
    return new Indexed(terms, having);
  }

  private static Iterable<String> expanded(String term, IndexReader reader) throws IOException {
    return term.charAt(0) == Analysis.PREFIX_MARK
        ? NameBeginnings.terms(reader, term.substring(1))
        : List.of(term);
  }

  private Indexed indexed(TextQuery.Word word) {
    return Objects.requireNonNull(words.get(word));
  }

  /**
   * How many documents of a segment have a word, if they are spread evenly; 0 for a beginning, of
   * which that is not known.
   */
  long documents(Segment segment, TextQuery.Word word) {
    var all = snapshot.searcher().getIndexReader().maxDoc();
    var having = word.prefix() ? 0L : indexed(word).having();
    return having * segment.columns().length() / all;
  }

  double idf(TextQuery.Word word) throws IOException {
    var documents = snapshot.searcher().getIndexReader().getDocCount(ProfileDocument.TEXT);
    return word.prefix() ? PREFIX_IDF : FitSimilarity.idf(documents, indexed(word).having());
  }

  /**
   * A query, ready to run. It is rewritten here rather than by the searcher, whose limit of 1,024
   * terms is for queries that somebody else puts together: {@link TextQuery} has limits of its own.
   */
  Weight weight(Query query) throws IOException {
    var searcher = snapshot.searcher();
    var before = query;
    var after = query.rewrite(searcher);
    while (!after.equals(before)) {
      before = after;
      after = before.rewrite(searcher);
    }
    return searcher.createWeight(after, ScoreMode.COMPLETE, 1);
  }

  /** A word in one segment. */
  SegmentWord in(Segment segment, TextQuery.Word word) throws IOException {
    return new SegmentWord(
        postings(segment, word),
        word.role(),
        word.times() * (word.prefix() ? PREFIX_SCORE : idf(word)),
        !word.prefix(),
        lengths(segment));
  }

  private TextLengths lengths(Segment segment) throws IOException {
    var known = lengths.get(segment);
    if (known != null) {
      return known;
    }
    var statistics = snapshot.searcher().collectionStatistics(ProfileDocument.TEXT);
    var meanLength =
        statistics == null ? 1 : (double) statistics.sumTotalTermFreq() / statistics.docCount();
    var made = new TextLengths(segment.columns().textLengths(), meanLength);
    lengths.put(segment, made);
    return made;
  }

  private WordPostings postings(Segment segment, TextQuery.Word word) throws IOException {
    if (!word.prefix()) {
      var terms = indexed(word).terms();
      return new TermPostings(flags -> dictionary.postings(terms, segment.context(), flags));
    }
    var scorer = weight(word(word)).scorer(segment.context());
    return new WordPostings.Documents(
        scorer == null ? DocIdSetIterator.empty() : scorer.iterator());
  }

  Query word(TextQuery.Word word) {
    if (word.prefix()) {
      var beginning = word.folded();
      var prefix = new PrefixQuery(new Term(ProfileDocument.TEXT, beginning));
      return new BoostQuery(new ConstantScoreQuery(prefix), PREFIX_SCORE);
    }
    return anyOf(indexed(word).terms());
  }

  private static Query anyOf(Iterable<String> terms) {
    var synonyms = new SynonymQuery.Builder(ProfileDocument.TEXT);
    terms.forEach(term -> synonyms.addTerm(new Term(ProfileDocument.TEXT, term)));
    return synonyms.build();
  }

  static Query phrase(List<String> words) {
    return words.size() == 1
        ? new TermQuery(new Term(ProfileDocument.PHRASE, words.getFirst()))
        : new PhraseQuery(ProfileDocument.PHRASE, words.toArray(String[]::new));
  }

  static Query excluded(TextQuery.Excluded excluded) {
    return excluded.terms().isEmpty() ? phrase(excluded.phrase()) : anyOf(excluded.terms());
  }
}
