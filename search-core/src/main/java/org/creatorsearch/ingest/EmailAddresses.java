package org.creatorsearch.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorsearch.ingest.ContactScrubber.Span;

/**
 * Finds e-mail addresses, also those spelt for people only: {@code name (at) domain (dot) com}.
 *
 * <p>Letters are those of alphabets written with spaces between words, up to Cyrillic: in Japanese
 * an address stands right in the sentence, and the sentence must stay.
 */
final class EmailAddresses {
  private static final String LETTER = "0-9A-Za-z\\u00C0-\\u052F";
  private static final String DOT_WORD = "(?:dot|punkt|punto|point|точка|\\.)";
  private static final String DOT =
      "(?:\\.|\\h{0,2}[(\\[{<]\\h{0,2}"
          + DOT_WORD
          + "\\h{0,2}[)\\]}>]\\h{0,2}|\\h{1,2}(?:dot|punkt|punto|point|точка)\\h{1,2})";
  private static final String LABEL = "[" + LETTER + "][" + LETTER + "-]{0,62}+";

  /** A label in letters of a script without spaces, which ends where that script does. */
  private static final String OTHER_LABEL = "[\\p{L}&&[^" + LETTER + "]]{1,62}+";

  /** What stands between the two halves of an address. */
  private static final Pattern AT =
      Pattern.compile(
          "[@\\uFF20\\uFE6B]|[(\\[{<]\\h{0,2}(?:at|ät|@|arroba|arobase)\\h{0,2}[)\\]}>]"
              + "|(?<=\\h)(?:at|ät|arroba|arobase|собака)(?=\\h)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?:"
              + LABEL
              + "|"
              + OTHER_LABEL
              + ")(?:"
              + DOT
              + "(?:"
              + LABEL
              + "|"
              + OTHER_LABEL
              + ")){1,6}+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A domain with blanks or a line break at its dot: only where it is certainly one. */
  private static final Pattern SPACED_DOMAIN =
      Pattern.compile(
          LABEL + "(?:\\s{1,2}\\.\\s{0,2}|\\.\\s{1,2})(?:com|net|org|de|fr|es|it|co\\.uk|ru)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESS_LITERAL =
      Pattern.compile("\\[?(?:[0-9]{1,3}\\.){3}[0-9]{1,3}(?![0-9.])\\]?");
  private static final Pattern LAST_LABEL =
      Pattern.compile("[A-Za-z\\u00C0-\\u052F][" + LETTER + "-]{1,62}|" + OTHER_LABEL);
  private static final Pattern SPELT_DOT =
      Pattern.compile(
          "(?<=\\h)(?:dot|punkt|точка)(?=\\h)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern FOREIGN_AT =
      Pattern.compile("arroba|arobase|собака", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Mail services: after them nobody means a place or an employer. */
  private static final Set<String> SERVICES =
      Set.of(
          "gmail",
          "googlemail",
          "hotmail",
          "outlook",
          "yahoo",
          "gmx",
          "web",
          "icloud",
          "me",
          "proton",
          "protonmail",
          "aol",
          "live",
          "mail",
          "yandex",
          "qq",
          "naver",
          "orange",
          "free");

  /** Endings that make words around a bare "at" and "dot" an address. */
  private static final Set<String> ENDINGS =
      Set.of(
          "com", "net", "org", "info", "co", "io", "me", "tv", "de", "at", "ch", "fr", "es", "it",
          "pt", "br", "uk", "eu", "ru", "in", "jp", "nl", "pl", "se", "us", "biz", "agency",
          "media");

  private static final int LONGEST_LOCAL = 64;

  private EmailAddresses() {}

  static List<Span> in(String text) {
    var found = new ArrayList<Span>();
    // The words before a bare "at" are looked at, too.
    var at = AT.matcher(text).useTransparentBounds(true);
    var domain = DOMAIN.matcher(text);
    var end = 0;
    for (var i = nextSign(text, 0); i < text.length(); i = nextSign(text, i + 1)) {
      if (at.region(i, text.length()).lookingAt()) {
        var from = localPart(text, at, end);
        var to = from < 0 ? -1 : domainEnd(text, at, domain);
        if (to > 0) {
          found.add(new Span(withScheme(text, from, end), to));
          end = to;
        }
        i = Math.max(end, at.end()) - 1;
      }
    }
    return found;
  }

  /**
   * Where {@link #AT} may match next, or the end. Most texts hold no such place, and looking for it
   * costs a tenth of trying the pattern everywhere.
   */
  private static int nextSign(String text, int from) {
    var i = from;
    while (i < text.length() && !mayBeSign(text, i)) {
      i++;
    }
    return i;
  }

  /** Whether a sign, a bracket or a word for the sign may begin at a place. */
  static boolean mayBeSign(String text, int at) {
    return switch (text.charAt(at)) {
      case '@', '\uFF20', '\uFE6B', '(', '[', '{', '<' -> true;
      case 'a', 'A' -> beginsWord(text, at) && at + 1 < text.length() && mayFollow(text, at + 1);
      case 'ä', 'с', 'С' -> beginsWord(text, at);
      default -> false;
    };
  }

  private static boolean beginsWord(String text, int at) {
    return at > 0 && !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** Whether the second letter of "at", "arroba" or "arobase" is at a place. */
  private static boolean mayFollow(String text, int at) {
    return "tTrR".indexOf(text.charAt(at)) >= 0;
  }

  /** Where the part before the sign begins, or -1. */
  private static int localPart(String text, Matcher at, int least) {
    var to = at.start();
    while (to > least && at.start() - to < 2 && blank(text.charAt(to - 1))) {
      to--;
    }
    if (to > least + 1 && text.charAt(to - 1) == '"') {
      var quote = text.lastIndexOf('"', to - 2);
      return quote >= least && to - quote <= LONGEST_LOCAL ? quote : -1;
    }
    var from = to;
    while (from > least && to - from < LONGEST_LOCAL && local(text.charAt(from - 1))) {
      from--;
    }
    while (from < to && !letter(text.charAt(from))) {
      from++;
    }
    if (from == to) {
      from = scriptStart(text, to, least);
    }
    // A path of an address such as example.com/@name has a name after the sign only.
    return from < to ? from : -1;
  }

  /** Where the letters of one script before {@code to} begin: 山田 in a sentence of other kana. */
  private static int scriptStart(String text, int to, int least) {
    var from = to;
    while (from > least
        && to - from < LONGEST_LOCAL
        && Character.isLetter(text.charAt(from - 1))
        && Character.UnicodeScript.of(text.charAt(from - 1))
            == Character.UnicodeScript.of(text.charAt(to - 1))) {
      from--;
    }
    return from;
  }

  /** Where the part after the sign ends, or -1 where it is no domain. */
  private static int domainEnd(String text, Matcher at, Matcher domain) {
    var from = at.end();
    while (from < text.length() && from - at.end() < 2 && blank(text.charAt(from))) {
      from++;
    }
    if (sign(at) && from == at.end()) {
      var literal = ADDRESS_LITERAL.matcher(text).region(from, text.length());
      if (literal.lookingAt()) {
        return literal.end();
      }
    }
    if (!domain.region(from, text.length()).lookingAt()) {
      return spacedEnd(text, at, from);
    }
    var name = domain.group();
    var last = name.substring(lastDot(name) + 1).strip();
    if (!LAST_LABEL.matcher(last).matches()) {
      return -1;
    }
    return bracketed(at) || certain(text, at, from, name, last) ? domain.end() : -1;
  }

  private static int spacedEnd(String text, Matcher at, int from) {
    var spaced = SPACED_DOMAIN.matcher(text).region(from, text.length());
    if (!spaced.lookingAt()) {
      return -1;
    }
    var certain =
        bracketed(at)
            || SERVICES.contains(service(spaced.group()))
            || (sign(at) && tight(text, at, from) && lower(spaced.group()).endsWith("com"));
    return certain ? spaced.end() : -1;
  }

  private static boolean tight(String text, Matcher at, int from) {
    return from == at.end() && at.start() > 0 && !blank(text.charAt(at.start() - 1));
  }

  private static String service(String name) {
    return lower(name.split("[^" + LETTER + "-]", 2)[0]);
  }

  /** Whether a sign without brackets means an address here, and not "at" or "@" in a sentence. */
  private static boolean certain(String text, Matcher at, int from, String name, String last) {
    if (sign(at) && tight(text, at, from)) {
      return true;
    }
    return ENDINGS.contains(lower(last))
        && (SERVICES.contains(service(name))
            || SPELT_DOT.matcher(name).find()
            || FOREIGN_AT.matcher(at.group()).matches());
  }

  private static int lastDot(String name) {
    for (var i = name.length() - 1; i >= 0; i--) {
      var c = name.charAt(i);
      if (c != '-' && !letter(c)) {
        return i;
      }
    }
    return -1;
  }

  /** Where the address begins with what leads to it: a scheme, or the user of {@code //user:}. */
  private static int withScheme(String text, int from, int least) {
    var scheme = "mailto:";
    var start = from - scheme.length();
    if (start >= least && text.regionMatches(true, start, scheme, 0, scheme.length())) {
      return start;
    }
    if (from > least && text.charAt(from - 1) == ':') {
      var user = from - 1;
      while (user > least && from - user < LONGEST_LOCAL && local(text.charAt(user - 1))) {
        user--;
      }
      return user - 2 >= least && text.startsWith("//", user - 2) ? user : from;
    }
    return from;
  }

  private static boolean bracketed(Matcher at) {
    return "([{<".indexOf(at.group().charAt(0)) >= 0;
  }

  private static boolean sign(Matcher at) {
    return at.end() - at.start() == 1;
  }

  private static boolean local(char c) {
    return letter(c) || "._%+-'!#$&=".indexOf(c) >= 0;
  }

  private static boolean letter(char c) {
    return (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '\u00C0' && c <= '\u052F');
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00A0';
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
