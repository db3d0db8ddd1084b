package org.creatorsearch.measure;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Countries in which a language is official or the everyday language of a large part of the people.
 * Languages that are not listed here are spoken, as far as this package knows, nowhere: then only
 * the creator's own country counts as home.
 */
final class LanguageAreas {
  private static final Map<String, Set<String>> BY_LANGUAGE =
      """
      ar AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE
      bg BG
      bn BD IN
      ca AD ES
      cs CZ SK
      da DK
      de AT BE CH DE LI LU
      el CY GR
      en AU BZ CA GB GH HK IE IN JM KE MT NG NZ PH PK SG TT UG US ZA
      es AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV US UY VE
      et EE
      fa AF IR TJ
      fi FI
      fil PH
      fr BE BF BJ CA CD CG CH CI CM DZ FR GA GN HT LU MA MC MG ML NE SN TG TN
      he IL
      hi IN
      hr BA HR
      hu HU
      id ID
      it CH IT SM
      ja JP
      ko KR
      lt LT
      lv LV
      ms BN MY SG
      nb NO
      nl BE NL SR
      no NO
      pa IN PK
      pl PL
      pt AO BR CV MZ PT
      ro MD RO
      ru BY KG KZ RU UA
      sk CZ SK
      sl SI
      sr BA ME RS
      sv FI SE
      sw KE TZ UG
      ta IN LK MY SG
      te IN
      th TH
      tl PH
      tr CY TR
      uk UA
      ur IN PK
      vi VN
      zh CN HK MO MY SG TW
      """
          .lines()
          .map(line -> line.split(" "))
          .collect(
              Collectors.toUnmodifiableMap(
                  words -> words[0],
                  words -> Arrays.stream(words).skip(1).collect(Collectors.toUnmodifiableSet())));

  private LanguageAreas() {}

  /** ISO 3166-1 alpha-2 codes of the countries where {@code language} (ISO 639) is spoken. */
  static Set<String> of(String language) {
    return BY_LANGUAGE.getOrDefault(language, Set.of());
  }
}
