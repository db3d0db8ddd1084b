package org.creatorsearch.internal.execute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.index.Derived;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.internal.plan.SearchPlan;
import org.creatorsearch.query.Sampling;
import org.creatorsearch.result.NumberMap;
import org.creatorsearch.schema.Ability;
import org.creatorsearch.schema.Field;
import org.creatorsearch.schema.FieldType;
import org.creatorsearch.schema.Schema;

/**
 * The numbers that a hit shows, and where those of one segment are. What has to be computed is
 * shown where the search asks for it.
 */
final class MeasuredFields {
  private final NumberAccess numbers;
  private final List<Measured> fields = new ArrayList<>();
  private final Optional<TargetPrice.Reading> price;
  private final String priceName;

  private record Measured(String name, NumberColumn column, boolean age, boolean decimal) {}

  /** The numbers of a hit of {@code plan}. */
  MeasuredFields(
      Segment segment, Snapshot snapshot, Schema schema, SearchPlan plan, Deadline deadline) {
    this(
        new NumberAccess(segment, snapshot, schema, plan.target(), deadline),
        schema,
        plan::asksFor);
    AskedRate.in(plan.clauses())
        .ifPresent(
            sampling -> {
              fields.add(new Measured("askedEngagementRate", numbers.rate(sampling), false, true));
              fields.add(
                  new Measured("askedEngagementSample", numbers.posts(sampling), false, false));
            });
  }

  /** The numbers of a hit whatever the search. */
  MeasuredFields(Segment segment, Snapshot snapshot, Schema schema) {
    this(
        new NumberAccess(segment, snapshot, schema, Optional.empty(), Deadline.never()),
        schema,
        field -> false);
  }

  private MeasuredFields(NumberAccess numbers, Schema schema, Predicate<String> asked) {
    this.numbers = numbers;
    for (var field : schema.fields()) {
      if (field.type().numeric() && isKept(field) && isShown(field.name(), asked)) {
        fields.add(
            new Measured(
                field.name(),
                numbers.column(field.name()),
                field.type() == FieldType.DAYS,
                field.type() == FieldType.DECIMAL));
      }
    }
    var targeted =
        schema.fields().stream().filter(f -> f.can(Ability.TARGETED)).map(Field::name).findFirst();
    price = targeted.filter(asked).flatMap(field -> numbers.price());
    priceName = targeted.orElse("");
    fields.add(new Measured("engagementSample", numbers.posts(Sampling.DEFAULT), false, false));
  }

  private static boolean isKept(Field field) {
    return !field.can(Ability.TARGETED);
  }

  private static boolean isShown(String field, Predicate<String> asked) {
    return !Derived.ON_DEMAND.contains(field) || asked.test(field);
  }

  /** What is known of one document, by name. */
  NumberMap of(int doc) {
    var names = new String[fields.size() + 1];
    var values = new double[fields.size() + 1];
    var size = 0;
    for (var field : fields) {
      if (field.column().present().contains(doc)) {
        var value = field.column().get(doc);
        names[size] = field.name();
        values[size++] =
            field.decimal()
                ? ShortDecimals.of((float) value)
                : field.age() ? numbers.age(value) : value;
      }
    }
    double cost = price.map(reading -> reading.of(doc)).orElse(Double.NaN);
    if (!Double.isNaN(cost)) {
      names[size] = priceName;
      values[size++] = ShortDecimals.of((float) cost);
    }
    return NumberMap.of(names, values, size);
  }
}
