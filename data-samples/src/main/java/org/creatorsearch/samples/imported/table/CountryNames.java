package org.creatorsearch.samples.imported.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Countries as tables name them: {@code BR}, {@code Brazil}, {@code DZ: Algeria}. */
public final class CountryNames {

  private static final Set<String> CODES = Set.of(Locale.getISOCountries());

  /** Names whose spelling changed between editions of the locale data, and common short forms. */
  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("turkey", "TR"),
          Map.entry("türkiye", "TR"),
          Map.entry("russian federation", "RU"),
          Map.entry("usa", "US"),
          Map.entry("uk", "GB"),
          Map.entry("great britain", "GB"),
          Map.entry("czech republic", "CZ"),
          Map.entry("czechia", "CZ"),
          Map.entry("macedonia", "MK"),
          Map.entry("north macedonia", "MK"),
          Map.entry("hong kong", "HK"),
          Map.entry("macau", "MO"),
          Map.entry("ivory coast", "CI"),
          Map.entry("burma", "MM"),
          Map.entry("palestine", "PS"),
          Map.entry("korea", "KR"),
          Map.entry("uae", "AE"));

  private static final Map<String, String> BY_NAME = byName();

  private static final Pattern CODE_FIRST = Pattern.compile("([A-Za-z]{2})(?:\\s*:.*)?");

  /** {@code 18.01.11_BR_videos.csv}, {@code INvideos.csv}, {@code US_trending.csv}. */
  private static final Pattern IN_FILE_NAME =
      Pattern.compile("(?:^|[^A-Za-z])([A-Z]{2})_?(?:videos|trending|youtube)(?![a-z])");

  private CountryNames() {}

  /** The ISO 3166-1 code, or null where the text names no country. */
  public static @Nullable String code(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String named = BY_NAME.get(text.strip().toLowerCase(Locale.ROOT));
    if (named != null) {
      return named;
    }
    Matcher first = CODE_FIRST.matcher(text.strip());
    return first.matches() ? known(first.group(1).toUpperCase(Locale.ROOT)) : null;
  }

  /** The country that a table's file name gives, or null. */
  public static @Nullable String ofFile(String fileName) {
    Matcher region = IN_FILE_NAME.matcher(fileName);
    return region.find() ? known(region.group(1)) : null;
  }

  private static @Nullable String known(String code) {
    return CODES.contains(code) ? code : null;
  }

  private static Map<String, String> byName() {
    var byName = new HashMap<String, String>();
    for (String code : CODES) {
      byName.put(
          Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
    }
    byName.putAll(ALIASES);
    return byName;
  }
}
