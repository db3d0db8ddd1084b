package org.creatorsearch.internal.norms;

/**
 * Counts of numbers in classes of equal width; numbers beyond the ends go to the outermost class.
 * Within a class numbers are taken to be spread evenly.
 */
final class Histogram {
  private final double low;
  private final double width;
  private final int[] counts;
  private long total;

  Histogram(double low, double width, int classes) {
    this.low = low;
    this.width = width;
    this.counts = new int[classes];
  }

  void add(double value) {
    counts[Math.clamp((long) Math.floor((value - low) / width), 0, counts.length - 1)]++;
    total++;
  }

  /** Adds the counts of a histogram of the same classes. */
  void addAll(Histogram other) {
    for (var i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
    total += other.total;
  }

  long total() {
    return total;
  }

  /** The number below which the share {@code part} (0..1) lies; nothing may be empty. */
  double quantile(double part) {
    var wanted = part * total;
    var below = 0.0;
    for (var i = 0; i < counts.length; i++) {
      if (counts[i] > 0 && below + counts[i] >= wanted) {
        return low + width * (i + (wanted - below) / counts[i]);
      }
      below += counts[i];
    }
    return low + width * counts.length;
  }

  /** Shares below the lower end of each class, and below the upper end of the last. */
  double[] sharesBelow() {
    var shares = new double[counts.length + 1];
    var below = 0L;
    for (var i = 0; i < counts.length; i++) {
      shares[i] = (double) below / total;
      below += counts[i];
    }
    shares[counts.length] = 1;
    return shares;
  }
}
