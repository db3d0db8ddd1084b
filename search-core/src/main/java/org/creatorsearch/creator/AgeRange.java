package org.creatorsearch.creator;

import org.creatorsearch.error.WireName;

/** The seven age ranges that platforms report, in years. */
public enum AgeRange implements WireName {
  /** 13 to 17. */
  FROM_13("13-17"),
  /** 18 to 24. */
  FROM_18("18-24"),
  /** 25 to 34. */
  FROM_25("25-34"),
  /** 35 to 44. */
  FROM_35("35-44"),
  /** 45 to 54. */
  FROM_45("45-54"),
  /** 55 to 64. */
  FROM_55("55-64"),
  /** 65 and older. */
  FROM_65("65+");

  private final String wireName;

  AgeRange(String wireName) {
    this.wireName = wireName;
  }

  @Override
  public String wireName() {
    return wireName;
  }
}
