package org.creatorsearch.internal.execute;

import java.util.ArrayList;
import java.util.Locale;
import org.creatorsearch.internal.column.ShareColumn;
import org.creatorsearch.internal.index.RateColumn;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.query.Filter;
import org.creatorsearch.schema.Ability;
import org.creatorsearch.schema.Schema;

/** Conditions, and what one creator has in their place, in words and numbers. */
record Description(Snapshot snapshot, Schema schema, Segment segment, int doc) {
  private static final String UNKNOWN = "unknown";

  static String wanted(Filter.Between filter) {
    var sample =
        filter.sampling().minSample() > 0
            ? " over at least " + filter.sampling().minSample() + " posts"
            : "";
    if (Double.isInfinite(filter.min())) {
      return "at most " + plain(filter.max()) + sample;
    }
    return Double.isInfinite(filter.max())
        ? "at least " + plain(filter.min()) + sample
        : plain(filter.min()) + " to " + plain(filter.max()) + sample;
  }

  static String wanted(Filter.Share filter) {
    return "at least " + plain(filter.minShare()) + " of " + filter.values();
  }

  private static String plain(double number) {
    return new java.math.BigDecimal(number)
        .round(new java.math.MathContext(6))
        .stripTrailingZeros()
        .toPlainString();
  }

  private boolean isKnown(Filter.Between filter) {
    return new NumberAccess(segment, snapshot, schema).known(filter).contains(doc);
  }

  private double value(Filter.Between filter) {
    return filter.field().equals(RateColumn.USUAL.rate())
        ? segment.columns().decimal(RateColumn.of(filter.sampling()).rate()).get(doc)
        : new NumberAccess(segment, snapshot, schema).get(filter.field(), doc);
  }

  String actual(Filter.Between filter) {
    return isKnown(filter) ? plain(value(filter)) : UNKNOWN;
  }

  /** How far the value is from the nearest bound, in the field's unit. */
  double shortfall(Filter.Between filter) {
    if (!isKnown(filter)) {
      return 0;
    }
    var value = value(filter);
    return value < filter.min() ? filter.min() - value : Math.max(0, value - filter.max());
  }

  private double share(Filter.Share filter) {
    var marks = ShareColumn.marks(snapshot.dictionaries().of(filter.field()), filter.values());
    return segment.columns().shares(filter.field()).points(doc, marks) / (double) ShareColumn.WHOLE;
  }

  String actual(Filter.Share filter) {
    return segment.columns().shares(filter.field()).known().contains(doc)
        ? plain(share(filter))
        : UNKNOWN;
  }

  double shortfall(Filter.Share filter) {
    return segment.columns().shares(filter.field()).known().contains(doc)
        ? Math.max(0, filter.minShare() - share(filter))
        : 0;
  }

  String actual(Filter.Joint filter) {
    var joint = new JointMatcher(segment, snapshot, filter);
    return joint.unknown().contains(doc)
        ? UNKNOWN
        : String.format(Locale.ROOT, "%.4f", joint.share(doc));
  }

  double shortfall(Filter.Joint filter) {
    var joint = new JointMatcher(segment, snapshot, filter);
    return joint.unknown().contains(doc) ? 0 : Math.max(0, filter.minShare() - joint.share(doc));
  }

  String actual(String field) {
    if (!schema.field(field).can(Ability.FACET)) {
      return "another";
    }
    var values = new ArrayList<String>();
    var dictionary = snapshot.dictionaries().of(field);
    segment.columns().keyword(field).values(doc, v -> values.add(dictionary.value(v)));
    return values.isEmpty() ? UNKNOWN : String.join(", ", values);
  }
}
