package org.creatorsearch.server.cli;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Texts in columns of a terminal, where a character of East Asian scripts and most emoji are two
 * cells wide and combining marks none. Terminals obey control characters, and these texts come from
 * strangers, so they become blanks.
 */
final class Columns {
  private static final Set<UnicodeScript> WIDE =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO);

  private Columns() {}

  /** {@code text} in exactly so many cells: cut, or filled up with blanks. */
  static String fit(String text, int cells) {
    var shown = cut(text, cells);
    return shown + " ".repeat(cells - width(shown));
  }

  /** {@code text} without what a terminal would obey: control characters, changes of direction. */
  static String harmless(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cc}\\p{Cf}&&[^\u200d]]", " ");
  }

  /** {@code text} in at most so many cells. */
  static String cut(String text, int cells) {
    var safe = harmless(text);
    if (width(safe) <= cells) {
      return safe;
    }
    var kept = new StringBuilder();
    var left = cells - 1;
    for (var c : safe.codePoints().toArray()) {
      left -= width(c);
      if (left < 0) {
        break;
      }
      kept.appendCodePoint(c);
    }
    return kept.append('\u2026').toString();
  }

  private static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    // Some Katakana and Hangul were made for one cell.
    return WIDE.contains(UnicodeScript.of(c)) ? !isBetween(c, 0xff61, 0xffdc) : isWideSign(c);
  }

  /** Punctuation of East Asian scripts, full-width forms and pictographs. */
  private static boolean isWideSign(int c) {
    return isBetween(c, 0x3000, 0x303e)
        || isBetween(c, 0xff01, 0xff60)
        || Character.isEmojiPresentation(c);
  }

  private static boolean isBetween(int c, int first, int last) {
    return c >= first && c <= last;
  }
}
