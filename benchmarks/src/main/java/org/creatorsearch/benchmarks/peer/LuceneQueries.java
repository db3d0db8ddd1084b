package org.creatorsearch.benchmarks.peer;

import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.creatorsearch.benchmarks.protocol.PeerQuery;

/**
 * Searches as Lucene's queries: the text and the conditions on what is not counted make the base
 * query, the conditions on counted fields are drilled down into.
 */
final class LuceneQueries {
  private LuceneQueries() {}

  static DrillDownQuery drillDown(PeerQuery asked, FacetsConfig config) {
    var query = new DrillDownQuery(config, base(asked));
    asked.anyOf().forEach((field, values) -> values.forEach(v -> query.add(field, v)));
    asked
        .between()
        .forEach(
            (field, range) ->
                query.add(field, DoublePoint.newRangeQuery(field, range.min(), range.max())));
    return query;
  }

  private static Query base(PeerQuery asked) {
    var base = new BooleanQuery.Builder();
    if (!asked.words().isEmpty()) {
      base.add(text(asked), Occur.MUST);
    }
    asked
        .shares()
        .forEach(
            (key, least) ->
                base.add(IntPoint.newRangeQuery(key, least, Integer.MAX_VALUE), Occur.FILTER));
    var query = base.build();
    return query.clauses().isEmpty() ? MatchAllDocsQuery.INSTANCE : query;
  }

  private static Query text(PeerQuery asked) {
    var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(asked.mustMatch());
    for (var word : asked.words()) {
      query.add(word(word), Occur.SHOULD);
    }
    return query.build();
  }

  private static Query word(PeerQuery.Word word) {
    var terms = new SynonymQuery.Builder(LuceneDocument.TEXT);
    word.terms().forEach(t -> terms.addTerm(new Term(LuceneDocument.TEXT, t)));
    if (word.beginning().isEmpty()) {
      return terms.build();
    }
    var beginning = new PrefixQuery(new Term(LuceneDocument.TEXT, word.beginning()));
    return new BooleanQuery.Builder()
        .add(terms.build(), Occur.SHOULD)
        .add(beginning, Occur.SHOULD)
        .build();
  }
}
