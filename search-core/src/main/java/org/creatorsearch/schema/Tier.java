package org.creatorsearch.schema;

import java.util.List;
import org.creatorsearch.error.WireName;

/**
 * Size classes by followers: nano below 10,000, micro below 100,000, mid below 500,000, macro below
 * 1,000,000.
 */
public enum Tier implements WireName {
  /** Below 10,000 followers. */
  NANO(0),
  /** 10,000 to 99,999. */
  MICRO(10_000),
  /** 100,000 to 499,999. */
  MID(100_000),
  /** 500,000 to 999,999. */
  MACRO(500_000),
  /** 1,000,000 and more. */
  MEGA(1_000_000);

  private final long from;

  Tier(long from) {
    this.from = from;
  }

  /** The least number of followers of the class. */
  public long from() {
    return from;
  }

  /** The class of an account with that many followers. */
  public static Tier of(long followers) {
    return List.of(values()).reversed().stream()
        .filter(t -> followers >= t.from)
        .findFirst()
        .orElse(NANO);
  }
}
