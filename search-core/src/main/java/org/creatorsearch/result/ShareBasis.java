package org.creatorsearch.result;

import org.creatorsearch.error.WireName;

/** Where a joint share of an audience comes from. */
public enum ShareBasis implements WireName {
  /** The profile's own table says it. */
  TABLE,
  /** The least that the shares by dimension allow. */
  LOWER,
  /** The product of the shares by dimension. */
  ESTIMATE,
  /** The most that the shares by dimension allow. */
  UPPER
}
