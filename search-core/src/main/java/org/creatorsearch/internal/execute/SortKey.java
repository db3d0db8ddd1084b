package org.creatorsearch.internal.execute;

import org.creatorsearch.internal.plan.SearchPlan;
import org.creatorsearch.internal.rank.Ranker;
import org.creatorsearch.query.Sort;

/** What the matches of one segment are ordered by, the greater first: a score or a sorted value. */
interface SortKey {
  /**
   * Writes the keys of the first {@code size} of {@code docs}, before which come {@code before}
   * other matches; minus infinity where there is no value.
   */
  void write(int before, int[] docs, int size, double[] keys);

  /** The keys that a plan asks for. */
  static SortKey of(SearchPlan plan, SegmentMatches matches, Ranker ranker) {
    var segment = matches.segment();
    return switch (plan.sort()) {
      case Sort.Relevance relevance -> {
        var scores = ranker.of(segment);
        var fits = matches.fits();
        yield (before, docs, size, keys) -> scores.scores(docs, size, fits, before, keys);
      }
      case Sort.ByField sort -> {
        var numbers = matches.numbers();
        var column = numbers.column(sort.field());
        var keyOf = numbers.keys(sort);
        yield (before, docs, size, keys) -> {
          column.write(docs, size, keys);
          for (var i = 0; i < size; i++) {
            keys[i] =
                column.present().contains(docs[i])
                    ? keyOf.applyAsDouble(keys[i])
                    : Double.NEGATIVE_INFINITY;
          }
        };
      }
    };
  }
}
