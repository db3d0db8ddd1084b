package org.creatorsearch.brief;

/**
 * A word, a number or a sign of a brief.
 *
 * @param from its first character in the brief
 * @param to the character after its last
 * @param raw as it is written
 * @param text in the form it is looked up: compatibility forms and capitals folded
 * @param kind what it is
 * @param quoted whether it stands in quotation marks, and so is meant as it is
 */
record Token(int from, int to, String raw, String text, Kind kind, boolean quoted) {
  enum Kind {
    WORD,
    NUMBER,
    SIGN,
    LINE_BREAK
  }

  boolean is(String wanted) {
    return text.equals(wanted);
  }

  /** Whether it ends a sentence. */
  boolean ends() {
    return kind == Kind.LINE_BREAK || (kind == Kind.SIGN && ".;!?".contains(text));
  }

  boolean hyphen() {
    return kind == Kind.SIGN && "-\u2010\u2011".contains(text);
  }

  /** Whether nothing stands between the two. */
  boolean touches(Token next) {
    return to == next.from;
  }
}
