package org.creatorsearch.query;

import org.creatorsearch.error.WireName;

/** What a filter makes of creators whose value is unknown. */
public enum Missing implements WireName {
  /** They do not match. */
  EXCLUDE,
  /** They match. */
  KEEP;

  /** The other policy. */
  public Missing opposite() {
    return this == KEEP ? EXCLUDE : KEEP;
  }
}
