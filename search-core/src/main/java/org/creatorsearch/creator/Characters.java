package org.creatorsearch.creator;

/** What the texts of a profile are made of. */
final class Characters {
  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  /**
   * The text with every half of a surrogate pair replaced: JSON can spell one, UTF-8 cannot, and
   * rejecting a profile for half an emoji that a platform cut off would help nobody. Control
   * characters, which reading refuses and only Java code can bring in, become spaces.
   */
  static String repaired(String text) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      // Almost every character of almost every text is one of these.
      var plain = (c >= ' ' && c < '\u007F') || (c > '\u009F' && !Character.isSurrogate(c));
      if (!plain && (lone(text, i) || control(c))) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    var repaired = new StringBuilder(text);
    for (var i = 0; i < text.length(); i++) {
      if (lone(text, i)) {
        repaired.setCharAt(i, REPLACEMENT);
      } else if (control(text.charAt(i))) {
        repaired.setCharAt(i, ' ');
      }
    }
    return repaired.toString();
  }

  private static boolean control(char c) {
    return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
  }

  private static boolean lone(String text, int i) {
    var c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  /** Whether the text has a character that shows nothing: white space or a control character. */
  static boolean invisible(String text) {
    return text.codePoints().anyMatch(Characters::invisible);
  }

  private static boolean invisible(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
