package org.creatorsearch.internal.norms;

/** Prices of one currency on a log scale. */
final class PriceSums {
  private long sum;
  private long squares;
  private int count;

  void add(double price) {
    var log = StrictMath.log(price);
    sum += FixedPoint.units(log);
    squares += FixedPoint.units(log * log);
    count++;
  }

  PriceNorms norms() {
    var mean = FixedPoint.value(sum) / Math.max(1, count);
    var variance = FixedPoint.value(squares) / Math.max(1, count) - mean * mean;
    return new PriceNorms(count, mean, StrictMath.sqrt(Math.max(0, variance)));
  }
}
