package org.creatorsearch.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A name in place of contact data that ties accounts together: the same for the same address, and
 * nothing that anybody could write to. It is a plain digest: who knows an address can tell that it
 * is this one.
 */
final class ContactDigest {
  private static final int LETTERS = 24;

  private ContactDigest() {}

  /**
   * {@code person} itself, or a name made of it where it is an e-mail address or an international
   * phone number. Other digits are somebody's number in some system, as often as not.
   */
  static String of(String person) {
    var scrubbed = ContactScrubber.scrub(person);
    var isPhone = person.startsWith("+") && !scrubbed.text().equals(person);
    return scrubbed.email() || isPhone ? "person-" + digest(person) : person;
  }

  /** In letters alone: digits could be taken for a phone number. */
  private static String digest(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      var letters = new StringBuilder();
      for (var i = 0; i < LETTERS / 2; i++) {
        letters
            .append((char) ('a' + (digest[i] >> 4 & 15)))
            .append((char) ('a' + (digest[i] & 15)));
      }
      return letters.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
