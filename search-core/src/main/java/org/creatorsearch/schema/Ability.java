package org.creatorsearch.schema;

import java.util.Locale;

/** What can be done with a field. */
public enum Ability {
  /** It may stand in a filter. */
  FILTER,
  /** Its values or ranges can be counted. */
  FACET,
  /** Hits can be put in its order. */
  SORT,
  /** The search text looks into it. */
  TEXT;

  /** The name used in JSON. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
