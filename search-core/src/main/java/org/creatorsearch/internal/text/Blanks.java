package org.creatorsearch.internal.text;

/**
 * Blanks part a text into pieces that hold the same words as the whole: no word has a blank within,
 * and characters with a blank between them are no pair. So a piece without the word looked for need
 * not be taken apart.
 */
final class Blanks {
  private Blanks() {}

  /** A piece of a text, from its first character to the one after its last. */
  @FunctionalInterface
  interface Part {
    /** Takes it. */
    void take(int from, int to);
  }

  /** The pieces of {@code text} that have any character, in their order. */
  static void parts(String text, Part parts) {
    var from = 0;
    for (var at = 0; at < text.length(); at++) {
      if (is(text.charAt(at))) {
        if (at > from) {
          parts.take(from, at);
        }
        from = at + 1;
      }
    }
    if (from < text.length()) {
      parts.take(from, text.length());
    }
  }

  private static boolean is(char letter) {
    return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
  }
}
