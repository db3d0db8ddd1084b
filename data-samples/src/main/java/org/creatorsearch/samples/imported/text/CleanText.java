package org.creatorsearch.samples.imported.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts made fit for a profile: one line, no control characters, no broken surrogates, no e-mail
 * address, no phone number.
 */
public final class CleanText {

  /** The longest title that a platform allows is far below this; what is longer is damage. */
  private static final int LONGEST_TITLE = 500;

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\uFFFE\\uFFFF]+");
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  private CleanText() {}

  /** The text of a post, or a name; empty where nothing is left of it. */
  public static String of(String raw) {
    return shortened(flat(stripped(raw).text()), LONGEST_TITLE);
  }

  /** The clean text, or null where there is none or nothing is left of it. */
  public static @Nullable String orNull(@Nullable String raw) {
    if (raw == null) {
      return null;
    }
    String value = of(raw);
    return value.isEmpty() ? null : value;
  }

  /** Whether an e-mail address stands anywhere in the text. */
  public static boolean hasEmail(String raw) {
    return stripped(raw).email();
  }

  /** The text with its lines kept, without contact data. */
  static Contacts.Stripped stripped(String raw) {
    return Contacts.strip(LONE_SURROGATE.matcher(DamagedUtf8.mended(raw)).replaceAll("\uFFFD"));
  }

  /** The text in one line. */
  public static String flat(String text) {
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  /**
   * At most so many chars, cut after a word where one ends in the last third, and never inside a
   * character.
   */
  public static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int word = text.lastIndexOf(' ', most);
    if (word > most * 2 / 3) {
      return text.substring(0, word);
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }
}
