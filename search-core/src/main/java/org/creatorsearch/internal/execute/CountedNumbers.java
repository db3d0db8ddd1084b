package org.creatorsearch.internal.execute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.FacetColumn;
import org.creatorsearch.internal.index.Segment;
import org.creatorsearch.internal.index.Snapshot;
import org.creatorsearch.query.FacetRequest;
import org.creatorsearch.result.Facet;
import org.creatorsearch.schema.Field;
import org.creatorsearch.schema.Schema;

/** A field of numbers, counted by the ranges of its histogram. */
final class CountedNumbers extends CountedField {
  private final Schema schema;
  private final Snapshot snapshot;
  private final double[] bounds;

  CountedNumbers(Field field, Schema schema, Snapshot snapshot) {
    super(field.name(), field.buckets().size());
    this.schema = schema;
    this.snapshot = snapshot;
    this.bounds = field.bounds();
  }

  private NumberAccess numbers(Segment segment) {
    return new NumberAccess(segment, snapshot, schema);
  }

  /** Ages are kept as days, and so fall into other ranges every day. */
  @Override
  Optional<FacetColumn> column(Segment segment) {
    return numbers(segment).isAge(name())
        ? Optional.empty()
        : Optional.of(numbers(segment).buckets(name()));
  }

  @Override
  void count(Segment segment, DocBits docs, int size) {
    var numbers = numbers(segment);
    var column = numbers.column(name());
    var known = docs.and(column.present());
    var counts = counts().byOrdinal();
    known.forEach(doc -> counts[bucket(numbers.age(column.get(doc)))]++);
    counts().addMissing(size - known.count());
  }

  private int bucket(double value) {
    var at = Arrays.binarySearch(bounds, value);
    return at >= 0 ? at : -at - 2;
  }

  @Override
  Facet facet(FacetRequest request) {
    var buckets = new ArrayList<Facet.Bucket>();
    for (var i = 0; i < bounds.length; i++) {
      var count = counts().byOrdinal()[i];
      if (count > 0) {
        var max = i + 1 < bounds.length ? bounds[i + 1] : Double.POSITIVE_INFINITY;
        buckets.add(new Facet.Bucket(bounds[i], max, count));
      }
    }
    return new Facet.Histogram(buckets, counts().missing());
  }
}
