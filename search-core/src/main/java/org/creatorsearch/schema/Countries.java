package org.creatorsearch.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.creatorsearch.error.Suggestions;

/** Countries by ISO 3166-1 alpha-2. English names are suggestions only: a code has one spelling. */
final class Countries implements CodeList {
  /** English names by code, looked up once: every facet shows twenty of them. */
  private static final Map<String, String> NAMES =
      Arrays.stream(Locale.getISOCountries())
          .collect(
              Collectors.toUnmodifiableMap(
                  code -> code, code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH)));

  private static final Map<String, String> BY_NAME = byEnglishName();

  private static Map<String, String> byEnglishName() {
    var byName = new TreeMap<String, String>();
    NAMES.forEach((code, name) -> byName.put(Codes.lower(name), code));
    return byName;
  }

  static boolean exists(String code) {
    return NAMES.containsKey(code);
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
    return NAMES.getOrDefault(value, value);
  }
}
