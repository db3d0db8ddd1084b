package org.creatorsearch.ingest;

import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;

/**
 * Why a line was refused. Texts are cut where they are long, since they may quote the line.
 *
 * @param line its number, from 1; blank lines count
 * @param code the reason
 * @param field the place in the profile, or empty
 * @param detail the rule, the value and the place in words
 * @param suggestion what was probably meant, or empty
 */
public record Rejection(long line, ErrorCode code, String field, String detail, String suggestion) {
  private static final int LONGEST = 300;

  public Rejection {
    field = cut(field);
    detail = cut(detail);
    suggestion = cut(suggestion);
  }

  static Rejection of(long line, SearchException e) {
    return new Rejection(
        line, e.code(), e.field().orElse(""), e.detail(), e.suggestion().orElse(""));
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3) + "...";
  }
}
