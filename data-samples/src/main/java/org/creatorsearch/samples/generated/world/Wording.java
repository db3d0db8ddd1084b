package org.creatorsearch.samples.generated.world;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.creatorsearch.samples.generated.chance.Dice;

/**
 * What people write in one language: sentences with gaps, and the words of each theme to fill them.
 */
public final class Wording {

  /** What a sentence is for. */
  public enum Kind {
    NAME,
    BIO,
    CAPTION,
    TAIL,
    PAID
  }

  private final Map<Kind, List<String>> sentences = new EnumMap<>(Kind.class);
  private final Map<String, List<String>> words = new LinkedHashMap<>();

  private Wording() {}

  static Wording read(String language) {
    Wording wording = new Wording();
    for (String line : Table.lines("sentences/" + language + ".txt")) {
      int colon = line.indexOf(':');
      Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
      wording
          .sentences
          .computeIfAbsent(kind, key -> new ArrayList<>())
          .add(line.substring(colon + 1).strip());
    }
    for (String line : Table.lines("words/" + language + ".txt")) {
      int colon = line.indexOf(':');
      wording.words.put(line.substring(0, colon), Table.split(line.substring(colon + 1), ","));
    }
    return wording;
  }

  /** The words of a theme, at least eight. */
  public List<String> words(Niche theme) {
    return Objects.requireNonNull(words.get(theme.key()), theme.key());
  }

  /** A sentence of the kind with its gaps filled, each with another word of the theme. */
  public String say(Kind kind, Dice dice, Niche theme, String given, String city, String brand) {
    String sentence = dice.one(Objects.requireNonNull(sentences.get(kind)));
    List<String> left = new ArrayList<>(words(theme));
    StringBuilder said = new StringBuilder(sentence.length() + 48);
    int at = 0;
    for (int gap = sentence.indexOf('{'); gap >= 0; gap = sentence.indexOf('{', at)) {
      said.append(sentence, at, gap);
      switch (sentence.charAt(gap + 1)) {
        case 'w' -> said.append(left.remove(dice.below(left.size())));
        case 'W' -> said.append(capital(left.remove(dice.below(left.size()))));
        case 'n' -> said.append(given);
        case 'c' -> said.append(city);
        case 'b' -> said.append(brand);
        default -> throw new IllegalStateException("unknown gap in: " + sentence);
      }
      at = gap + 3;
    }
    return said.append(sentence, at, sentence.length()).toString();
  }

  /** A word as a hashtag: lower case, without spaces and signs. */
  public static String hashtag(String word) {
    StringBuilder tag = new StringBuilder(word.length());
    word.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Wording::belongsInTag)
        .forEach(tag::appendCodePoint);
    return tag.toString();
  }

  /** Marks belong: without its vowel signs a word of Devanagari would be another one. */
  private static boolean belongsInTag(int sign) {
    int type = Character.getType(sign);
    return Character.isLetterOrDigit(sign)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static String capital(String word) {
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
  }
}
