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
import org.creatorsearch.benchmarks.workload.Workload;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.internal.text.ProfileTerms;
import org.creatorsearch.internal.text.TextQuery;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;

/**
 * Our requests as Lucene's queries: the text and the conditions on what is not counted make the
 * base query, the conditions on counted fields are drilled down into.
 */
final class LuceneQueries {
  private final FacetsConfig config;
  private final Analysis analysis = new Analysis();

  LuceneQueries(FacetsConfig config) {
    this.config = config;
  }

  DrillDownQuery drillDown(SearchRequest request) {
    var query = new DrillDownQuery(config, base(request));
    for (var clause : request.filters()) {
      switch (clause.filter()) {
        case Filter.AnyOf(var field, var values, var days, var missing) ->
            values.forEach(v -> query.add(field, v));
        case Filter.Between between when counted(between.field()) ->
            query.add(between.field(), range(between));
        default -> {}
      }
    }
    return query;
  }

  static boolean counted(String field) {
    return Workload.FACETS.contains(field) || Workload.HISTOGRAMS.contains(field);
  }

  private Query base(SearchRequest request) {
    var base = new BooleanQuery.Builder();
    if (!request.text().isEmpty()) {
      base.add(text(TextQuery.read(request.text(), analysis)), Occur.MUST);
    }
    for (var clause : request.filters()) {
      if (clause.filter() instanceof Filter.Share share) {
        base.add(share(share), Occur.FILTER);
      }
    }
    var query = base.build();
    return query.clauses().isEmpty() ? MatchAllDocsQuery.INSTANCE : query;
  }

  private static Query text(TextQuery text) {
    var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(text.mustMatch());
    for (var word : text.words()) {
      query.add(word(word), Occur.SHOULD);
    }
    return query.build();
  }

  private static Query word(TextQuery.Word word) {
    var terms = new SynonymQuery.Builder(LuceneDocument.TEXT);
    word.terms().forEach(t -> terms.addTerm(new Term(LuceneDocument.TEXT, t)));
    var beginning = Analysis.PREFIX_MARK + word.folded();
    if (word.folded().length() <= ProfileTerms.LONGEST_PREFIX) {
      return terms.build();
    }
    // Names this long are indexed whole, and found by their beginnings as any words are.
    return new BooleanQuery.Builder()
        .add(terms.build(), Occur.SHOULD)
        .add(new PrefixQuery(new Term(LuceneDocument.TEXT, beginning)), Occur.SHOULD)
        .build();
  }

  private static Query range(Filter.Between between) {
    var field = between.field();
    return DoublePoint.newRangeQuery(
        field,
        LuceneDocument.kept(field, between.min()),
        LuceneDocument.kept(field, between.max()));
  }

  private static Query share(Filter.Share share) {
    if (share.values().size() != 1) {
      throw new IllegalArgumentException("the workload asks for shares of one value, got " + share);
    }
    var least = (int) Math.ceil(share.minShare() * 10_000 - 1e-6);
    var field = share.field() + "=" + share.values().getFirst();
    return IntPoint.newRangeQuery(field, least, Integer.MAX_VALUE);
  }
}
