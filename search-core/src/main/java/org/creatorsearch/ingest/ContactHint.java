package org.creatorsearch.ingest;

/**
 * Tells most texts without contact data from one look at each of their characters. It errs to one
 * side: what it calls free of contact data is, and the rest is searched.
 *
 * <p>An address needs its sign, a bracket or a word for the sign, and a phone number needs digits.
 * So a text that has none of them can hold one only where {@link PlainText} would make them of
 * something else, which few characters allow.
 */
final class ContactHint {
  private ContactHint() {}

  static boolean mayBeIn(String text) {
    var digits = 0;
    var dialled = false;
    for (var at = 0; at < text.length(); at++) {
      var c = text.charAt(at);
      if (DigitRun.digit(c)) {
        digits++;
      } else if (c == ':' || c == '/') {
        dialled = true;
      }
      if (EmailAddresses.mayBeSign(text, at) || mayBecomeOther(text, at)) {
        return true;
      }
    }
    return PhoneNumbers.mayBeAmong(digits, dialled);
  }

  /** Whether a sign, a bracket or a digit may come of what stands at a place. */
  private static boolean mayBecomeOther(String text, int at) {
    var c = text.charAt(at);
    return switch (c) {
      case '&' -> Character.isLetter(next(text, at)) || next(text, at) == '#';
      case '%' -> DigitRun.digit(next(text, at));
      case '-', '_', '*', '/', '|' -> mayFrame(next(text, at), next(text, at + 1));
      default -> c >= 0x80 && PlainText.mayBecomeOther(text.codePointAt(at));
    };
  }

  /** Whether "at" or "dot" may begin with these letters. */
  private static boolean mayFrame(char first, char second) {
    return switch (first) {
      case 'a', 'A' -> second == 't' || second == 'T';
      case 'd', 'D' -> second == 'o' || second == 'O';
      default -> false;
    };
  }

  /** The character after a place, or a blank after the last. */
  private static char next(String text, int at) {
    return at + 1 < text.length() ? text.charAt(at + 1) : ' ';
  }
}
