package org.creatorsearch.ingest;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorsearch.ingest.ContactScrubber.Span;

/**
 * A text as contact data is looked for in it: one shape for each sign. Invisible characters are
 * left out; letters, digits and signs of full or fancy form, digits of other scripts and escaped
 * signs are the ASCII ones; what people put between the digits of a number is a hyphen. Every
 * character knows which part of the original it stands for.
 */
final class PlainText {
  private static final String DOTS = "\u00B7\u2022\u2212\u2014_|";
  private static final String OPENING = "\u3010\u300A\u3008\u300C\u300E\u2768";
  private static final String CLOSING = "\u3011\u300B\u3009\u300D\u300F\u2769";
  private static final char KEYCAP = '\u20E3';
  private static final char EMOJI_FORM = '\uFE0F';

  /** Signs as HTML and addresses escape them; each by its group. */
  private static final Pattern ESCAPED =
      Pattern.compile(
          "(&#0{0,3}64;|&#x0{0,3}40;|&commat;|%40)|(&#0{0,3}46;|&#x0{0,3}2e;|&period;|%2e)"
              + "|(&#0{0,3}43;|&plus;|%2b)|(&nbsp;|&#160;|%20)",
          Pattern.CASE_INSENSITIVE);

  private static final String ESCAPES = "@.+ ";

  /** The signs around -at- and *dot*. */
  private static final Pattern FRAMED =
      Pattern.compile("([-_*/|])(?:at|dot)\\1", Pattern.CASE_INSENSITIVE);

  private final String text;

  /** The original's character by character of the text, and its end; empty where they are one. */
  private final int[] places;

  private PlainText(String text, int[] places) {
    this.text = text;
    this.places = places;
  }

  static PlainText of(String original) {
    for (var i = 0; i < original.length(); i++) {
      if (odd(original.charAt(i))) {
        return new Writer(original).plain();
      }
    }
    return new PlainText(original, new int[0]);
  }

  String text() {
    return text;
  }

  /** The span of the original that a span of the text stands for. */
  Span original(Span span) {
    if (places.length == 0) {
      return span;
    }
    return new Span(places[span.from()], places[span.to()]);
  }

  /** Whether a character may have another shape here than there: most texts have none such. */
  private static boolean odd(char c) {
    if (c < 0x80) {
      return "&%_|*/-\t\n\r".indexOf(c) >= 0;
    }
    return c == '\u00A0' || c == '\u00AD' || c == '\u00B7' || c >= 0x0600;
  }

  /**
   * Whether a character beyond ASCII may be left out here, or become a sign of an address, a
   * bracket or a digit. Others stay what they are, or part words in another way.
   */
  static boolean mayBecomeOther(int c) {
    return Writer.invisible(c)
        || (c >= 0x0600 && (Character.isDigit(c) || Writer.compatible(c) != 0))
        || OPENING.indexOf(c) >= 0;
  }

  /** Writes a text sign by sign. */
  private static final class Writer {
    private final String original;
    private final Matcher escaped;
    private final Matcher framed;
    private final StringBuilder plain = new StringBuilder();
    private int[] places;

    Writer(String original) {
      this.original = original;
      this.escaped = ESCAPED.matcher(original);
      this.framed = FRAMED.matcher(original);
      this.places = new int[original.length() + 1];
    }

    PlainText plain() {
      var at = 0;
      while (at < original.length()) {
        at = one(at);
      }
      places[plain.length()] = at;
      return new PlainText(plain.toString(), Arrays.copyOf(places, plain.length() + 1));
    }

    private void put(char c, int at) {
      places[plain.length()] = at;
      plain.append(c);
    }

    /** Writes what stands at a place, and returns the place after it. */
    private int one(int at) {
      var c = original.codePointAt(at);
      if ((c == '&' || c == '%') && matches(escaped, at)) {
        var group = 1;
        while (escaped.group(group) == null) {
          group++;
        }
        put(ESCAPES.charAt(group - 1), at);
        return escaped.end();
      }
      if ("-_*/|".indexOf(c) >= 0 && matches(framed, at)) {
        put(' ', at);
        for (var i = at + 1; i < framed.end() - 1; i++) {
          put(original.charAt(i), i);
        }
        put(' ', framed.end() - 1);
        return framed.end();
      }
      var after = at + Character.charCount(c);
      if (!invisible(c) && !breaksAddress(c, at)) {
        var shape = shape(c, at, after);
        if (shape != 0) {
          put(shape, at);
        } else {
          original.substring(at, after).chars().forEach(half -> put((char) half, at));
        }
      }
      return after;
    }

    private static boolean matches(Matcher matcher, int at) {
      return matcher.region(at, matcher.regionEnd()).lookingAt();
    }

    static boolean invisible(int c) {
      return c == EMOJI_FORM || c == KEYCAP || Character.getType(c) == Character.FORMAT;
    }

    /** The one shape of a character, or 0 where it has its own. */
    private char shape(int c, int at, int after) {
      if (c < 0x80) {
        return asciiShape(c, at, after);
      }
      if (Character.isDigit(c)) {
        return (char) ('0' + Character.digit(c, 10));
      }
      if (Character.isSpaceChar(c)) {
        return ' ';
      }
      if (DOTS.indexOf(c) >= 0) {
        return betweenDigits(at, after) ? '-' : 0;
      }
      if (OPENING.indexOf(c) >= 0) {
        return '(';
      }
      if (CLOSING.indexOf(c) >= 0) {
        return ')';
      }
      if (c == '\u3002' || c == '\uFF61') {
        return betweenLatin(at, after) ? '.' : 0;
      }
      return compatible(c);
    }

    private char asciiShape(int c, int at, int after) {
      if (c == '\t') {
        return ' ';
      }
      return (c == '_' || c == '|') && betweenDigits(at, after) ? '-' : 0;
    }

    private boolean betweenDigits(int at, int after) {
      return at > 0
          && after < original.length()
          && Character.isDigit(original.codePointBefore(at))
          && Character.isDigit(original.codePointAt(after));
    }

    private boolean betweenLatin(int at, int after) {
      return at > 0
          && after < original.length()
          && latin(original.charAt(at - 1))
          && latin(original.charAt(after));
    }

    private static boolean latin(char c) {
      return c < 0x80 ? Character.isLetterOrDigit(c) : c >= '\uFF10' && c <= '\uFF5A';
    }

    /** Whether a line is broken right after the sign of an address, and not before a handle. */
    private boolean breaksAddress(int c, int at) {
      return (c == '\n' || c == '\r')
          && at > 1
          && original.charAt(at - 1) == '@'
          && Character.isLetterOrDigit(original.charAt(at - 2));
    }

    static char compatible(int c) {
      var hasForms =
          (c >= 0xFE50 && c <= 0xFFEF)
              || (c >= 0x1D400 && c <= 0x1D7FF)
              || (c >= 0x2460 && c <= 0x24FF);
      if (!hasForms) {
        return 0;
      }
      var form = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
      return form.length() == 1 && form.charAt(0) < 0x80 ? form.charAt(0) : 0;
    }
  }
}
