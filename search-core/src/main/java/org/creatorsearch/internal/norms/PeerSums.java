package org.creatorsearch.internal.norms;

import org.creatorsearch.measure.LogEngagement;

/**
 * What is kept of a group of peers: by size class, sums of x = ln(followers), y = mean log
 * engagement and y squared; overall, the variation within creators. That is all that a curve and
 * its spread need, so that ten million creators leave a few kilobytes.
 */
final class PeerSums {
  /**
   * Means are kept within these bounds, e^-12 being six reactions per million and e^2 seven per
   * follower: beyond them a counter is wrong, and one such creator would outweigh a thousand.
   */
  private static final double LOWEST = -12;

  private static final double HIGHEST = 2;

  /** Variances and numbers of posts are bounded likewise, so that sums cannot overflow. */
  private static final double HIGHEST_VARIANCE = 50;

  private static final int MOST_POSTS = 100;

  final int[] count = new int[SizeScale.CLASSES];
  final long[] x = new long[SizeScale.CLASSES];
  final long[] y = new long[SizeScale.CLASSES];
  final long[] yy = new long[SizeScale.CLASSES];
  private int total;
  private long within;
  private long freedom;
  private long inverse;
  private long noiseWithin;
  private long noiseOfMeans;

  /**
   * @param shift what the formats of the creator's posts add to its mean, and is taken off
   */
  void add(double followers, LogEngagement engagement, double shift) {
    var log = SizeScale.log(followers);
    var sizeClass = SizeScale.classOf(log);
    var bounded = Math.clamp(engagement.mean() - shift, LOWEST, HIGHEST);
    var n = Math.min(engagement.n(), MOST_POSTS);
    count[sizeClass]++;
    x[sizeClass] += FixedPoint.units(log);
    y[sizeClass] += FixedPoint.units(bounded);
    yy[sizeClass] += FixedPoint.units(bounded * bounded);
    total++;
    // The account's own rate: what is usual is not known before all are added up.
    var noise = CountingNoise.of(engagement, bounded + shift);
    within += FixedPoint.units((n - 1) * Math.clamp(engagement.variance(), 0, HIGHEST_VARIANCE));
    noiseWithin += FixedPoint.units((n - 1) * noise);
    noiseOfMeans += FixedPoint.units(noise / n);
    freedom += n - 1;
    inverse += FixedPoint.units(1.0 / n);
  }

  void addAll(PeerSums other) {
    for (var i = 0; i < SizeScale.CLASSES; i++) {
      count[i] += other.count[i];
      x[i] += other.x[i];
      y[i] += other.y[i];
      yy[i] += other.yy[i];
    }
    total += other.total;
    within += other.within;
    freedom += other.freedom;
    inverse += other.inverse;
    noiseWithin += other.noiseWithin;
    noiseOfMeans += other.noiseOfMeans;
  }

  /** Creators in the group. */
  int total() {
    return total;
  }

  /** Mean of x in a class that is not empty. */
  double meanX(int sizeClass) {
    return FixedPoint.value(x[sizeClass]) / count[sizeClass];
  }

  /** Mean of y over the whole group. */
  double meanY() {
    var sum = 0L;
    for (var units : y) {
      sum += units;
    }
    return FixedPoint.value(sum) / total;
  }

  /**
   * Pooled variance between posts of one creator beyond that of counting, or {@code fallback} if
   * all have one post; may be below 0 where there is little of it.
   */
  double varianceWithin(double fallback) {
    return freedom == 0
        ? fallback
        : (FixedPoint.value(within) - FixedPoint.value(noiseWithin)) / freedom;
  }

  /** Mean of 1/n, n being a creator's number of posts. */
  double meanInverse() {
    return FixedPoint.value(inverse) / total;
  }

  /** Mean variance that counting alone gives the creators' means. */
  double meanNoise() {
    return FixedPoint.value(noiseOfMeans) / total;
  }

  /** Mean squared distance of the creators' means from the curve. */
  double varianceAround(PeerCurve curve) {
    var sum = 0.0;
    for (var i = 0; i < SizeScale.CLASSES; i++) {
      if (count[i] > 0) {
        var mu = curve.at(meanX(i));
        sum += FixedPoint.value(yy[i]) - 2 * mu * FixedPoint.value(y[i]) + count[i] * mu * mu;
      }
    }
    return Math.max(0, sum / total);
  }
}
