package org.creatorsearch.brief;

import java.util.Locale;

/** What a word of a brief can mean. */
enum Sense {
  COUNTRY,
  DEMONYM,
  LANGUAGE,
  PLATFORM,
  TIER,
  GENDER,
  AGE,
  THEME,
  FLAG,
  CREATOR,
  AUDIENCE,
  INTEREST,
  MOSTLY,
  NOT,
  SOFT,
  OR,
  COMMA,
  SPEAKING,
  SPEAKS,
  PLACE,
  BASED,
  DISH,
  ATLEAST,
  ATMOST,
  ABOUT,
  BETWEEN,
  TO,
  ORMORE,
  ORLESS,
  PERCENT,
  SCALE,
  CURRENCY,
  UNIT,
  PERPOST,
  PERWEEK,
  PUBLISH,
  ONCE,
  ACTIVE,
  DAYS,
  AGED,
  YEARS,
  FILLER,
  GLUE,
  IGNORE;

  static Sense named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
