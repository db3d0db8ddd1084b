package org.creatorsearch.query;

import org.creatorsearch.error.WireName;

/**
 * What creators of a page can differ in. All of it is stated by profiles or follows from a number
 * in them; gender and age are none, since a page is not put together by them.
 */
public enum Aspect implements WireName {
  /** Size class by followers. */
  TIER,
  /** Platform of the account. */
  PLATFORM,
  /** Country of the creator. */
  COUNTRY,
  /** Languages of the content. */
  LANGUAGES,
  /** Content themes with the themes above them. */
  THEMES,
  /** Currency and range of the price, as {@link org.creatorsearch.schema.PriceBands} names them. */
  PRICE,
  /** Agency that represents the creator, in lower case. */
  AGENCY,
  /** Person behind the account, in lower case. */
  PERSON;

  /**
   * Whether creators without a value share none with anybody: who has no agency is not together
   * with all others who have none. In other aspects nothing is known of them.
   */
  public boolean isOwnWithoutValue() {
    return this == AGENCY || this == PERSON;
  }
}
