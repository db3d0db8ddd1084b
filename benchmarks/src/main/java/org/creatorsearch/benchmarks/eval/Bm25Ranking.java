package org.creatorsearch.benchmarks.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.creatorsearch.benchmarks.collection.TestCollection;
import org.creatorsearch.creator.Creator;

/**
 * What everything is held against: Lucene's BM25 with its usual constants and its English analyzer
 * over all texts of a profile as one, any word of a topic's text being enough. Filters are not
 * looked at.
 */
final class Bm25Ranking {
  private static final String ID = "id";
  private static final String TEXT = "text";

  static final String NAME = "bm25";

  private Bm25Ranking() {}

  /**
   * Its answers to all topics of a collection.
   *
   * @param depth how many creators of an answer are looked at
   */
  static Answers run(TestCollection collection, int depth) {
    try (var analyzer = new EnglishAnalyzer();
        var directory = new ByteBuffersDirectory()) {
      try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (var creator : collection.creators()) {
          writer.addDocument(document(creator));
        }
      }
      try (var reader = DirectoryReader.open(directory)) {
        var searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity());
        return run(collection, searcher, new QueryBuilder(analyzer), depth);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answers run(
      TestCollection collection, IndexSearcher searcher, QueryBuilder queries, int depth)
      throws IOException {
    var run = new Answers.Builder();
    var stored = searcher.storedFields();
    for (var topic : collection.topics()) {
      var results = new ArrayList<Answers.Found>();
      var query = queries.createBooleanQuery(TEXT, topic.text());
      if (query != null) {
        for (var hit : searcher.search(query, depth).scoreDocs) {
          results.add(new Answers.Found(stored.document(hit.doc).get(ID), hit.score, List.of()));
        }
      }
      run.scored(topic.id(), results);
    }
    return run.build();
  }

  private static Document document(Creator creator) {
    var text = new StringJoiner("\n");
    creator.displayName().ifPresent(text::add);
    creator.bio().ifPresent(text::add);
    creator.hashtags().forEach(text::add);
    creator.brands().forEach(text::add);
    creator.posts().forEach(post -> post.text().ifPresent(text::add));
    var document = new Document();
    document.add(new StringField(ID, creator.id(), Field.Store.YES));
    document.add(new TextField(TEXT, text.toString(), Field.Store.NO));
    return document;
  }
}
