package org.creatorsearch.benchmarks.corpus;

import java.util.Locale;

/** How the same creators may lie in an index other than in one segment of their own. */
public enum Shape {
  /** In many segments, as while creators are loaded. */
  MANY_SEGMENTS(true, false),
  /** In one segment, with others among them who are deleted. */
  DELETES(false, true),
  /** In many segments, with others among them who are deleted. */
  MANY_SEGMENTS_DELETES(true, true);

  /** For so many creators that can be found one is deleted: a tenth of the documents. */
  static final int LIVE_FOR_ONE_DELETED = 9;

  private static final int MANY = 32;

  private final boolean many;
  private final boolean deletes;

  Shape(boolean many, boolean deletes) {
    this.many = many;
    this.deletes = deletes;
  }

  /** How many segments there are, all of one size. */
  public int segments() {
    return many ? MANY : 1;
  }

  /** Whether a tenth of the documents is deleted. */
  public boolean deletes() {
    return deletes;
  }

  /** The name used on the command line: {@code many-segments}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
