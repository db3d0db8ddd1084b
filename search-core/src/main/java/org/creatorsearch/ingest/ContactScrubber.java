package org.creatorsearch.ingest;

import java.util.List;
import java.util.function.Function;

/**
 * Takes e-mail addresses and phone numbers out of texts. It would rather leave a sentence with a
 * hole than an address in an index: whatever reads like contact data goes, and numbers that people
 * write for other reasons (years, dates, views, prices) stay.
 *
 * <p>Every pattern is bounded and possessive, so the time is linear in the length of the text
 * whatever it holds.
 */
final class ContactScrubber {
  /** Taking a span out may bring the halves of another together; nobody writes deeper nests. */
  private static final int PASSES = 4;

  private ContactScrubber() {}

  /**
   * A text without contact data.
   *
   * @param text what is left
   * @param email whether an e-mail address was taken out
   */
  record Scrubbed(String text, boolean email) {}

  /** Part of a text, from a first character to the one after its last. */
  record Span(int from, int to) {}

  static Scrubbed scrub(String text) {
    return ContactHint.mayBeIn(text) ? searched(text) : new Scrubbed(text, false);
  }

  /** The same without a look at what the text may hold. */
  static Scrubbed searched(String text) {
    var left = text;
    var email = false;
    for (var pass = 0; pass < PASSES; pass++) {
      var addresses = found(left, EmailAddresses::in);
      var bare = without(left, addresses);
      var numbers = found(bare, PhoneNumbers::in);
      email |= !addresses.isEmpty();
      left = without(bare, numbers);
      if (addresses.isEmpty() && numbers.isEmpty()) {
        break;
      }
    }
    return new Scrubbed(left, email);
  }

  /** Looks in the plain form of a text, and says where in the text itself. */
  private static List<Span> found(String text, Function<String, List<Span>> finder) {
    var plain = PlainText.of(text);
    return finder.apply(plain.text()).stream().map(plain::original).toList();
  }

  /** The text without the spans, which are in order and apart. */
  private static String without(String text, List<Span> spans) {
    if (spans.isEmpty()) {
      return text;
    }
    var left = new StringBuilder(text.length());
    var from = 0;
    for (var span : spans) {
      left.append(text, from, span.from());
      from = span.to();
      if (endsBlank(left)) {
        while (from < text.length() && text.charAt(from) == ' ') {
          from++;
        }
      } else if (from < text.length() && !Character.isWhitespace(text.charAt(from))) {
        // Keeps apart what the span kept apart.
        left.append(' ');
      }
    }
    return left.append(text, from, text.length()).toString().strip();
  }

  private static boolean endsBlank(StringBuilder text) {
    return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
  }
}
