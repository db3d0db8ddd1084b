package org.creatorsearch.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.creatorsearch.error.Suggestions;

/** Countries by ISO 3166-1 alpha-2. English names are suggestions only: a code has one spelling. */
final class Countries implements CodeList {
  private static final Set<String> CODES = Set.of(Locale.getISOCountries());
  private static final Map<String, String> BY_NAME = byEnglishName();

  private static Map<String, String> byEnglishName() {
    var byName = new TreeMap<String, String>();
    Arrays.stream(Locale.getISOCountries())
        .forEach(code -> byName.put(Codes.lower(englishName(code)), code));
    return byName;
  }

  private static String englishName(String code) {
    return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }

  static boolean exists(String code) {
    return CODES.contains(code);
  }

  @Override
  public String canonical(String field, String value) {
    var code = value.toUpperCase(Locale.ROOT);
    if (exists(code)) {
      return code;
    }
    var named = Optional.ofNullable(BY_NAME.get(Codes.lower(value)));
    throw Codes.unknown(
        field,
        value,
        "an ISO 3166-1 alpha-2 code",
        named.or(() -> Suggestions.nearest(value, BY_NAME.keySet()).map(BY_NAME::get)));
  }

  @Override
  public String label(String value) {
    return englishName(value);
  }
}
