package org.creatorsearch.ingest;

import java.util.regex.Pattern;
import org.creatorsearch.ingest.DigitRun.Group;

/** Tells phone numbers from the other things that people write with several groups of digits. */
final class NumberShape {
  /** E.164 allows 15 digits; a few more are a trunk zero and an extension. */
  private static final int MOST_DIGITS = 17;

  /** Fewer digits are a number within one town at most. */
  static final int LEAST_DIGITS = 6;

  /** Numbers are written in up to seven pairs and a code of the country. */
  private static final int MOST_GROUPS = 9;

  private static final int LOOK_BEHIND = 24;
  private static final int LOOK_AHEAD = 24;

  /** Words that announce a phone number. */
  private static final Pattern CUE =
      Pattern.compile(
          "(?:\\b(?:tel|tél|phone|call(?: me| us)?|whats ?app|mobile?|handy|cell|sms|telefon|telefono"
              + "|teléfono|telefone|téléphone|fon|ph|cel|celular|signal|booking)|[☎📞📱📲])"
              + "[\\uFE0F.:_\\h(#-]{0,6}(?:(?:nr|no|number|nummer)[.:\\h]{0,3})?\\+?\\(?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Words before a number that is an identifier. */
  private static final Pattern NOT_A_PHONE =
      Pattern.compile(
          "(?:\\b(?:isbn|issn|ean|gtin|asin|siret|siren|iban|uid|ustid|vat|id|ref)[-.:#\\h1-3]{0,6}"
              + "|[€$£¥])\\h?$",
          Pattern.CASE_INSENSITIVE);

  /** What follows a number that counts something. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "\\h?(?:[+%€$£¥km]\\b|[%€$£¥]|\\+?\\h?(?:total\\h|monthly\\h|video\\h)?(?:views?|followers?"
              + "|subs|subscribers?|likes?|plays|streams|fans|aufrufe|abonnenten|follower|vues|abonn\\S{1,4}"
              + "|vistas|visualiza\\S{1,8}|seguidores|inscritos|people|users|downloads|members|million"
              + "|mio|eur|usd|gbp|euros?|dollars?|impressions|clicks|years?|steps|km|meters?))",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private final DigitRun run;

  NumberShape(String text, DigitRun run) {
    this.text = text;
    this.run = run;
  }

  /** The last group of a date, a span of years or a large number that begins here, or -1. */
  int plainEnd(int first) {
    if (date(first)) {
      return first + 2;
    }
    if (years(first)) {
      return first + 1;
    }
    return thousandsEnd(first);
  }

  /** The last group of the phone number that begins here, or -1. */
  int phoneEnd(int first) {
    if (first > 0 && !group(first).plus() && !group(first).gap().isBlank()) {
      // Half of something longer, unless a blank stands before it.
      return -1;
    }
    var certain = Certainty.UNDECIDED;
    for (var last = Math.min(run.groups().size(), first + MOST_GROUPS) - 1; last >= first; last--) {
      var digits = run.digits(first, last);
      if (digits < LEAST_DIGITS) {
        return -1;
      }
      if (digits <= MOST_DIGITS) {
        if (certain == Certainty.UNDECIDED) {
          certain = certainty(first);
        }
        if (phone(first, last, digits, certain)) {
          return last;
        }
      }
    }
    return -1;
  }

  /** The first character of the number, with the plus sign and the bracket before it. */
  int spanStart(int first) {
    var start = group(first).from();
    var least = first == 0 ? 0 : group(first - 1).to();
    while (start > least && "+(\uFF0B".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return start;
  }

  /** The character after the number, with the bracket that closes it. */
  int spanEnd(int last) {
    var end = group(last).to();
    return end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
  }

  /** What the words before a number say about it. */
  private enum Certainty {
    UNDECIDED,
    PLUS,
    CUE,
    NONE,
    NOT_A_PHONE
  }

  private Certainty certainty(int first) {
    if (group(first).plus()) {
      return Certainty.PLUS;
    }
    if (before(first, CUE)) {
      return Certainty.CUE;
    }
    return before(first, NOT_A_PHONE) ? Certainty.NOT_A_PHONE : Certainty.NONE;
  }

  private boolean phone(int first, int last, int digits, Certainty certainty) {
    return switch (certainty) {
      case PLUS -> digits >= 8;
      case CUE -> true;
      case NOT_A_PHONE, UNDECIDED -> false;
      case NONE ->
          (international(first, digits)
                  || national(first, last, digits)
                  || american(first, last)
                  || bare(first, last, digits))
              && !glued(last)
              && !counted(last);
    };
  }

  private boolean international(int first, int digits) {
    return group(first).digits().startsWith("00") && digits >= 10;
  }

  private boolean national(int first, int last, int digits) {
    var start = group(first).digits();
    return start.startsWith("0")
        && digits >= 9
        && digits <= 12
        && (first == last || !(start.equals("0") && group(first + 1).gap().startsWith(".")));
  }

  /** Groups of 3, 3 and 4 digits, or 3 of 3 with blanks between, as in Spain and Poland. */
  private boolean american(int first, int last) {
    var from = group(first).digits().equals("1") && last - first == 3 ? first + 1 : first;
    return last - from == 2
        && group(from).length() == 3
        && group(from + 1).length() == 3
        && (group(last).length() == 4 || (group(last).length() == 3 && spaced(from, last)));
  }

  private boolean spaced(int first, int last) {
    return run.groups().subList(first + 1, last + 1).stream().allMatch(g -> g.gap().isBlank());
  }

  private static boolean bare(int first, int last, int digits) {
    return first == last && digits >= 10 && digits <= 15;
  }

  /** Groups of three with one sign between them, as in 1.234.567. */
  private int thousandsEnd(int first) {
    var start = group(first);
    var last = first;
    while (last + 1 < run.groups().size()
        && group(last + 1).length() == 3
        && group(last + 1).gap().length() == 1
        && ". \u00A0\u202F".contains(group(last + 1).gap())
        && group(last + 1).gap().equals(group(first + 1).gap())) {
      last++;
    }
    var thousands = last > first && start.length() <= 3 && !start.digits().startsWith("0");
    if (!thousands || before(first, CUE)) {
      return -1;
    }
    if (counted(last)) {
      return last;
    }
    var rest = last + 1 < run.groups().size();
    var round = group(last).digits().equals("000");
    var manyDigits = start.plus() || rest || run.digits(first, last) >= 9;
    var phone =
        spaced(first, last)
            ? manyDigits && !round
            : (start.plus() && !round && countryCode(first, last))
                || (rest && american(first, last + 1));
    return phone ? -1 : last;
  }

  /** Whether what looks like thousands after a plus sign is a number with the code of a country. */
  private boolean countryCode(int first, int last) {
    var rest = last + 1 < run.groups().size();
    var goesOn = rest && group(last + 1).gap().equals(group(last).gap());
    return goesOn || run.digits(first, last) >= 10;
  }

  private boolean date(int first) {
    if (first + 2 >= run.groups().size() || group(first).plus()) {
      return false;
    }
    var gap = group(first + 1).gap();
    var sameGap = gap.strip().length() == 1 && gap.equals(group(first + 2).gap());
    if (first + 3 < run.groups().size() && gap.equals(group(first + 3).gap())) {
      // Phone numbers are written in pairs too, but longer.
      return false;
    }
    var isoOrder = year(group(first).digits());
    var year = group(isoOrder ? first : first + 2);
    return sameGap
        && (year(year.digits()) || year.length() == 2)
        && part(group(first + 1))
        && part(group(isoOrder ? first + 2 : first));
  }

  private static boolean part(Group group) {
    return group.length() <= 2 && Integer.parseInt(group.digits()) <= 31;
  }

  private boolean years(int first) {
    return first + 1 < run.groups().size()
        && year(group(first).digits())
        && year(group(first + 1).digits())
        && !group(first).plus();
  }

  private static boolean year(String digits) {
    return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
  }

  /** Whether a letter, a comma or a colon with digits follows, as in 555-1234abc or 030,5. */
  private boolean glued(int last) {
    var end = group(last).to();
    if (end >= text.length()) {
      return false;
    }
    var c = text.charAt(end);
    return (Character.isLetter(c) && c < '\u0530')
        || ((c == ',' || c == ':')
            && end + 1 < text.length()
            && DigitRun.digit(text.charAt(end + 1)));
  }

  private boolean counted(int last) {
    var end = group(last).to();
    return COUNTED.matcher(text).region(end, Math.min(text.length(), end + LOOK_AHEAD)).lookingAt();
  }

  private boolean before(int first, Pattern words) {
    var end = group(first).from();
    return words.matcher(text.substring(Math.max(0, end - LOOK_BEHIND), end)).find();
  }

  private Group group(int i) {
    return run.groups().get(i);
  }
}
