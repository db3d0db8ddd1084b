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
  private static final String DOT_WORD = "(?:dot|punkt|punto|point|\\.)";
  private static final String DOT =
      "(?:\\.|\\h{0,2}[(\\[{<]\\h{0,2}"
          + DOT_WORD
          + "\\h{0,2}[)\\]}>]\\h{0,2}|\\h{1,2}(?:dot|punkt)\\h{1,2})";
  private static final String LABEL = "[" + LETTER + "][" + LETTER + "-]{0,62}+";

  /** What stands between the two halves of an address. */
  private static final Pattern AT =
      Pattern.compile(
          "[@\\uFF20\\uFE6B]|[(\\[{<]\\h{0,2}(?:at|ät|@|arroba)\\h{0,2}[)\\]}>]"
              + "|(?<=\\h)(?:at|ät|arroba)(?=\\h)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DOMAIN =
      Pattern.compile(LABEL + "(?:" + DOT + LABEL + "){1,6}+", Pattern.CASE_INSENSITIVE);
  private static final Pattern LAST_LABEL =
      Pattern.compile("[A-Za-z\\u00C0-\\u052F][" + LETTER + "-]{1,62}");
  private static final Pattern SPELT_DOT = Pattern.compile("dot|punkt", Pattern.CASE_INSENSITIVE);

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
          "pt", "br", "uk", "eu", "in", "jp", "nl", "pl", "se", "us", "biz", "agency", "media");

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
    for (var i = from; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '@', '\uFF20', '\uFE6B', '(', '[', '{', '<' -> {
          return i;
        }
        case 'a', 'A', 'ä' -> {
          if (i > 0 && !Character.isLetterOrDigit(text.charAt(i - 1))) {
            return i;
          }
        }
        default -> {}
      }
    }
    return text.length();
  }

  /** Where the part before the sign begins, or -1. */
  private static int localPart(String text, Matcher at, int least) {
    var to = at.start();
    while (to > least && at.start() - to < 2 && blank(text.charAt(to - 1))) {
      to--;
    }
    var from = to;
    while (from > least && to - from < LONGEST_LOCAL && local(text.charAt(from - 1))) {
      from--;
    }
    while (from < to && !letter(text.charAt(from))) {
      from++;
    }
    // A path of an address such as example.com/@name has a name after the sign only.
    return from < to ? from : -1;
  }

  /** Where the part after the sign ends, or -1 where it is no domain. */
  private static int domainEnd(String text, Matcher at, Matcher domain) {
    var from = at.end();
    while (from < text.length() && from - at.end() < 2 && blank(text.charAt(from))) {
      from++;
    }
    if (!domain.region(from, text.length()).lookingAt()) {
      return -1;
    }
    var name = domain.group();
    var last = name.substring(lastDot(name) + 1).strip();
    if (!LAST_LABEL.matcher(last).matches()) {
      return -1;
    }
    return bracketed(at) || certain(text, at, from, name, last) ? domain.end() : -1;
  }

  /** Whether a sign without brackets means an address here, and not "at" or "@" in a sentence. */
  private static boolean certain(String text, Matcher at, int from, String name, String last) {
    var tight = from == at.end() && at.start() > 0 && !blank(text.charAt(at.start() - 1));
    if (sign(at) && tight) {
      return true;
    }
    var service = lower(name.split("[^" + LETTER + "-]", 2)[0]);
    return ENDINGS.contains(lower(last))
        && (SERVICES.contains(service) || SPELT_DOT.matcher(name).find());
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
    return letter(c) || "._%+-'".indexOf(c) >= 0;
  }

  private static boolean letter(char c) {
    return (c >= '0' && c <= '9')
        || (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '\u00C0' && c <= '\u052F');
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0';
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
