package org.creatorsearch.schema;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Languages by BCP 47, with script and region where they are told. */
final class Languages implements CodeList {
  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());
  private static final Map<String, String> SHORTER =
      CODES.stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  code -> Locale.of(code).getISO3Language(), code -> code, (a, b) -> a));

  /** English names of the plain codes, looked up once: every facet shows some of them. */
  private static final Map<String, String> NAMES =
      CODES.stream().collect(Collectors.toUnmodifiableMap(code -> code, Languages::englishName));

  /** Tags of two letters in lower case, which most are, with what they are kept as. */
  private static final Map<String, String> PLAIN =
      CODES.stream().collect(Collectors.toUnmodifiableMap(code -> code, Languages::spelled));

  private static String englishName(String tag) {
    return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
  }

  @Override
  public String canonical(String field, String value) {
    var plain = PLAIN.get(value);
    return plain == null ? parsed(field, value) : plain;
  }

  private static String spelled(String code) {
    return parsed("languages", code);
  }

  private static String parsed(String field, String value) {
    var tag = Locale.forLanguageTag(value.replace('_', '-'));
    var shorter = SHORTER.get(tag.getLanguage());
    if (shorter != null) {
      // BCP 47 has a language under its shortest code alone.
      return new Locale.Builder().setLocale(tag).setLanguage(shorter).build().toLanguageTag();
    }
    if (CODES.contains(tag.getLanguage()) || isNamed(tag)) {
      return tag.toLanguageTag();
    }
    var near =
        CODES.stream()
            .sorted()
            .filter(
                l ->
                    Codes.lower(Locale.of(l).getDisplayLanguage(Locale.ENGLISH))
                        .equals(Codes.lower(value)))
            .findFirst();
    throw Codes.unknown(field, value, "a BCP 47 language tag", near);
  }

  /** The JDK lists two-letter codes only, and has names for the three-letter codes that exist. */
  private static boolean isNamed(Locale tag) {
    return tag.getLanguage().length() == 3
        && !tag.getDisplayLanguage(Locale.ENGLISH).equals(tag.getLanguage());
  }

  @Override
  public String label(String value) {
    var name = NAMES.get(value);
    return name == null ? englishName(value) : name;
  }
}
