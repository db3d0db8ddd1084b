package org.creatorsearch.benchmarks.load;

/**
 * Where values stand in a picture: rates from left to right from 0 on, latencies from the bottom up
 * on a log scale.
 *
 * @param mostPerSecond the rate at the right edge, above 0
 * @param least the latency at the bottom, a power of ten in milliseconds
 * @param most the latency at the top, above {@code least}
 */
record PlotArea(double mostPerSecond, double least, double most) {
  static final int WIDTH = 760;
  static final int HEIGHT = 440;
  static final int LEFT = 64;
  static final int RIGHT = 690;
  static final int TOP = 68;
  static final int BOTTOM = 380;

  /** No latency is drawn below a microsecond, which is as good as none. */
  private static final double NONE = 1e-3;

  /** An area with room for these values. */
  static PlotArea of(double mostPerSecond, double leastMillis, double mostMillis) {
    var least = powerBelow(Math.max(NONE, leastMillis));
    // Up to the next line of the grid.
    var most = roundUp(Math.max(mostMillis, 2 * least));
    return new PlotArea(mostPerSecond, least, most);
  }

  double x(double perSecond) {
    return LEFT + (RIGHT - LEFT) * perSecond / mostPerSecond;
  }

  double y(double millis) {
    var height = Math.log(Math.max(least, millis) / least) / Math.log(most / least);
    return BOTTOM - (BOTTOM - TOP) * height;
  }

  /** The least of 1, 2 or 5 times a power of ten that is no less; {@code value} is above 0. */
  static double roundUp(double value) {
    var power = powerBelow(value);
    for (var mark : new int[] {1, 2, 5}) {
      if (mark * power >= value) {
        return mark * power;
      }
    }
    return 10 * power;
  }

  private static double powerBelow(double value) {
    return Math.pow(10, Math.floor(Math.log10(value)));
  }
}
