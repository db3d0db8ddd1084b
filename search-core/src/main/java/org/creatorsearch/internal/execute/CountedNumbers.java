package org.creatorsearch.internal.execute;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.creatorsearch.internal.column.DocBits;
import org.creatorsearch.internal.column.FacetColumn;
import org.creatorsearch.query.FacetRequest;
import org.creatorsearch.query.Sampling;
import org.creatorsearch.result.Facet;
import org.creatorsearch.schema.Field;

/** A field of numbers, counted by the ranges of its histogram. */
final class CountedNumbers extends CountedField {
  private final double[] bounds;
  private final Optional<Sampling> rate;

  /**
   * @param rate how an engagement rate is taken that is not the usual one
   */
  CountedNumbers(Field field, Optional<Sampling> rate) {
    super(field.name(), field.buckets().size());
    this.bounds = field.bounds();
    this.rate = rate;
  }

  /**
   * Ages are kept as days, and so fall into other ranges every day; what is told of the people to
   * reach falls into others with every search. Of rates the usual one alone is kept by ranges.
   */
  @Override
  Optional<FacetColumn> column(SegmentMatches matches) {
    var numbers = matches.numbers();
    return rate.isPresent() || numbers.isAge(name()) || numbers.isTargeted(name())
        ? Optional.empty()
        : Optional.of(numbers.buckets(name()));
  }

  @Override
  void count(SegmentMatches matches, DocBits docs, int size) {
    var numbers = matches.numbers();
    var column = rate.map(numbers::rate).orElseGet(() -> numbers.column(name()));
    var known = docs.and(rate.map(numbers::knownRates).orElseGet(column::present));
    var counts = counts().byOrdinal();
    DoubleUnaryOperator shown = numbers.isAge(name()) ? numbers::age : number -> number;
    known.forEach(doc -> counts[bucket(shown.applyAsDouble(column.get(doc)))]++);
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
