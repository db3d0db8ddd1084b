package org.creatorsearch.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creatorsearch.ingest.ContactScrubber.Span;

/** Finds phone numbers, and leaves the digits of addresses, hashtags, handles and words alone. */
final class PhoneNumbers {
  /** What digits belong to and are not a phone number of their own. */
  private static final Pattern KEPT =
      Pattern.compile(
          "(?:https?://|www\\.)\\S{1,2000}+"
              + "|(?:[a-z][a-z0-9-]{0,60}+\\.){1,5}+[a-z]{2,10}+/\\S{0,2000}+"
              + "|[#@][\\p{L}\\p{N}_.]{1,200}+"
              // Letters of other scripts may stand right before a number of its own.
              + "|[a-z_\\u00C0-\\u052F][a-z0-9_\\u00C0-\\u052F]{0,200}+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Addresses that are nothing but a phone number. */
  private static final Pattern DIAL =
      Pattern.compile(
          "(?:(?:https?://)?(?:www\\.)?(?:wa\\.me/|t\\.me/(?=\\+)|signal\\.me/#p/"
              + "|(?:api|web)\\.whatsapp\\.com/send/?\\?(?:[^\\s&]{1,200}+&){0,5}?phone=)"
              + "|whatsapp://send/?\\?(?:[^\\s&]{1,200}+&){0,5}?phone="
              + "|viber://[a-z]{1,10}\\?number=|(?:tel|sms|smsto|callto|facetime|skype):)"
              + "\\h?\\+?[0-9(][0-9().%-]{5,30}+(?:[?&]\\S{0,500}+)?",
          Pattern.CASE_INSENSITIVE);

  /** Words that people write right before a number of at least seven digits, without a blank. */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?:whats ?app|tel|telefon|phone|call|mobile?|handy|sms|viber|telegram|signal)"
              + "[_:.-]?(?=\\+?[0-9]{7})",
          Pattern.CASE_INSENSITIVE);

  private PhoneNumbers() {}

  static List<Span> in(String text) {
    return mayHold(text) ? search(text) : List.of();
  }

  /** Most texts have too few digits, and no sign that an address to dial has. */
  private static boolean mayHold(String text) {
    return mayBeAmong(digits(text), text.indexOf(':') >= 0 || text.indexOf('/') >= 0);
  }

  /**
   * Whether a text may hold a number that has so many digits in all.
   *
   * @param dialled whether it has a colon or a slash, as an address to dial does
   */
  static boolean mayBeAmong(int digits, boolean dialled) {
    return digits >= NumberShape.LEAST_DIGITS || (digits > 0 && dialled);
  }

  private static int digits(String text) {
    var digits = 0;
    for (var i = 0; i < text.length(); i++) {
      digits += DigitRun.digit(text.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  private static List<Span> search(String text) {
    var found = new ArrayList<Span>();
    var kept = KEPT.matcher(text);
    var dial = DIAL.matcher(text);
    var announced = ANNOUNCED.matcher(text);
    var at = 0;
    while (at < text.length()) {
      var c = text.charAt(at);
      if (matchesAt(dial, at)) {
        found.add(new Span(at, dial.end()));
        at = dial.end();
      } else if (Character.isLetter(c) && matchesAt(announced, at)) {
        at = announced.end();
      } else if (starts(c) && matchesAt(kept, at)) {
        at = kept.end();
      } else if (DigitRun.digit(c)) {
        at = numbers(text, DigitRun.at(text, at), found);
      } else {
        at++;
      }
    }
    return found;
  }

  private static boolean starts(char c) {
    return c == '#' || c == '@' || c == '_' || Character.isLetter(c);
  }

  private static boolean matchesAt(Matcher matcher, int at) {
    return matcher.region(at, matcher.regionEnd()).lookingAt();
  }

  /** Adds the phone numbers of a run, and returns where to go on. */
  private static int numbers(String text, DigitRun run, List<Span> found) {
    var shape = new NumberShape(text, run);
    var first = 0;
    while (first < run.groups().size()) {
      var plain = shape.plainEnd(first);
      var phone = plain < 0 ? shape.phoneEnd(first) : -1;
      if (phone >= 0) {
        found.add(new Span(shape.spanStart(first), shape.spanEnd(phone)));
      }
      first = Math.max(first, Math.max(plain, phone)) + 1;
    }
    return Math.max(run.end(), found.isEmpty() ? 0 : found.getLast().to());
  }
}
