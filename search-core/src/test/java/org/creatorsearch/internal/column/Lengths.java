package org.creatorsearch.internal.column;

import java.util.stream.Stream;

/** Lengths of segments around the edges of a bitmap's words. */
final class Lengths {
  private Lengths() {}

  static Stream<Integer> all() {
    return Stream.of(0, 1, 63, 64, 65, 1000);
  }
}
