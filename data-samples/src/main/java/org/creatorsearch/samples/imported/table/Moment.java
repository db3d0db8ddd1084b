package org.creatorsearch.samples.imported.table;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and times as tables write them. A time without a zone is taken as UTC. */
public final class Moment {

  /** The trending tables of 2017 and 2018 write year, day, month. */
  private static final Pattern YEAR_DAY_MONTH =
      Pattern.compile("(\\d{2})\\.(\\d{1,2})\\.(\\d{1,2})");

  /** Before and after there are no posts; profiles have the same bounds. */
  private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");

  private static final Instant END = Instant.parse("2101-01-01T00:00:00Z");

  private Moment() {}

  /**
   * An ISO time, with or without a zone, or an ISO date, from 1990 to 2100; null for anything else.
   */
  public static @Nullable Instant instant(@Nullable String text) {
    Instant instant = read(text);
    return instant == null || instant.isBefore(FIRST) || !instant.isBefore(END) ? null : instant;
  }

  private static @Nullable Instant read(@Nullable String text) {
    if (text == null || text.length() < 10) {
      return null;
    }
    String iso =
        text.charAt(text.length() - 1) == 'Z' || text.length() == 10
            ? text
            : text.replace(' ', 'T');
    try {
      if (iso.length() == 10) {
        return startOf(LocalDate.parse(iso));
      }
      return isZoned(iso)
          ? OffsetDateTime.parse(iso).toInstant()
          : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException notADate) {
      return null;
    }
  }

  /** An ISO date or time, or {@code YY.DD.MM}; null for anything else. */
  public static @Nullable LocalDate date(@Nullable String text) {
    if (text == null) {
      return null;
    }
    Matcher dotted = YEAR_DAY_MONTH.matcher(text);
    try {
      if (dotted.matches()) {
        return LocalDate.of(2000 + number(dotted, 1), number(dotted, 3), number(dotted, 2));
      }
    } catch (DateTimeException notADate) {
      return null;
    }
    Instant instant = instant(text);
    return instant == null ? null : LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  /** Midnight UTC, when the day begins. */
  public static Instant startOf(LocalDate date) {
    return date.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private static boolean isZoned(String iso) {
    String time = iso.substring(10);
    return time.indexOf('Z') >= 0 || time.indexOf('+') >= 0 || time.indexOf('-') >= 0;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
