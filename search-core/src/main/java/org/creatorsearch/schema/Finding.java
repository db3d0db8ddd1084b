package org.creatorsearch.schema;

import org.creatorsearch.error.WireName;

/**
 * What evidence on an audience can speak of. None is a verdict: each is a signal that is consistent
 * with something else than a genuine audience.
 */
public enum Finding implements WireName {
  /** More of its followers look doubtful than usual, and not by chance. */
  FOLLOWER_QUALITY,
  /** The account has more flags of automated accounts than genuine ones usually have. */
  ACCOUNT_FLAGS,
  /** Followers jumped without views or reactions to explain it. */
  GROWTH_SPIKE,
  /** Many accounts were followed and dropped again, over and over. */
  FOLLOW_CHURN,
  /** Little of the audience is where the creator lives or is understood. */
  GEOGRAPHY,
  /** Far more likes for every comment than usual, or far fewer. */
  LIKE_TO_COMMENT,
  /** There is evidence, and none of it speaks against the audience. */
  NONE
}
