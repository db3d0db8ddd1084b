package org.creatorsearch.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups of digits that stand together, such as {@code +49 (30) 123 45-67}.
 *
 * @param groups the groups, at least one
 * @param end the character after the last digit
 */
record DigitRun(List<Group> groups, int end) {
  /** Longer runs are looked at in pieces; no phone number has so many groups. */
  private static final int MOST_GROUPS = 24;

  /** Between two groups of one number stand at most so many characters: {@code ") ("}. */
  private static final int WIDEST_GAP = 3;

  /**
   * Digits without anything between them.
   *
   * @param from the first digit
   * @param to the character after the last digit
   * @param gap what stands before them since the group before; empty for the first
   * @param plus whether a plus sign stands right before them, or before a bracket before them
   * @param digits the digits
   */
  record Group(int from, int to, String gap, boolean plus, String digits) {
    int length() {
      return to - from;
    }
  }

  /** The run whose first digit is at {@code from}. */
  static DigitRun at(String text, int from) {
    var groups = new ArrayList<Group>();
    var start = from;
    var gap = "";
    while (true) {
      var end = digitsEnd(text, start);
      groups.add(new Group(start, end, gap, plusBefore(text, start), text.substring(start, end)));
      var next = gapEnd(text, end);
      if (next < 0 || groups.size() == MOST_GROUPS) {
        return new DigitRun(groups, end);
      }
      gap = text.substring(end, next);
      start = next;
    }
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** How many digits the groups from one to another have. */
  int digits(int first, int last) {
    return groups.subList(first, last + 1).stream().mapToInt(Group::length).sum();
  }

  private static int digitsEnd(String text, int from) {
    var end = from;
    while (end < text.length() && digit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Where the next group begins, or -1. */
  private static int gapEnd(String text, int from) {
    var end = from;
    while (end < text.length() && end - from < WIDEST_GAP && separator(text.charAt(end))) {
      end++;
    }
    return end > from && end < text.length() && digit(text.charAt(end)) ? end : -1;
  }

  private static boolean plusBefore(String text, int at) {
    var before = at - 1;
    while (before >= 0 && before >= at - 2 && " (".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before >= 0 && (text.charAt(before) == '+' || text.charAt(before) == '\uFF0B');
  }

  private static boolean separator(char c) {
    return " .-/()\u00A0\u2010\u2011\u2012\u2013\u202F".indexOf(c) >= 0;
  }
}
