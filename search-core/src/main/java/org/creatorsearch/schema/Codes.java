package org.creatorsearch.schema;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.creatorsearch.creator.AccountType;
import org.creatorsearch.creator.AgeRange;
import org.creatorsearch.creator.Gender;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.error.Suggestions;
import org.creatorsearch.error.WireName;
import org.creatorsearch.theme.ThemeTable;

/**
 * The codes behind keyword fields: which values exist, how they are spelled, and what people call
 * them.
 */
final class Codes {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());
  private static final Map<String, String> SHORTER_LANGUAGE =
      LANGUAGES.stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  code -> Locale.of(code).getISO3Language(), code -> code, (a, b) -> a));
  private static final Pattern REGION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
  private static final Map<String, String> COUNTRY_BY_NAME = byEnglishName();
  private static final List<String> BOOLEANS = List.of("false", "true");
  private static final int LONGEST_VALUE = 200;

  private final ThemeTable themes;

  Codes(ThemeTable themes) {
    this.themes = themes;
  }

  ThemeTable themes() {
    return themes;
  }

  String canonical(String field, String value) {
    if (value.isBlank() || value.length() > LONGEST_VALUE || hasControls(value)) {
      throw new SearchException(
              ErrorCode.INVALID_VALUE,
              field + " takes 1 to " + LONGEST_VALUE + " printable characters")
          .at(field);
    }
    var trimmed = value.strip();
    return switch (field) {
      case "country", "audience.country" -> country(field, trimmed);
      case "languages", "audience.language" -> language(field, trimmed);
      case "themes", "audience.interest" -> theme(field, trimmed);
      case "gender", "audience.gender" ->
          closed(field, lower(trimmed), WireName.names(Gender.class));
      case "ageRange", "audience.age" -> closed(field, trimmed, WireName.names(AgeRange.class));
      case "accountType" -> closed(field, lower(trimmed), WireName.names(AccountType.class));
      case "tier" -> closed(field, lower(trimmed), WireName.names(Tier.class));
      case "verified", "openToWork", "contact.email", "growthSpike" ->
          closed(field, lower(trimmed), BOOLEANS);
      case "currency" -> currency(field, trimmed.toUpperCase(Locale.ROOT));
      case "region" -> region(field, trimmed.toUpperCase(Locale.ROOT));
      case "platform" -> lower(trimmed);
      case "hashtags" -> hashtag(field, trimmed);
      default -> trimmed;
    };
  }

  String label(String field, String value) {
    return switch (field) {
      case "country", "audience.country" -> Locale.of("", value).getDisplayCountry(Locale.ENGLISH);
      case "languages", "audience.language" ->
          Locale.forLanguageTag(value).getDisplayName(Locale.ENGLISH);
      case "themes", "audience.interest" -> themes.label(value);
      default -> value;
    };
  }

  private static String country(String field, String value) {
    var code = value.toUpperCase(Locale.ROOT);
    if (COUNTRIES.contains(code)) {
      return code;
    }
    var named = Optional.ofNullable(COUNTRY_BY_NAME.get(lower(value)));
    var near =
        named.or(
            () -> Suggestions.nearest(value, COUNTRY_BY_NAME.keySet()).map(COUNTRY_BY_NAME::get));
    throw unknown(field, value, "an ISO 3166-1 alpha-2 code", near);
  }

  private static String region(String field, String value) {
    if (REGION.matcher(value).matches() && COUNTRIES.contains(value.substring(0, 2))) {
      return value;
    }
    throw unknown(field, value, "an ISO 3166-2 code such as DE-BE", Optional.<String>empty());
  }

  private static String language(String field, String value) {
    var tag = Locale.forLanguageTag(value.replace('_', '-'));
    var shorter = SHORTER_LANGUAGE.get(tag.getLanguage());
    if (shorter != null) {
      // BCP 47 has a language under its shortest code alone.
      return new Locale.Builder().setLocale(tag).setLanguage(shorter).build().toLanguageTag();
    }
    if (LANGUAGES.contains(tag.getLanguage()) || isNamed(tag)) {
      return tag.toLanguageTag();
    }
    var near =
        LANGUAGES.stream()
            .sorted()
            .filter(
                l -> lower(Locale.of(l).getDisplayLanguage(Locale.ENGLISH)).equals(lower(value)))
            .findFirst();
    throw unknown(field, value, "a BCP 47 language tag", near);
  }

  /** The JDK lists two-letter codes only, and has names for the three-letter codes that exist. */
  private static boolean isNamed(Locale tag) {
    return tag.getLanguage().length() == 3
        && !tag.getDisplayLanguage(Locale.ENGLISH).equals(tag.getLanguage());
  }

  private String theme(String field, String value) {
    return themes
        .resolve(value)
        .orElseThrow(() -> unknown(field, value, "a theme id or name", themes.nearest(value)));
  }

  private static String hashtag(String field, String value) {
    var from = 0;
    while (from < value.length()
        && (value.charAt(from) == '#' || Character.isWhitespace(value.charAt(from)))) {
      from++;
    }
    var bare = value.substring(from);
    if (bare.isEmpty()) {
      throw new SearchException(ErrorCode.INVALID_VALUE, field + " takes a word after the #")
          .at(field);
    }
    return lower(bare);
  }

  private static String currency(String field, String value) {
    if (CURRENCIES.contains(value)) {
      return value;
    }
    throw unknown(field, value, "an ISO 4217 code", Suggestions.nearest(value, CURRENCIES));
  }

  private static String closed(String field, String value, Collection<String> values) {
    if (values.contains(value)) {
      return value;
    }
    throw unknown(field, value, "one of " + values, Suggestions.nearest(value, values));
  }

  private static SearchException unknown(
      String field, String value, String rule, Optional<String> near) {
    return new SearchException(
            ErrorCode.UNKNOWN_VALUE, field + " takes " + rule + ", got \"" + value + "\"")
        .at(field)
        .suggesting(near);
  }

  private static Map<String, String> byEnglishName() {
    var byName = new TreeMap<String, String>(Comparator.naturalOrder());
    Arrays.stream(Locale.getISOCountries())
        .forEach(c -> byName.put(lower(Locale.of("", c).getDisplayCountry(Locale.ENGLISH)), c));
    return byName;
  }

  private static boolean hasControls(String value) {
    for (var i = 0; i < value.length(); i++) {
      if (Character.isISOControl(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String lower(String value) {
    return value.toLowerCase(Locale.ROOT);
  }
}
