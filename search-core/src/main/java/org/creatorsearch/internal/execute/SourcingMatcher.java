package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.DocBitsBuilder;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.StatedOrigins;
import org.creatorsearch.query.Sourcing;
import org.creatorsearch.schema.Origin;

/** The documents of one segment whose values were come by as a request asks. */
final class SourcingMatcher {
  private final Segment segment;
  private final long today;
  private final int length;

  SourcingMatcher(Segment segment, long today) {
    this.segment = segment;
    this.today = today;
    this.length = segment.columns().length();
  }

  /** Deleted ones and those without a value included. */
  DocBits documents(Origin origin, Sourcing sourcing) {
    var found = DocBits.all(length);
    if (sourcing.maxAgeDays().isPresent()) {
      found = lately(origin, sourcing.maxAgeDays().getAsInt());
    }
    return sourcing.by().isEmpty() ? found : found.and(by(origin.keys(), sourcing.by()));
  }

  private DocBits lately(Origin origin, int maxAgeDays) {
    return segment.columns().days(origin).parted((double) today - maxAgeDays).since();
  }

  private DocBits by(List<String> keys, List<String> sources) {
    var found = DocBits.none(length);
    for (var key : keys.reversed()) {
      var own = documents(sources.stream().map(s -> StatedOrigins.of(key, s)).toList());
      found = own.or(found.andNot(documents(List.of(StatedOrigins.any(key)))));
    }
    return found;
  }

  private DocBits documents(List<Term> terms) {
    return documents(segment, terms);
  }

  /** The documents that have one of the terms. */
  static DocBits documents(Segment segment, List<Term> terms) {
    var length = segment.columns().length();
    var found = new DocBitsBuilder(length);
    try {
      for (var term : terms) {
        var docs = segment.context().reader().postings(term, PostingsEnum.NONE);
        if (docs != null) {
          for (var doc = docs.nextDoc(); doc < length; doc = docs.nextDoc()) {
            found.add(doc);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.build();
  }
}
