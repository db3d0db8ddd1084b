package org.creatorsearch.internal.norms;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.OptionalDouble;

/** What growth is normal, by median and quartiles, which no single account can move. */
final class GrowthNorms {
  /** Growth is taken as ln(1 + change), in classes of half a per cent from -63 % to +640 %. */
  private static final double CLASS_WIDTH = 0.005;

  private static final double LOWEST = -1;
  private static final int CLASSES = 600;

  /** Below this number of accounts everybody's growth is average. */
  private static final int LEAST_ACCOUNTS = 30;

  /** Distance of the quartiles of a normal distribution, in standard deviations. */
  private static final double QUARTILES = 1.349;

  /** Growth beyond two deviations is no better: it may be a campaign or an error. */
  private static final double HIGHEST_Z = 2;

  private final long accounts;
  private final double median;
  private final double deviation;

  GrowthNorms(Histogram growth) {
    accounts = growth.total();
    median = accounts == 0 ? 0 : growth.quantile(0.5);
    deviation =
        accounts == 0
            ? 1
            : Math.max(CLASS_WIDTH, (growth.quantile(0.75) - growth.quantile(0.25)) / QUARTILES);
  }

  private GrowthNorms(long accounts, double median, double deviation) {
    this.accounts = accounts;
    this.median = median;
    this.deviation = deviation;
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(accounts);
    out.writeDouble(median);
    out.writeDouble(deviation);
  }

  static GrowthNorms read(DataInput in) throws IOException {
    return new GrowthNorms(in.readLong(), in.readDouble(), in.readDouble());
  }

  static Histogram histogram() {
    return new Histogram(LOWEST, CLASS_WIDTH, CLASSES);
  }

  /** Growth on the scale of the histogram; -1, all followers lost, is its lower end. */
  static double log(double growth) {
    return growth <= -1 ? LOWEST : StrictMath.log(1 + growth);
  }

  boolean known() {
    return accounts >= LEAST_ACCOUNTS;
  }

  /** The relative change that half of the accounts stay below; empty where few are known. */
  OptionalDouble usual() {
    return known() ? OptionalDouble.of(StrictMath.exp(median) - 1) : OptionalDouble.empty();
  }

  double percentile(double growth) {
    return known() && !Double.isNaN(growth)
        ? NormalDistribution.below(Math.min(HIGHEST_Z, (log(growth) - median) / deviation))
        : 0.5;
  }
}
