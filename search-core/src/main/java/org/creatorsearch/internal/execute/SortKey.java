package org.creatorsearch.internal.execute;

import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.plan.SearchPlan;
import org.creatorsearch.internal.rank.Ranker;
import org.creatorsearch.query.Sort;
import org.creatorsearch.schema.Schema;

/** What the matches of one segment are ordered by, the greater first: a score or a sorted value. */
interface SortKey {
  /** The key of a match; minus infinity where there is no value. */
  double of(int doc);

  /** The keys that a plan asks for. */
  static SortKey of(
      SearchPlan plan, SegmentMatches matches, Ranker ranker, Snapshot snapshot, Schema schema) {
    var segment = matches.segment();
    return switch (plan.sort()) {
      case Sort.Relevance relevance -> {
        var scores = ranker.of(segment);
        var fits = matches.fits();
        yield doc -> scores.score(doc, fits.length == 0 ? 0 : fits[doc]);
      }
      case Sort.ByField(String field, boolean descending) -> {
        var numbers = new NumberAccess(segment, snapshot, schema);
        var column = numbers.column(field);
        var isAge = numbers.isAge(field);
        var sign = descending ? 1 : -1;
        yield doc -> {
          if (!column.present().contains(doc)) {
            return Double.NEGATIVE_INFINITY;
          }
          var value = column.get(doc);
          return sign * (isAge ? numbers.age(value) : value);
        };
      }
    };
  }
}
