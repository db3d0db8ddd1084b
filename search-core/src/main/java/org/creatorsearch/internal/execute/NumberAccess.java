package org.creatorsearch.internal.execute;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.FacetColumn;
import org.creatorsearch.internal.column.NumberColumn;
import org.creatorsearch.internal.index.Derived;
import org.creatorsearch.internal.index.RateColumn;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Sampling;
import org.creatorsearch.query.Sort;
import org.creatorsearch.query.Target;
import org.creatorsearch.schema.Ability;
import org.creatorsearch.schema.FieldType;
import org.creatorsearch.schema.Schema;

/**
 * The numbers of a segment by field of the schema. Ages are kept as days since 1970 and told from
 * the snapshot's own date, so that they need no rewriting as time goes by.
 */
final class NumberAccess {
  private final Segment segment;
  private final Schema schema;
  private final long today;
  private final Optional<TargetPrice> price;

  /**
   * @param target the people to reach, where a search names some
   */
  NumberAccess(
      Segment segment,
      Snapshot snapshot,
      Schema schema,
      Optional<Target> target,
      Deadline deadline) {
    this.segment = segment;
    this.schema = schema;
    this.today = snapshot.asOf().toEpochDay();
    this.price = target.map(people -> new TargetPrice(segment, snapshot, people, deadline));
  }

  /** The column behind a field; for ages, of days since 1970. */
  NumberColumn column(String field) {
    if (Derived.FIELDS.contains(field)) {
      return segment.derived().column(field, segment.columns());
    }
    if (isTargeted(field)) {
      return price.orElseThrow().column();
    }
    return schema.field(field).type() == FieldType.DECIMAL
        ? segment.columns().decimal(field)
        : segment.columns().count(field);
  }

  /** Whether a field is told of the people to reach. */
  boolean isTargeted(String field) {
    return schema.field(field).can(Ability.TARGETED);
  }

  /** What people of the target cost, document by document; empty where there is no target. */
  Optional<TargetPrice.Reading> price() {
    return price.map(TargetPrice::reading);
  }

  /**
   * The column behind a field by the ranges of its histogram; not for what each search has anew.
   */
  FacetColumn buckets(String field) {
    return Derived.FIELDS.contains(field)
        ? segment.derived().buckets(schema.field(field), segment.columns())
        : segment.columns().buckets(schema.field(field));
  }

  /** The value of a document that has one. */
  double get(String field, int doc) {
    var value = column(field).get(doc);
    return isAge(field) ? age(value) : value;
  }

  /** By number, the key by which greater ones come first; it rises throughout, or it falls. */
  DoubleUnaryOperator keys(Sort.ByField sort) {
    var sign = sort.descending() ? 1 : -1;
    return isAge(sort.field()) ? day -> sign * age(day) : number -> sign * number;
  }

  boolean isAge(String field) {
    return schema.field(field).type() == FieldType.DAYS;
  }

  /** Days from {@code day} to the snapshot's date; what is dated later is of today. */
  double age(double day) {
    return Math.max(0, today - day);
  }

  /** The documents whose value is known and within the bounds. */
  DocBits between(Filter.Between filter) {
    if (isAge(filter.field())) {
      var newest = filter.min() <= 0 ? Double.POSITIVE_INFINITY : today - filter.min();
      return filter.max() < 0
          ? DocBits.none(segment.columns().length())
          : column(filter.field()).between(today - filter.max(), newest);
    }
    if (AskedRate.isRate(filter.field())) {
      var between = rate(filter.sampling()).between(filter.min(), filter.max());
      return filter.sampling().minSample() == 0 ? between : between.and(known(filter));
    }
    return column(filter.field()).between(filter.min(), filter.max());
  }

  /** The documents whose value is known; a rate of too few posts is not. */
  DocBits known(Filter.Between filter) {
    return AskedRate.isRate(filter.field())
        ? knownRates(filter.sampling())
        : column(filter.field()).present();
  }

  /** The rates that {@code sampling} asks for, of however few posts. */
  NumberColumn rate(Sampling sampling) {
    return segment.columns().decimal(RateColumn.of(sampling).rate());
  }

  /** By document, how many posts each of these rates is of. */
  NumberColumn posts(Sampling sampling) {
    return segment.columns().count(RateColumn.of(sampling).sample());
  }

  /** The documents that have such a rate of as many posts as {@code sampling} asks for. */
  DocBits knownRates(Sampling sampling) {
    var rates = rate(sampling).present();
    return sampling.minSample() == 0
        ? rates
        : rates.and(posts(sampling).between(sampling.minSample(), Double.POSITIVE_INFINITY));
  }
}
