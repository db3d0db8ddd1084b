package org.creatorsearch.internal.norms;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.OptionalDouble;

/**
 * What prices are normal in one currency. Prices are compared within a currency only: exchange
 * rates are no part of a profile.
 *
 * @param count prices known
 * @param mean mean of ln(price)
 * @param deviation standard deviation of ln(price)
 */
record PriceNorms(int count, double mean, double deviation) {
  static final PriceNorms NONE = new PriceNorms(0, 0, 0);

  /** Below this number of prices everybody's price is average. */
  private static final int LEAST_PRICES = 30;

  /** Prices closer than five per cent are the same price. */
  private static final double LEAST_DEVIATION = 0.05;

  void write(DataOutput out) throws IOException {
    out.writeInt(count);
    out.writeDouble(mean);
    out.writeDouble(deviation);
  }

  static PriceNorms read(DataInput in) throws IOException {
    return new PriceNorms(in.readInt(), in.readDouble(), in.readDouble());
  }

  /** The geometric mean, which half of prices are about; empty where few are known. */
  OptionalDouble usual() {
    return count < LEAST_PRICES ? OptionalDouble.empty() : OptionalDouble.of(StrictMath.exp(mean));
  }

  /** Share of others that cost more, by a normal distribution of logs; nothing beats free. */
  double percentile(double price) {
    if (count < LEAST_PRICES || Double.isNaN(price)) {
      return 0.5;
    }
    return price <= 0
        ? 1
        : NormalDistribution.below(
            (mean - StrictMath.log(price)) / Math.max(deviation, LEAST_DEVIATION));
  }
}
