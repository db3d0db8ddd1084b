package org.creatorsearch.internal.norms;

/** Account sizes on a log scale, in classes from one follower to a thousand million. */
final class SizeScale {
  /** A quarter in natural logs: the largest account of a class is 28 % larger than its smallest. */
  static final double WIDTH = 0.25;

  /** Up to e^21, above the largest accounts there are. */
  static final int CLASSES = 84;

  private SizeScale() {}

  static double log(double followers) {
    return StrictMath.log(Math.max(1, followers));
  }

  static int classOf(double logFollowers) {
    return Math.clamp((long) (logFollowers / WIDTH), 0, CLASSES - 1);
  }

  static double centre(int sizeClass) {
    return WIDTH * (sizeClass + 0.5);
  }
}
