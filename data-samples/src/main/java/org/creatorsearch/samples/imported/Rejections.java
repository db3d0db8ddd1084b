package org.creatorsearch.samples.imported;

import java.util.List;

/**
 * The rows that met one fate.
 *
 * @param count how many rows, exact
 * @param first the first of them as {@code file:line}, in input order, at most {@value #SHOWN}
 */
public record Rejections(long count, List<String> first) {

  static final int SHOWN = 20;

  public Rejections {
    first = List.copyOf(first);
    if (first.size() > count) {
      throw new IllegalArgumentException("more places than rows: " + first.size() + " > " + count);
    }
  }
}
