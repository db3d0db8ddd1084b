package org.creatorsearch.internal.norms;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.OptionalDouble;

/** How many people other creators reach. */
final class ReachNorms {
  /** Classes of five per cent, from one person to e^21. */
  private static final double CLASS_WIDTH = 0.05;

  private static final int CLASSES = 420;

  /** Below this number of accounts everybody's reach is average. */
  private static final int LEAST_ACCOUNTS = 30;

  private final boolean known;
  private final double[] below;

  ReachNorms(Histogram reach) {
    known = reach.total() >= LEAST_ACCOUNTS;
    below = known ? reach.sharesBelow() : new double[0];
  }

  private ReachNorms(boolean known, double[] below) {
    this.known = known;
    this.below = below;
  }

  void write(DataOutput out) throws IOException {
    out.writeBoolean(known);
    for (var share : below) {
      out.writeDouble(share);
    }
  }

  static ReachNorms read(DataInput in) throws IOException {
    var known = in.readBoolean();
    var below = new double[known ? CLASSES + 1 : 0];
    for (var i = 0; i < below.length; i++) {
      below[i] = in.readDouble();
    }
    return new ReachNorms(known, below);
  }

  static Histogram histogram() {
    return new Histogram(0, CLASS_WIDTH, CLASSES);
  }

  boolean known() {
    return known;
  }

  /** Followers that half of the accounts have at most; empty where few are known. */
  OptionalDouble usual() {
    if (!known) {
      return OptionalDouble.empty();
    }
    var left = 0;
    while (below[left + 1] < 0.5) {
      left++;
    }
    var part = (0.5 - below[left]) / (below[left + 1] - below[left]);
    return OptionalDouble.of(StrictMath.exp(CLASS_WIDTH * (left + part)));
  }

  /** Share of accounts with fewer followers than {@code people}. */
  double percentile(double people) {
    if (!known || Double.isNaN(people)) {
      return 0.5;
    }
    var position = Math.clamp(SizeScale.log(people) / CLASS_WIDTH, 0, CLASSES);
    var left = Math.min((int) position, CLASSES - 1);
    return below[left] + (position - left) * (below[left + 1] - below[left]);
  }
}
