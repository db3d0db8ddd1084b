package org.creatorsearch.samples.imported.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells phone numbers from the other long numbers of a text: years, dates, counts and scores. */
final class PhoneFilter {

  /** At least seven digits, with at most three separators between two of them. */
  private static final Pattern CANDIDATE =
      Pattern.compile(
          "(?=[+(\\p{Nd}])(?<![\\p{L}\\p{Nd}#_@=&$\u20AC\u00A3\u20B9])\\+?\\(?\\p{Nd}(?:[ \u00A0().\\-\u2010-\u2015/]{0,3}\\p{Nd}){6,16}(?!\\p{Nd}|[.,:]\\p{Nd})");

  /** Words that announce a number, in the languages of the tables. */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?:\\b(?:tel|phone|ph|call|mob|mobile|cell|whats ?app|viber|zap|sms|contact|fax|fono|tel[eé]fono|telefone|telefon|celular|fon)\\b|[☎☏📞📱📲]|전화|電話|тел|phone no|contact no).{0,12}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /**
   * How national numbers are grouped, by the lengths of the groups: in North America, India,
   * Brazil, Mexico, Russia, and by habit elsewhere.
   */
  private static final Set<List<Integer>> GROUPINGS =
      Set.of(
          List.of(3, 3, 4),
          List.of(1, 3, 3, 4),
          List.of(5, 5),
          List.of(4, 3, 3),
          List.of(4, 6),
          List.of(2, 8),
          List.of(2, 9),
          List.of(2, 4, 4),
          List.of(2, 5, 4),
          List.of(3, 3, 2, 2),
          List.of(1, 3, 3, 2, 2));

  private static final int FEWEST_DIGITS = 7;

  private static final Pattern NOT_DIGIT = Pattern.compile("\\P{Nd}+");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  private PhoneFilter() {}

  static String strip(String text) {
    if (text.chars().filter(Character::isDigit).limit(FEWEST_DIGITS).count() < FEWEST_DIGITS) {
      return text;
    }
    Matcher candidate = CANDIDATE.matcher(text);
    var kept = new StringBuilder();
    while (candidate.find()) {
      String before = text.substring(Math.max(0, candidate.start() - 30), candidate.start());
      String phoneless = isPhone(candidate.group(), before) ? " " : candidate.group();
      candidate.appendReplacement(kept, Matcher.quoteReplacement(phoneless));
    }
    return candidate.appendTail(kept).toString();
  }

  private static boolean isPhone(String number, String before) {
    String ascii = ascii(number);
    List<String> groups =
        Arrays.stream(NOT_DIGIT.split(ascii, -1)).filter(group -> !group.isEmpty()).toList();
    String digits = String.join("", groups);
    if (digits.length() > 15 || isYears(groups) || isDate(groups)) {
      return false;
    }
    if (ascii.charAt(0) == '+') {
      return true;
    }
    if (isCount(groups, digits)) {
      return false;
    }
    return ANNOUNCED.matcher(before).find() || isPhoneByForm(ascii, groups, digits);
  }

  private static boolean isPhoneByForm(String number, List<String> groups, String digits) {
    int length = digits.length();
    if (groups.size() == 1) {
      return length >= 10 && length <= 13;
    }
    if (digits.charAt(0) == '0' || number.charAt(0) == '(') {
      return length >= 9
          && length <= 14
          && groups.stream().allMatch(group -> group.length() >= 2 || group.equals("0"));
    }
    return GROUPINGS.contains(groups.stream().map(String::length).toList());
  }

  private static boolean isYears(List<String> groups) {
    return groups.stream().allMatch(group -> YEAR.matcher(group).matches());
  }

  private static boolean isDate(List<String> groups) {
    return groups.size() >= 3
        && groups.stream().limit(3).filter(group -> YEAR.matcher(group).matches()).count() == 1
        && groups.stream().limit(3).filter(group -> group.length() <= 2).count() == 2;
  }

  /** 12 400 000, 1.000.000, 1000000000: grouped in threes, or round. */
  private static boolean isCount(List<String> groups, String digits) {
    boolean inThrees =
        groups.size() >= 3
            && groups.getFirst().length() <= 3
            && groups.stream().skip(1).allMatch(group -> group.length() == 3);
    return digits.charAt(0) != '0' && (inThrees || digits.endsWith("00000"));
  }

  private static String ascii(String number) {
    var ascii = new StringBuilder(number.length());
    number
        .chars()
        .forEach(
            c ->
                ascii.append(
                    Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : (char) c));
    return ascii.toString();
  }
}
