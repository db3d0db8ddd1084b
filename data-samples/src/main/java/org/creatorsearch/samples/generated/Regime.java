package org.creatorsearch.samples.generated;

/**
 * How values are spread over the generated creators. Each regime but the first is unkind to an
 * index on purpose.
 */
public enum Regime {

  /** The believable one: values as frequent, as related and as complete as on the real market. */
  MARKET,

  /**
   * The market, with planted values that at most about one creator in 1,000 holds: platform {@code
   * peertube}, country {@code LI}, theme {@code 258}, brand {@code Hivemark}.
   */
  RARE_VALUE,

  /**
   * The market, but more than 90 % hold the same value: platform {@code instagram}, country {@code
   * US}, language {@code en}, theme {@code 216}, brand {@code Nike}. Nobody has accounts on several
   * platforms.
   */
  DENSE_VALUE,

  /**
   * The market, but each optional key, whole sections such as {@code audience}, {@code posts} and
   * {@code followers} included, is left out of three profiles in five, and counters are missing
   * from posts as often as not. The truth still speaks of what was left out.
   */
  MISSING_VALUES,

  /**
   * Byte for byte the market: whoever reads it deletes every creator afterwards, to look at an
   * empty index.
   */
  ALL_DELETED
}
