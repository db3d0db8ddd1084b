package org.creatorsearch.schema;

import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.error.Suggestions;
import org.creatorsearch.error.WireName;
import org.creatorsearch.theme.ThemeTable;

/** The plainer lists of codes, and the rules that hold for the values of all. */
final class Codes {
  private static final int LONGEST_VALUE = 200;

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  /** Whatever is written. */
  static final CodeList TEXT = (field, value) -> value;

  /** Words in lower case. */
  static final CodeList LOWER_CASE = (field, value) -> lower(value);

  /** Words in lower case, without the signs in front of them. */
  static final CodeList HASHTAG = Codes::hashtag;

  /** Currencies by ISO 4217. */
  static final CodeList CURRENCY = Codes::currency;

  private Codes() {}

  /** The wire names of {@code type}, in whatever case they are asked for. */
  static <E extends Enum<E> & WireName> CodeList named(Class<E> type) {
    return closed(WireName.names(type));
  }

  /** The same with what to show for each. */
  static <E extends Enum<E> & WireName> CodeList labelled(
      Class<E> type, Function<E, String> labels) {
    var codes = named(type);
    return new CodeList() {
      @Override
      public String canonical(String field, String value) {
        return codes.canonical(field, value);
      }

      @Override
      public String label(String value) {
        return WireName.find(type, value).map(labels).orElse(value);
      }
    };
  }

  /** These {@code values}, all in lower case, in whatever case they are asked for. */
  static CodeList closed(Collection<String> values) {
    return (field, value) -> {
      var code = lower(value);
      if (values.contains(code)) {
        return code;
      }
      throw unknown(field, code, "one of " + values, Suggestions.nearest(code, values));
    };
  }

  /** The ids of {@code themes}, which can be asked for by name. */
  static CodeList themes(ThemeTable themes) {
    return new CodeList() {
      @Override
      public String canonical(String field, String value) {
        return themes
            .resolve(value)
            .orElseThrow(() -> unknown(field, value, "a theme id or name", themes.nearest(value)));
      }

      @Override
      public String label(String value) {
        return themes.label(value);
      }
    };
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
    var code = value.toUpperCase(Locale.ROOT);
    if (CURRENCIES.contains(code)) {
      return code;
    }
    throw unknown(field, code, "an ISO 4217 code", Suggestions.nearest(code, CURRENCIES));
  }

  /**
   * The value without white space around it.
   *
   * @throws SearchException {@code invalid_value} unless it is of 1 to {@value #LONGEST_VALUE}
   *     printable characters
   */
  static String printable(String field, String value) {
    if (value.isBlank() || value.length() > LONGEST_VALUE || hasControls(value)) {
      throw new SearchException(
              ErrorCode.INVALID_VALUE,
              field + " takes 1 to " + LONGEST_VALUE + " printable characters")
          .at(field);
    }
    return value.strip();
  }

  private static boolean hasControls(String value) {
    for (var i = 0; i < value.length(); i++) {
      if (Character.isISOControl(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The error of a value that is not in a list. */
  static SearchException unknown(String field, String value, String rule, Optional<String> near) {
    return new SearchException(
            ErrorCode.UNKNOWN_VALUE, field + " takes " + rule + ", got \"" + value + "\"")
        .at(field)
        .suggesting(near);
  }

  static String lower(String value) {
    return value.toLowerCase(Locale.ROOT);
  }
}
