package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Weight;
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
  private final TextQueries queries;
  private final Weight weight;
  private final Map<TextQuery.Word, Weight> byWord = new HashMap<>();
  private final double idfSum;

  TextMatcher(TextQuery query, Snapshot snapshot, Deadline deadline) throws IOException {
    this.query = query;
    this.deadline = deadline;
    this.queries = new TextQueries(query, snapshot, deadline);
    this.weight = queries.weight(queries.whole());
    var sum = 0.0;
    for (var word : query.words()) {
      deadline.check();
      sum += queries.idf(word);
      byWord.put(word, queries.weight(queries.word(word)));
    }
    this.idfSum = sum;
  }

  /**
   * Fits of {@code scored} documents go to {@code fits}; the result is every document that fits,
   * deleted or not.
   */
  DocBits matches(Segment segment, DocBits scored, float[] fits) throws IOException {
    var length = segment.columns().length();
    var found = new DocBitsBuilder(length);
    var scorer = weight.scorer(segment.context());
    if (scorer != null) {
      var docs = scorer.iterator();
      for (var doc = docs.nextDoc(); doc < length; doc = docs.nextDoc()) {
        deadline.tick();
        found.add(doc);
        if (scored.contains(doc)) {
          fits[doc] = fit(scorer.score());
        }
      }
    }
    return found.build();
  }

  private float fit(float score) {
    return idfSum == 0 ? 0 : (float) Math.min(1, score / idfSum);
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

  /** Whether so many of the words outside phrases are in a document as must be. */
  boolean hasEnoughWords(Segment segment, int doc) throws IOException {
    var matched = 0;
    for (var word : query.words()) {
      matched += !word.required() && score(word, segment, doc) > 0 ? 1 : 0;
    }
    return matched >= query.mustMatch();
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
