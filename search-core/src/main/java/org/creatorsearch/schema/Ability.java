package org.creatorsearch.schema;

import org.creatorsearch.error.WireName;

/** What can be done with a field. */
public enum Ability implements WireName {
  /** It may stand in a filter. */
  FILTER,
  /** Its values or ranges can be counted. */
  FACET,
  /** Hits can be put in its order. */
  SORT,
  /** The search text looks into it. */
  TEXT,
  /** A filter on it may ask for the last days only, by {@code withinDays}. */
  DATED,
  /** It comes in several definitions, among which a filter on it may choose. */
  SAMPLED,
  /** It is told of the people to reach, and so only where a request has a target. */
  TARGETED
}
