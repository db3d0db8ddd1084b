package org.creatorsearch.benchmarks.solr;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.solr.common.params.SolrParams;
import org.apache.solr.request.SolrQueryRequest;
import org.apache.solr.search.QParser;
import org.apache.solr.search.QParserPlugin;
import org.apache.solr.search.SyntaxError;
import org.creatorsearch.benchmarks.protocol.PeerQuery;

/**
 * Reads the words of a search into the query that stock Lucene is asked too: Solr's own parsers
 * would analyze them once more.
 */
public final class WordsParserPlugin extends QParserPlugin {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String TEXT = "text";

  /** Made by Solr. */
  public WordsParserPlugin() {}

  /** The words of a query, to be read by this parser. */
  static String write(PeerQuery query) {
    try {
      return JSON.writeValueAsString(
          new PeerQuery(query.words(), query.mustMatch(), Map.of(), Map.of(), Map.of()));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public QParser createParser(
      String text, SolrParams local, SolrParams params, SolrQueryRequest request) {
    return new QParser(text, local, params, request) {
      @Override
      public Query parse() throws SyntaxError {
        try {
          return words(JSON.readValue(text, PeerQuery.class));
        } catch (JsonProcessingException e) {
          throw new SyntaxError(e);
        }
      }
    };
  }

  private static Query words(PeerQuery asked) {
    var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(asked.mustMatch());
    asked.words().forEach(word -> query.add(word(word), Occur.SHOULD));
    return query.build();
  }

  private static Query word(PeerQuery.Word word) {
    var terms = new SynonymQuery.Builder(TEXT);
    word.terms().forEach(t -> terms.addTerm(new Term(TEXT, t)));
    if (word.beginning().isEmpty()) {
      return terms.build();
    }
    return new BooleanQuery.Builder()
        .add(terms.build(), Occur.SHOULD)
        .add(new PrefixQuery(new Term(TEXT, word.beginning())), Occur.SHOULD)
        .build();
  }
}
