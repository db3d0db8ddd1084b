package org.creatorsearch.samples.imported.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes e-mail addresses and phone numbers from text, also the ones that hide from machines, such
 * as {@code name (at) domain . com}. A reasonable effort: what no rule knows stays. Years, dates,
 * counts and hashtags are kept.
 */
final class Contacts {

  /** The text without contact data, and whether an address or a number was in it. */
  record Stripped(String text, boolean email, boolean phone) {}

  /**
   * Latin or Cyrillic. Starts at a word and never gives back what it took, which keeps the search
   * linear in the text.
   */
  private static final String NAME =
      "(?<![A-Za-z\u00C0-\u024F\u0400-\u04FF0-9._%+'!#$&=?~-])[A-Za-z\u00C0-\u024F\u0400-\u04FF0-9._%+'!#$&=?~-]{1,128}+";

  private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})";
  private static final String AT_IN_BRACKETS =
      "\\s{0,3}[(\\[{<]\\s{0,2}(?:at|arroba|@)\\s{0,2}[)\\]}>]\\s{0,3}";
  private static final String ANY_DOT =
      "(?:\\s{0,2}\\.\\s{0,2}|\\s{0,3}[(\\[{<]\\s{0,2}(?:dot|punto|ponto|point|\\.)\\s{0,2}[)\\]}>]\\s{0,3}|\\s{1,3}dot\\s{1,3})";
  private static final String KNOWN_ENDING =
      "(?:com|net|org|info|biz|edu|gov|tv|me|io|co|in|br|de|fr|es|it|uk|ru|jp|kr|mx|ca|id|pl|nl|tr|pk|us)";

  /** Most texts have no address, and this tells much sooner than the search for one. */
  private static final Pattern HINT =
      Pattern.compile(
          "[@\uFF20]|[(\\[{<]\\s{0,2}(?:at|arroba)\\b|\\sdot\\s", Pattern.CASE_INSENSITIVE);

  private static final Pattern EMAIL =
      Pattern.compile(
          // As machines write it.
          NAME
              + "[@\uFF20]"
              + LABEL
              + "(?:\\."
              + LABEL
              + "){0,4}\\.\\p{L}{2,24}"
              // "name (at) domain . com"
              + "|"
              + NAME
              + AT_IN_BRACKETS
              + LABEL
              + "(?:"
              + ANY_DOT
              + LABEL
              + "){0,3}?"
              + ANY_DOT
              + KNOWN_ENDING
              + "\\b"
              // "name @ domain.com": a lone @ is common in titles, so the rest must be certain.
              + "|"
              + NAME
              + "\\s{0,3}[@\uFF20]\\s{0,3}"
              + LABEL
              + "(?:\\.[\\p{L}\\p{N}-]{1,63}){0,3}?\\s?\\.\\s?"
              + KNOWN_ENDING
              + "\\b"
              // "name at domain dot com"
              + "|"
              + NAME
              + "\\s{1,3}at\\s{1,3}"
              + LABEL
              + "(?:\\s{1,3}dot\\s{1,3}"
              + LABEL
              + "){0,2}?\\s{1,3}dot\\s{1,3}"
              + KNOWN_ENDING
              + "\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Contacts() {}

  static Stripped strip(String text) {
    Matcher address = EMAIL.matcher(text);
    boolean email = HINT.matcher(text).find() && address.find();
    String rest = email ? address.replaceAll(" ") : text;
    String spoken = PhoneFilter.strip(rest);
    return new Stripped(spoken, email, !spoken.equals(rest));
  }
}
