package org.creatorsearch.internal.column;

import java.util.Arrays;

/**
 * The least and the greatest number in each stretch of {@value #STRETCH} documents: whoever looks
 * for the greatest of all passes by the stretches that have none. It costs 16 bytes a stretch.
 */
final class Extremes {
  /** Four words of a bitmap. */
  static final int STRETCH = 256;

  private final double[] least;
  private final double[] greatest;

  Extremes(DocBits present, Numbers numbers) {
    var stretches = (present.length() + STRETCH - 1) / STRETCH;
    least = new double[stretches];
    greatest = new double[stretches];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    Arrays.fill(greatest, Double.NEGATIVE_INFINITY);
    present.forEach(
        doc -> {
          var number = numbers.get(doc);
          least[doc / STRETCH] = Math.min(least[doc / STRETCH], number);
          greatest[doc / STRETCH] = Math.max(greatest[doc / STRETCH], number);
        });
  }

  /** Hands over the stretches that have a number and that the visitor wants. */
  void visit(NumberColumn.StretchVisitor visitor, int length) {
    for (var stretch = 0; stretch < least.length; stretch++) {
      if (least[stretch] <= greatest[stretch] && visitor.wants(least[stretch], greatest[stretch])) {
        visitor.accept(stretch * STRETCH, Math.min(length, (stretch + 1) * STRETCH));
      }
    }
  }

  /** Heap held, in bytes. */
  long bytes() {
    return 48 + 16L * least.length;
  }
}
