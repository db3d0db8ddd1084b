package org.creatorsearch.query;

import org.creatorsearch.error.WireName;

/** Which number to take for a joint share of which only the marginals are known. */
public enum Basis implements WireName {
  /**
   * The least it can be: the sum of the marginals less the number of dimensions, plus one; at least
   * 0.
   */
  LOWER,
  /** What it is if the dimensions are independent: the product of the marginals. */
  ESTIMATE,
  /** The most it can be: the smallest marginal. */
  UPPER
}
