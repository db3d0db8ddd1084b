package org.creatorsearch.samples.imported.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The opening of a channel's description of itself: about its first sentence, without links and
 * contact data.
 *
 * @param value null where the description says nothing else
 * @param email whether an address stood anywhere in the description
 */
public record Bio(@Nullable String value, boolean email) {

  private static final Bio NONE = new Bio(null, false);

  private static final int LONGEST = 300;

  /** A sentence shorter than this is a greeting or a label; the next one is taken with it. */
  private static final int SHORTEST_SENTENCE = 40;

  /** Fewer letters are the remains of a line of links. */
  private static final int FEWEST_LETTERS = 12;

  private static final Pattern LINK =
      Pattern.compile(
          "(?:https?:/?/?|www\\.)\\S+|\\b[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++/\\S*",
          Pattern.CASE_INSENSITIVE);

  /** Signs that stood between the links and addresses of a list. */
  private static final Pattern REMAINS =
      Pattern.compile("^[\\s\\-\u2013|:;,/\u2022>]+|[\\s\\-\u2013|;,/\u2022>]+$");

  /** The bio of a description as a table has it; null is none. */
  public static Bio of(@Nullable String description) {
    if (description == null) {
      return NONE;
    }
    // Some tables hold the two characters \n in place of a line break.
    String lines = description.replace("\\r", "\n").replace("\\n", "\n");
    Contacts.Stripped clean = CleanText.stripped(LINK.matcher(lines).replaceAll(" "));
    String opening =
        REMAINS.matcher(CleanText.shortened(opening(clean.text()), LONGEST)).replaceAll("");
    boolean says = opening.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
    return new Bio(says ? opening : null, clean.email());
  }

  private static String opening(String text) {
    int end = 0;
    while (end < text.length() && !(end >= SHORTEST_SENTENCE && endsSentence(text, end))) {
      end++;
    }
    return CleanText.flat(text.substring(0, Math.min(text.length(), end + 1)));
  }

  private static boolean endsSentence(String text, int at) {
    char c = text.charAt(at);
    boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    return c == '\n'
        || c == '。'
        || c == '！'
        || c == '？'
        || (last && (c == '.' || c == '!' || c == '?' || c == '…'));
  }
}
