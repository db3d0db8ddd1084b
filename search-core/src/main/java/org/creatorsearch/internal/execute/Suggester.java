package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.creatorsearch.internal.column.Counts;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.DocBitsBuilder;
import org.creatorsearch.internal.index.IndexStore;
import org.creatorsearch.internal.index.ProfileDocument;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.result.Suggestion;
import org.creatorsearch.schema.Schema;

/**
 * Completes what somebody began to type: values of fields by their counts, then creators by their
 * size.
 */
public final class Suggester {
  /**
   * Names of at most so many creators are compared: whoever typed so little has not said whom they
   * mean.
   */
  private static final int MOST_COMPARED = 100_000;

  private final IndexStore store;
  private final Schema schema;
  private final Analysis analysis;

  /** Completes from an index. */
  public Suggester(IndexStore store, Schema schema, Analysis analysis) {
    this.store = store;
    this.schema = schema;
    this.analysis = analysis;
  }

  /** At most {@code size} completions, every kind having its turn. */
  public List<Suggestion> suggest(String typed, int size, Deadline deadline) throws IOException {
    var prefix = typed.strip().toLowerCase(Locale.ROOT);
    if (prefix.isEmpty()) {
      return List.of();
    }
    var snapshot = store.acquire();
    try {
      var kinds = new ArrayList<List<Suggestion>>();
      kinds.add(values(snapshot, "theme", "themes", prefix, size, deadline));
      kinds.add(creators(snapshot, prefix, size, deadline));
      kinds.add(values(snapshot, "country", "country", prefix, size, deadline));
      kinds.add(
          values(
              snapshot,
              "hashtag",
              "hashtags",
              prefix.startsWith("#") ? prefix.substring(1) : prefix,
              size,
              deadline));
      kinds.add(values(snapshot, "brand", "brands", prefix, size, deadline));
      return inTurn(kinds, size);
    } finally {
      store.release(snapshot);
    }
  }

  private static List<Suggestion> inTurn(List<List<Suggestion>> kinds, int size) {
    var result = new ArrayList<Suggestion>();
    for (var rank = 0; rank < size && result.size() < size; rank++) {
      for (var kind : kinds) {
        if (rank < kind.size() && result.size() < size) {
          result.add(kind.get(rank));
        }
      }
    }
    return result;
  }

  private List<Suggestion> values(
      Snapshot snapshot, String kind, String field, String prefix, int size, Deadline deadline) {
    var dictionary = snapshot.dictionaries().of(field);
    var found = new Counts(dictionary.size());
    for (var segment : snapshot.segments()) {
      deadline.check();
      segment.census().countLive(segment.columns().keyword(field).facet(), found);
    }
    var counts = found.byOrdinal();
    var suggestions = new ArrayList<Suggestion>();
    for (var ordinal = 0; ordinal < counts.length; ordinal++) {
      deadline.tick();
      var value = dictionary.value(ordinal);
      var label = schema.label(field, value);
      if (counts[ordinal] > 0 && (begins(value, prefix) || begins(label, prefix))) {
        suggestions.add(new Suggestion(kind, value, label, counts[ordinal]));
      }
    }
    return best(suggestions, size);
  }

  private static boolean begins(String text, String prefix) {
    return text.toLowerCase(Locale.ROOT).startsWith(prefix);
  }

  private static List<Suggestion> best(List<Suggestion> found, int size) {
    return found.stream()
        .sorted(
            Comparator.comparingLong(Suggestion::count).reversed().thenComparing(Suggestion::value))
        .limit(size)
        .toList();
  }

  /** Creators whose names have a word beginning with each word typed. */
  private List<Suggestion> creators(Snapshot snapshot, String prefix, int size, Deadline deadline)
      throws IOException {
    var words = analysis.words(prefix);
    var found = new ArrayList<Candidate>();
    for (var segment : snapshot.segments()) {
      var followers = segment.columns().count("followers");
      var docs = segment.live();
      for (var word : words) {
        docs = docs.and(named(segment, word.folded(), deadline));
      }
      if (!words.isEmpty()) {
        var own = new ArrayList<Candidate>();
        docs.forEach(
            doc -> {
              deadline.tick();
              if (own.size() < MOST_COMPARED) {
                own.add(
                    new Candidate(
                        followers.present().contains(doc) ? followers.get(doc) : 0, segment, doc));
              }
            });
        found.addAll(own);
      }
    }
    var suggestions = new ArrayList<Suggestion>();
    for (var candidate : found.stream().sorted().limit(size).toList()) {
      var creator = candidate.segment().summary(candidate.doc());
      var label = creator.displayName().orElse(creator.handle());
      suggestions.add(new Suggestion("creator", creator.id(), label, (long) candidate.key()));
    }
    return suggestions;
  }

  /** The documents with a name that has a word beginning so. */
  private static DocBits named(Segment segment, String beginning, Deadline deadline)
      throws IOException {
    var length = segment.columns().length();
    var reader = segment.context().reader();
    var found = new DocBitsBuilder(length);
    for (var term : NameBeginnings.terms(reader, beginning)) {
      var docs = reader.postings(new Term(ProfileDocument.TEXT, term), PostingsEnum.NONE);
      if (docs != null) {
        for (var doc = docs.nextDoc(); doc < length; doc = docs.nextDoc()) {
          deadline.tick();
          found.add(doc);
        }
      }
    }
    return found.build();
  }
}
