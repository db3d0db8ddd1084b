package org.creatorsearch.samples.imported.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Handles and keys made from names. Letters of every script stay, so that names without Latin
 * letters differ too.
 */
public final class Slug {

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern OUTER_DASHES = Pattern.compile("^-+|-+$");

  /** 48 bits of a hash: two of a million names collide with a chance below one in 500. */
  private static final int HASH_BYTES = 6;

  private static final int LONGEST = 80;

  private Slug() {}

  /**
   * Words in lower case, joined by dashes; a hash where the name has neither letters nor digits.
   */
  public static String of(String name) {
    String words =
        OUTER_DASHES.matcher(NOT_WORD.matcher(lower(name)).replaceAll("-")).replaceAll("");
    return words.isEmpty() ? hash(name) : CleanText.shortened(words, LONGEST);
  }

  /** The words in lower case without anything between them, as hashtags are written. */
  public static String joined(String name) {
    return NOT_WORD.matcher(lower(name)).replaceAll("");
  }

  /** A hash of the text: 12 hexadecimal digits. */
  public static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  private static String lower(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
