package org.creatorsearch.query;

import org.creatorsearch.error.WireName;

/** What a score is made of. Every signal is between 0 and 1; a score is their weighted mean. */
public enum Signal implements WireName {
  /**
   * How well the text fits: BM25F over all text fields, divided by the sum of idf. Active with a
   * text.
   */
  TEXT("fit of names, bio, themes, hashtags, brands and posts to the text"),
  /** How much of the audience is in the target. Active with a target. */
  AUDIENCE("share of the audience that is in the target"),
  /** Percentile of the engagement among peers, after shrinkage. */
  ENGAGEMENT("engagement compared with peers of this size and platform"),
  /** How far the account's signals are consistent with a genuine audience. */
  AUTHENTICITY("signals consistent with a genuine audience"),
  /** Outcomes in campaigns of this kind. Inactive until outcomes exist. */
  PERFORMANCE("outcomes in similar campaigns"),
  /** Percentile of the price per thousand target people, cheaper is better. */
  VALUE("price per thousand target people compared with others"),
  /** Steady posting: full between one and seven posts a week, halved by every 30 silent days. */
  RECENCY("posts regularly and recently"),
  /** Percentile of follower growth; zero under an open spike. */
  GROWTH("growth of followers compared with others"),
  /** Percentile of the number of target people. */
  REACH("number of target people"),
  /** Share of the wishes that are met, an unknown one counting half. Active with wishes. */
  WISHES("wishes of the request that are met");

  private final String meaning;

  Signal(String meaning) {
    this.meaning = meaning;
  }

  /**
   * The signal of that name.
   *
   * @throws org.creatorsearch.error.SearchException {@code unknown_value}, with the nearest name
   */
  public static Signal named(String wireName) {
    return WireName.require(Signal.class, wireName, "weights." + wireName);
  }

  /** One line for people. */
  public String meaning() {
    return meaning;
  }
}
