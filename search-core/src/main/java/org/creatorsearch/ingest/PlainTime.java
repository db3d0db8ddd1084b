package org.creatorsearch.ingest;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Days and moments in the form that profiles have them in, {@code 2026-11-20} and {@code
 * 2026-11-20T06:00:00Z}. A profile holds about forty of them, and the formatters of {@link
 * java.time} take ten times as long; whatever is written otherwise is left to them.
 */
final class PlainTime {
  private static final int DAY_LENGTH = "2026-11-20".length();
  private static final int INSTANT_LENGTH = "2026-11-20T06:00:00Z".length();
  private static final int SECONDS_A_DAY = 86_400;

  private PlainTime() {}

  /**
   * The day.
   *
   * @throws java.time.DateTimeException if there is no such day
   */
  static LocalDate day(String text) {
    return text.length() == DAY_LENGTH && plainDay(text)
        ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
        : LocalDate.parse(text);
  }

  /**
   * The moment.
   *
   * @throws java.time.DateTimeException if there is no such moment
   */
  static Instant instant(String text) {
    if (text.length() != INSTANT_LENGTH || !plainDay(text) || !plainTime(text)) {
      return Instant.parse(text);
    }
    var hour = number(text, 11, 13);
    var minute = number(text, 14, 16);
    var second = number(text, 17, 19);
    if (hour > 23 || minute > 59 || second > 59) {
      return Instant.parse(text);
    }
    var day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    return Instant.ofEpochSecond(
        day.toEpochDay() * SECONDS_A_DAY + hour * 3600L + minute * 60L + second);
  }

  private static boolean plainDay(String text) {
    return digits(text, 0, 4)
        && text.charAt(4) == '-'
        && digits(text, 5, 7)
        && text.charAt(7) == '-'
        && digits(text, 8, 10);
  }

  private static boolean plainTime(String text) {
    return text.charAt(10) == 'T'
        && digits(text, 11, 13)
        && text.charAt(13) == ':'
        && digits(text, 14, 16)
        && text.charAt(16) == ':'
        && digits(text, 17, 19)
        && text.charAt(19) == 'Z';
  }

  private static boolean digits(String text, int from, int to) {
    for (var i = from; i < to; i++) {
      if (!DigitRun.digit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}
