package org.creatorsearch.samples.imported.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as tables write them: {@code 48.5M}, {@code 12,400,000}, {@code 123.0}, {@code 2.28E+11}.
 */
final class Numeral {

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{1,3}(?:,\\d{3})+|\\d{1,18})(\\.\\d{1,18})?(E\\+?\\d{1,2})?\\s?([KMB]?)");

  /** More than a profile's count may be: there are fewer people, and fewer views of any account. */
  private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000_000L);

  private Numeral() {}

  /** The value, or null where the text is not a number from zero to 1e15. */
  static @Nullable BigDecimal number(String text) {
    Matcher form = FORM.matcher(text.strip().toUpperCase(Locale.ROOT));
    if (!form.matches()) {
      return null;
    }
    String digits =
        form.group(1).replace(",", "") + orEmpty(form.group(2)) + orEmpty(form.group(3));
    BigDecimal number = new BigDecimal(digits).scaleByPowerOfTen(power(orEmpty(form.group(4))));
    return number.compareTo(LARGEST) > 0 ? null : number;
  }

  /** The value as a whole number, rounded half up, or null where there is none. */
  static @Nullable Long count(String text) {
    BigDecimal number = number(text);
    return number == null ? null : number.setScale(0, RoundingMode.HALF_UP).longValue();
  }

  private static int power(String suffix) {
    return switch (suffix) {
      case "K" -> 3;
      case "M" -> 6;
      case "B" -> 9;
      default -> 0;
    };
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
