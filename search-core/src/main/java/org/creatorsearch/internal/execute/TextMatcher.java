package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.Query;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.DocBitsBuilder;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.text.TextQuery;

/**
 * The documents that fit a text, and how well: the sum over its words of idf times a saturated
 * frequency, divided by the sum of the idf, and so between 0 and 1 whatever the text.
 */
final class TextMatcher {
  private final TextQuery query;
  private final Deadline deadline;
  private final SpareThreads threads;
  private final TextQueries queries;
  private final double idfSum;

  TextMatcher(TextQuery query, Snapshot snapshot, Deadline deadline, SpareThreads threads)
      throws IOException {
    this.query = query;
    this.deadline = deadline;
    this.threads = threads;
    this.queries = new TextQueries(query, snapshot, deadline);
    var sum = 0.0;
    for (var word : query.words()) {
      deadline.check();
      sum += word.times() * queries.idf(word);
    }
    this.idfSum = sum;
  }

  /** The live documents that fit; of them, those in {@code scored} with how well. */
  TextMatches matches(Segment segment, DocBits scored) throws IOException {
    var allowed = allowed(segment);
    if (query.words().isEmpty()) {
      return new TextMatches(allowed, new float[0]);
    }
    var docs = new DocBitsBuilder(scored.length());
    var having = 0L;
    for (var word : query.words()) {
      having += queries.documents(segment, word);
    }
    var parts = parts(segment, threads.parts(having), allowed, scored, docs);
    var fits = new float[parts.size()][];
    var pieces = new ArrayList<SpareThreads.Piece>();
    for (var i = 0; i < fits.length; i++) {
      var part = i;
      pieces.add(() -> fits[part] = parts.get(part).run(deadline));
    }
    threads.run(having, pieces);
    return new TextMatches(docs.build(), fits.length == 1 ? fits[0] : joined(fits));
  }

  /** Windows over all documents, or over a half of them each where another thread can help. */
  private List<TextWindows> parts(
      Segment segment, int count, DocBits allowed, DocBits scored, DocBitsBuilder docs)
      throws IOException {
    var parts = new ArrayList<TextWindows>();
    for (var i = 0; i < count; i++) {
      var part = new TextWindows(words(segment), query.mustMatch(), allowed, scored, idfSum, docs);
      parts.add(part.part(i, count));
    }
    return parts;
  }

  private static float[] joined(float[][] fits) {
    var length = Arrays.stream(fits).mapToInt(part -> part.length).sum();
    var all = new float[length];
    var at = 0;
    for (var part : fits) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  private List<SegmentWord> words(Segment segment) throws IOException {
    var words = new ArrayList<SegmentWord>();
    for (var word : query.words()) {
      deadline.check();
      words.add(queries.in(segment, word));
    }
    return words;
  }

  /** The live documents that phrases and exclusions let through. */
  private DocBits allowed(Segment segment) throws IOException {
    var allowed = segment.live();
    for (var phrase : query.phrases()) {
      allowed = allowed.and(documents(TextQueries.phrase(phrase), segment));
    }
    for (var excluded : query.excluded()) {
      allowed = allowed.andNot(documents(TextQueries.excluded(excluded), segment));
    }
    return allowed;
  }

  private DocBits documents(Query part, Segment segment) throws IOException {
    deadline.check();
    var found = new DocBitsBuilder(segment.columns().length());
    var scorer = queries.weight(part).scorer(segment.context());
    if (scorer != null) {
      var docs = scorer.iterator();
      for (var doc = docs.nextDoc(); doc < segment.columns().length(); doc = docs.nextDoc()) {
        deadline.tick();
        found.add(doc);
      }
    }
    return found.build();
  }

  /** What the words are worth in some documents, which must rise. */
  List<WordScores> scores(Segment segment, int[] docs) throws IOException {
    var words = words(segment);
    var scores = new ArrayList<WordScores>();
    for (var doc : docs) {
      var byWord = new float[words.size()];
      for (var i = 0; i < byWord.length; i++) {
        var frequency = words.get(i).postings().frequency(doc);
        byWord[i] = frequency > 0 ? words.get(i).score(frequency, doc) : 0;
      }
      scores.add(new WordScores(query, byWord, idfSum));
    }
    return scores;
  }

  /** The phrases that are not in a document. */
  List<List<String>> missingPhrases(Segment segment, int doc) throws IOException {
    var missing = new ArrayList<List<String>>();
    for (var phrase : query.phrases()) {
      if (!isIn(TextQueries.phrase(phrase), segment, doc)) {
        missing.add(phrase);
      }
    }
    return missing;
  }

  /** What must not be in a document and is. */
  List<TextQuery.Excluded> excludedButThere(Segment segment, int doc) throws IOException {
    var there = new ArrayList<TextQuery.Excluded>();
    for (var excluded : query.excluded()) {
      if (isIn(TextQueries.excluded(excluded), segment, doc)) {
        there.add(excluded);
      }
    }
    return there;
  }

  private boolean isIn(Query part, Segment segment, int doc) throws IOException {
    deadline.check();
    var scorer = queries.weight(part).scorer(segment.context());
    return scorer != null && scorer.iterator().advance(doc) == doc;
  }
}
