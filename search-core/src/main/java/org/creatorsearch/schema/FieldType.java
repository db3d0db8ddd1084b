package org.creatorsearch.schema;

import org.creatorsearch.error.WireName;

/** The kinds of values that a field can hold. */
public enum FieldType implements WireName {
  /** One code or name. */
  KEYWORD,
  /** Several codes or names. */
  KEYWORDS,
  /** True or false. */
  BOOLEAN,
  /** A whole number. */
  COUNT,
  /** A number kept to single precision; bounds are compared at that precision too. */
  DECIMAL,
  /** Whole days from a date in the profile to the snapshot's own date. */
  DAYS,
  /** Shares of an audience by value, 0..1. */
  SHARES,
  /** The share of an audience that is several things at once. */
  JOINT_SHARE;

  /** Whether values are numbers on a line, so that ranges, histograms and sorts make sense. */
  public boolean numeric() {
    return this == COUNT || this == DECIMAL || this == DAYS;
  }

  /** Whether values are codes or names. */
  public boolean keyword() {
    return this == KEYWORD || this == KEYWORDS || this == BOOLEAN;
  }
}
