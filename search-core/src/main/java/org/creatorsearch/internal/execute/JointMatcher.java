package org.creatorsearch.internal.execute;

import java.util.ArrayList;
import java.util.List;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.ShareColumn;
import org.creatorsearch.internal.index.JointTable;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.query.Basis;
import org.creatorsearch.query.Filter;

/**
 * A condition on people who are several things at once. Where the profile has a joint table it is
 * used; otherwise the share lies between the bounds of Fréchet [1], and the filter's basis says
 * which number to take.
 *
 * <p>[1] Fréchet: Généralisation du théorème des probabilités totales, Fundamenta Mathematicae 25,
 * 1935.
 */
final class JointMatcher {
  /** Products of shares are compared with a little tolerance: 0.5 x 0.3 is 0.15. */
  private static final double ROUNDING = 1e-9;

  private final int length;
  private final JointTable table;
  private final Filter.Joint filter;
  private final List<ShareColumn> columns = new ArrayList<>();
  private final List<boolean[]> wanted = new ArrayList<>();

  JointMatcher(Segment segment, Snapshot snapshot, Filter.Joint filter) {
    this.length = segment.columns().length();
    this.table = segment.columns().joint();
    this.filter = filter;
    filter
        .dimensions()
        .forEach(
            (dimension, values) -> {
              columns.add(segment.columns().shares(dimension.field()));
              wanted.add(ShareColumn.marks(snapshot.dictionaries().of(dimension.field()), values));
            });
  }

  DocBits matches() {
    return DocBits.where(length, doc -> isKnown(doc) && share(doc) >= filter.minShare() - ROUNDING);
  }

  DocBits unknown() {
    return DocBits.where(length, doc -> !isKnown(doc));
  }

  private boolean isKnown(int doc) {
    return table.points(doc, filter.dimensions()).isPresent()
        || columns.stream().allMatch(c -> c.known().contains(doc));
  }

  /** The share of a document of which it is known, 0..1. */
  double share(int doc) {
    var exact = table.points(doc, filter.dimensions());
    return exact.isPresent()
        ? exact.get() / (double) ShareColumn.WHOLE
        : fromMarginals(doc, filter.basis());
  }

  private double fromMarginals(int doc, Basis basis) {
    var sum = 0.0;
    var product = 1.0;
    var smallest = 1.0;
    for (var i = 0; i < columns.size(); i++) {
      var share = columns.get(i).points(doc, wanted.get(i)) / (double) ShareColumn.WHOLE;
      sum += share;
      product *= share;
      smallest = Math.min(smallest, share);
    }
    return switch (basis) {
      case LOWER -> Math.max(0, sum - (columns.size() - 1));
      case ESTIMATE -> product;
      case UPPER -> smallest;
    };
  }
}
