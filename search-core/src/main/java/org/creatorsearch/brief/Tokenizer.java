package org.creatorsearch.brief;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.creatorsearch.brief.Token.Kind;

/** Cuts a text into tokens that know where they stand. */
final class Tokenizer {
  private static final String QUOTES = "\"\u201C\u201D\u201E";

  /** What French and Catalan words are shortened to before a vowel. */
  private static final Set<String> ELISIONS = Set.of("l", "d", "j", "m", "t", "s", "n", "c", "qu");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Tokenizer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    var tokenizer = new Tokenizer(text);
    tokenizer.all();
    return tokenizer.tokens;
  }

  private void all() {
    var quoteEnd = -1;
    var pairs = true;
    while (at < text.length()) {
      var c = text.codePointAt(at);
      if (at == quoteEnd) {
        quoteEnd = -1;
        at++;
      } else if (quoteEnd < 0 && pairs && QUOTES.indexOf(c) >= 0) {
        quoteEnd = closing(at + 1);
        // Without a partner, no later mark has one that is not its own.
        pairs = quoteEnd >= 0;
        at++;
      } else {
        token(c, quoteEnd >= 0);
      }
    }
  }

  private int closing(int from) {
    for (var i = from; i < text.length(); i++) {
      if (QUOTES.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private void token(int c, boolean quoted) {
    var from = at;
    at += Character.charCount(c);
    if (c == '\n') {
      add(from, Kind.LINE_BREAK, quoted);
    } else if (Character.isDigit(c)) {
      number();
      add(from, Kind.NUMBER, quoted);
    } else if (letter(c) || ((c == '#' || c == '@') && at < text.length() && letter(next()))) {
      word();
      add(from, Kind.WORD, quoted);
    } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
      add(from, Kind.SIGN, quoted);
    }
  }

  private void number() {
    while (at < text.length()) {
      var separator = text.charAt(at) == '.' || text.charAt(at) == ',';
      var digit = separator ? at + 1 : at;
      if (digit >= text.length() || !Character.isDigit(text.codePointAt(digit))) {
        return;
      }
      at = digit + Character.charCount(text.codePointAt(digit));
    }
  }

  private void word() {
    if (elision(at - 1)) {
      return;
    }
    while (at < text.length()) {
      var apostrophe = text.charAt(at) == '\'' || text.charAt(at) == '\u2019';
      var start = apostrophe ? at + 1 : at;
      if (start >= text.length()) {
        return;
      }
      var c = text.codePointAt(start);
      if (!letter(c) && (apostrophe || !Character.isDigit(c))) {
        return;
      }
      at = start + Character.charCount(c);
    }
  }

  /** Takes "l'" and the like, of which the next word is not a part. */
  private boolean elision(int from) {
    for (var length = 2; length <= 3 && from + length <= text.length(); length++) {
      var end = text.charAt(from + length - 1);
      if ((end == '\'' || end == '\u2019')
          && ELISIONS.contains(text.substring(from, from + length - 1).toLowerCase(Locale.ROOT))
          && (from + length == text.length() || letter(text.codePointAt(from + length)))) {
        at = from + length;
        return true;
      }
    }
    return false;
  }

  private int next() {
    return text.codePointAt(at);
  }

  private void add(int from, Kind kind, boolean quoted) {
    var raw = text.substring(from, at);
    var folded =
        Normalizer.normalize(raw, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .replace('\u2019', '\'');
    tokens.add(new Token(from, at, raw, folded, kind, quoted));
  }

  /** Letters and the marks that vowels of Indian scripts are written with. */
  private static boolean letter(int c) {
    var type = Character.getType(c);
    return Character.isLetter(c)
        || c == '_'
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
