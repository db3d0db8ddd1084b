package org.creatorsearch.internal.execute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.DocBitsBuilder;
import org.creatorsearch.internal.column.ShareColumn;
import org.creatorsearch.internal.column.ShareCursor;
import org.creatorsearch.internal.index.JointTable;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.query.Filter;
import org.creatorsearch.result.ShareBasis;
import org.creatorsearch.schema.AudienceDimension;

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

  private final JointTable table;
  private final Filter.Joint filter;
  private final Deadline deadline;
  private final List<Marginal> marginals = new ArrayList<>();
  private final DocBits allKnown;

  /** One dimension: its shares and the values that are wanted. */
  private record Marginal(ShareColumn column, ShareCursor shares, boolean[] wanted) {
    double share(int doc) {
      return shares.points(doc, wanted) / (double) ShareColumn.WHOLE;
    }

    /** Documents among which are all whose share is at least {@code least}. */
    DocBits perhapsAtLeast(double least) {
      return column.perhapsAtLeast(wanted, (int) Math.floor(least * ShareColumn.WHOLE));
    }
  }

  JointMatcher(Segment segment, Snapshot snapshot, Filter.Joint filter, Deadline deadline) {
    this.table = segment.columns().joint();
    this.filter = filter;
    this.deadline = deadline;
    var known = DocBits.all(segment.columns().length());
    for (var dimension : rarestFirst(filter, snapshot)) {
      var column = segment.columns().shares(dimension.getKey().field());
      known = known.and(column.known());
      var wanted = snapshot.marks(dimension.getKey(), dimension.getValue());
      marginals.add(new Marginal(column, column.cursor(), wanted));
    }
    this.allKnown = known;
  }

  private static List<Map.Entry<AudienceDimension, List<String>>> rarestFirst(
      Filter.Joint filter, Snapshot snapshot) {
    return filter.dimensions().entrySet().stream()
        .sorted(Comparator.comparingDouble(d -> snapshot.baseShare(d.getKey(), d.getValue())))
        .toList();
  }

  DocBits matches() {
    var found = new DocBitsBuilder(allKnown.length());
    mayMatch()
        .or(table.documents())
        .forEach(
            doc -> {
              deadline.tick();
              if (share(doc) >= filter.minShare() - ROUNDING) {
                found.add(doc);
              }
            });
    return found.build();
  }

  /** No basis gives more than the smallest marginal, so that one of them rules most out. */
  private DocBits mayMatch() {
    return marginals.stream()
        .map(marginal -> marginal.perhapsAtLeast(filter.minShare() - ROUNDING))
        .reduce(allKnown, DocBits::and);
  }

  DocBits unknown() {
    return DocBits.where(allKnown.length(), doc -> !isKnown(doc));
  }

  boolean isKnown(int doc) {
    return allKnown.contains(doc) || basis(doc) == ShareBasis.TABLE;
  }

  /** Where the share of a document comes from, if it is known. */
  ShareBasis basis(int doc) {
    if (table.documents().contains(doc) && table.points(doc, filter.dimensions()).isPresent()) {
      return ShareBasis.TABLE;
    }
    return switch (filter.basis()) {
      case LOWER -> ShareBasis.LOWER;
      case ESTIMATE -> ShareBasis.ESTIMATE;
      case UPPER -> ShareBasis.UPPER;
    };
  }

  /** The share of a document, 0..1; NaN where it is not known. */
  double share(int doc) {
    if (table.documents().contains(doc)) {
      var exact = table.points(doc, filter.dimensions());
      if (exact.isPresent()) {
        return exact.get() / (double) ShareColumn.WHOLE;
      }
    }
    return allKnown.contains(doc) ? fromMarginals(doc) : Double.NaN;
  }

  private double fromMarginals(int doc) {
    var sum = 0.0;
    var product = 1.0;
    var smallest = 1.0;
    for (var marginal : marginals) {
      var share = marginal.share(doc);
      sum += share;
      product *= share;
      smallest = Math.min(smallest, share);
    }
    return switch (filter.basis()) {
      case LOWER -> Math.max(0, sum - (marginals.size() - 1));
      case ESTIMATE -> product;
      case UPPER -> smallest;
    };
  }
}
