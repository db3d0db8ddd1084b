package org.creatorsearch.benchmarks.workload;

import java.util.Arrays;
import java.util.Locale;

/** What somebody does when searching. */
public enum Kind {
  /** Looks at the whole market. */
  BROWSE(10),
  /** Narrows it down by one to six conditions. */
  REFINE(40),
  /** Types words. */
  TEXT(20),
  /** Types words and narrows what is found. */
  TEXT_REFINE(30);

  private final int percent;

  Kind(int percent) {
    this.percent = percent;
  }

  /** How many of a hundred searches are of this kind. */
  public int percent() {
    return percent;
  }

  /** The name used on the command line: {@code text-refine}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean hasText() {
    return this == TEXT || this == TEXT_REFINE;
  }

  boolean hasFilters() {
    return this == REFINE || this == TEXT_REFINE;
  }

  /** The kind of the {@code index}-th search, so that any hundred in a row have the mix. */
  static Kind of(int index) {
    // 37 and 100 have no common factor: the kinds are spread evenly over the hundred.
    var at = index * 37 % 100;
    for (var kind : values()) {
      at -= kind.percent;
      if (at < 0) {
        return kind;
      }
    }
    throw new IllegalStateException(
        "the mix adds up to less than 100: " + Arrays.toString(values()));
  }
}
