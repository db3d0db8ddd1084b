package org.creatorsearch.query;

import java.util.Locale;
import org.creatorsearch.error.WireName;
import org.creatorsearch.schema.PriceBands;
import org.creatorsearch.schema.Schema;

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
  /** Currency and range of the price, as {@link PriceBands} names them. */
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

  /** Whether a creator has one value at most. */
  boolean isSingle() {
    return this != LANGUAGES && this != THEMES;
  }

  /**
   * The one spelling of a value.
   *
   * @throws org.creatorsearch.error.SearchException {@code unknown_value}, {@code invalid_value}
   */
  String canonical(Schema schema, String value) {
    return switch (this) {
      case TIER, PLATFORM, COUNTRY, LANGUAGES, THEMES -> schema.canonical(wireName(), value);
      case PRICE -> PriceBands.canonical(schema, value);
      // An agency is any text, as the key of a person is.
      case AGENCY, PERSON -> schema.canonical(PERSON.wireName(), value).toLowerCase(Locale.ROOT);
    };
  }
}
