package org.creatorsearch.internal.execute;

import java.util.function.IntToDoubleFunction;
import org.creatorsearch.internal.column.ShareColumn;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.query.Filter;

/** The numbers of one segment that conditions are held against, document by document. */
record AskedNumbers(Segment segment, Snapshot snapshot, NumberAccess numbers, Deadline deadline) {
  /**
   * By document, the number that a condition compares; NaN where it is unknown or there is none.
   * Confined to one thread.
   */
  IntToDoubleFunction of(Filter.Leaf leaf) {
    return switch (leaf) {
      case Filter.AnyOf anyOf -> doc -> Double.NaN;
      case Filter.Sourced sourced -> of(sourced.condition());
      case Filter.Between between -> between(between);
      case Filter.Share share -> share(share);
      case Filter.Joint joint -> new JointMatcher(segment, snapshot, joint, deadline)::share;
    };
  }

  private IntToDoubleFunction between(Filter.Between filter) {
    var known = numbers.known(filter);
    var field = filter.field();
    if (AskedRate.isRate(field)) {
      var rates = numbers.rate(filter.sampling());
      return doc -> known.contains(doc) ? rates.get(doc) : Double.NaN;
    }
    return doc -> known.contains(doc) ? numbers.get(field, doc) : Double.NaN;
  }

  private IntToDoubleFunction share(Filter.Share share) {
    var column = segment.columns().shares(share.field());
    var known = column.known();
    var cursor = column.cursor();
    var wanted = snapshot.marks(share.dimension(), share.values());
    return doc ->
        known.contains(doc) ? cursor.points(doc, wanted) / (double) ShareColumn.WHOLE : Double.NaN;
  }
}
