package org.creatorsearch.internal.execute;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.creatorsearch.creator.Provenance;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Sourcing;
import org.creatorsearch.schema.Ability;
import org.creatorsearch.schema.Schema;

/** Conditions, and what one creator has in their place, in words and numbers. */
record Description(
    Snapshot snapshot,
    Schema schema,
    Segment segment,
    NumberAccess numbers,
    int doc,
    Deadline deadline) {
  private static final String UNKNOWN = "unknown";

  static String wanted(Filter.Leaf leaf) {
    return switch (leaf) {
      case Filter.AnyOf anyOf ->
          "one of "
              + anyOf.values()
              + (anyOf.withinDays().isPresent()
                  ? " within " + anyOf.withinDays().getAsInt() + " days"
                  : "");
      case Filter.Between between -> wanted(between);
      case Filter.Share share -> "at least " + plain(share.minShare()) + " of " + share.values();
      case Filter.Joint joint ->
          String.format(
              Locale.ROOT,
              "at least %.4f of %s (%s)",
              joint.minShare(),
              joint.dimensions(),
              joint.basis().wireName());
      case Filter.Sourced sourced -> wanted(sourced.condition()) + asked(sourced.sourcing());
    };
  }

  private static String asked(Sourcing sourcing) {
    var age = sourcing.maxAgeDays();
    return (age.isPresent() ? ", at most " + days(age.getAsInt()) + " old" : "")
        + (sourcing.by().isEmpty() ? "" : ", by " + String.join(" or ", sourcing.by()));
  }

  private static String days(long number) {
    return number == 1 ? "1 day" : number + " days";
  }

  private static String wanted(Filter.Between filter) {
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

  /** What must not be, for a condition that is negated. */
  static String unwanted(Filter.Leaf leaf) {
    var wanted = wanted(leaf);
    return leaf.bare() instanceof Filter.AnyOf
        ? wanted.replaceFirst("one", "none")
        : "not " + wanted;
  }

  private static String plain(double number) {
    return new BigDecimal(number).round(new MathContext(6)).stripTrailingZeros().toPlainString();
  }

  /** What the creator has; {@code unknown} where nothing is known. */
  String actual(Filter.Leaf leaf) throws IOException {
    if (leaf instanceof Filter.Sourced sourced) {
      var value = actual(sourced.condition());
      return value.equals(UNKNOWN) ? value : value + seen(sourced);
    }
    if (leaf instanceof Filter.AnyOf anyOf) {
      if (anyOf.field().equals(SafetyWording.FIELD)) {
        return SafetyWording.of(segment.profile(doc), schema.themes()).orElse(UNKNOWN);
      }
      var values = values(anyOf.field());
      return values.isEmpty() ? UNKNOWN : String.join(", ", values);
    }
    var number = number(leaf);
    if (Double.isNaN(number)) {
      return UNKNOWN;
    }
    return leaf instanceof Filter.Joint joint
        ? String.format(Locale.ROOT, "%.4f (%s)", number, matcher(joint).basis(doc).wireName())
        : plain(number);
  }

  /** What is known of what was asked. */
  private String seen(Filter.Sourced leaf) throws IOException {
    var seen = provenance(leaf.field());
    var age =
        seen.at()
            .map(day -> Math.max(0, snapshot.asOf().toEpochDay() - day.toEpochDay()))
            .map(days -> ", " + days(days) + " old");
    return (leaf.sourcing().maxAgeDays().isPresent() ? age.orElse(", of unknown age") : "")
        + (leaf.sourcing().by().isEmpty()
            ? ""
            : seen.by().map(by -> ", by " + by).orElse(", by nobody known"));
  }

  private Provenance provenance(String field) throws IOException {
    return new SeenValues(segment, schema).of(field, doc, segment.summary(doc).provenance());
  }

  private List<String> values(String field) throws IOException {
    if (!schema.field(field).can(Ability.FACET)) {
      var creator = segment.summary(doc);
      return switch (field) {
        case "id" -> List.of(creator.id());
        case "handle" -> List.of(creator.handle());
        case "person" -> creator.person().stream().toList();
        default -> throw new IllegalArgumentException(field + " is not looked up");
      };
    }
    var values = new ArrayList<String>();
    var dictionary = snapshot.dictionaries().of(field);
    segment.columns().keyword(field).values(doc, v -> values.add(dictionary.value(v)));
    return values;
  }

  /**
   * How far the number is from meeting the condition, or from failing it, in the field's unit; NaN
   * where there is no number.
   */
  double distance(Filter.Leaf leaf, boolean negated) throws IOException {
    var number = number(leaf);
    return switch (leaf) {
      case Filter.AnyOf anyOf -> Double.NaN;
      case Filter.Between between ->
          negated
              ? Math.max(0, Math.min(number - between.min(), between.max() - number))
              : Math.max(0, Math.max(between.min() - number, number - between.max()));
      case Filter.Share share -> toMinimum(number, share.minShare(), negated);
      case Filter.Joint joint -> toMinimum(number, joint.minShare(), negated);
      case Filter.Sourced sourced -> {
        var seen = provenance(sourced.field());
        yield SeenValues.isAsAsked(seen, sourced.sourcing(), snapshot.asOf())
            ? distance(sourced.condition(), negated)
            : Double.NaN;
      }
    };
  }

  private static double toMinimum(double share, double least, boolean negated) {
    return Math.max(0, negated ? share - least : least - share);
  }

  /** The number that a condition compares; NaN where it is unknown or there is none. */
  private double number(Filter.Leaf leaf) {
    return new AskedNumbers(segment, snapshot, numbers, deadline).of(leaf).applyAsDouble(doc);
  }

  private JointMatcher matcher(Filter.Joint joint) {
    return new JointMatcher(segment, snapshot, joint, deadline);
  }
}
