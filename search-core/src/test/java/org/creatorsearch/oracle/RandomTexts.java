package org.creatorsearch.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Texts that people type, and some that nobody would. */
final class RandomTexts {
  private static final List<String> JUNK =
      List.of(
          "AND",
          "OR",
          "NOT",
          "(",
          ")",
          "[* TO *]",
          "~2",
          "^9",
          "\\",
          "/.*/",
          ":",
          "field:x",
          "*",
          "?",
          "\"",
          "-",
          "--",
          "-\"",
          "\"\"",
          "+",
          "&&",
          "\u0000",
          "\uD83D",
          "\uDF70",
          "🍰",
          "<em>");

  private final Vocabulary vocabulary;
  private final Random random;

  RandomTexts(Vocabulary vocabulary, Random random) {
    this.vocabulary = vocabulary;
    this.random = random;
  }

  String next() {
    return switch (random.nextInt(16)) {
      case 0 -> shortened(vocabulary.raw(random), 200);
      case 1 -> parts(40);
      default -> parts(4);
    };
  }

  private String parts(int most) {
    var parts = new ArrayList<String>();
    for (var i = random.nextInt(most); i >= 0; i--) {
      parts.add(part());
    }
    return shortened(String.join(random.nextInt(8) == 0 ? "  " : " ", parts), 2000);
  }

  private String part() {
    return switch (random.nextInt(16)) {
      case 0, 1 -> "\"" + String.join(" ", vocabulary.words(3, random)) + "\"";
      case 2, 3 -> beginning(word()) + "*";
      case 4 -> "-" + word();
      case 5 -> "-\"" + String.join(" ", vocabulary.words(2, random)) + "\"";
      case 6 -> beginning(word());
      case 7 -> mistyped(word());
      case 8 -> Vocabulary.pick(JUNK, random);
      case 9 -> String.join("", vocabulary.words(4, random));
      default -> String.join(" ", vocabulary.words(3, random));
    };
  }

  private String word() {
    return vocabulary.words(1, random).getFirst();
  }

  private String beginning(String word) {
    return word.substring(0, 1 + random.nextInt(word.length()));
  }

  private String mistyped(String word) {
    var at = random.nextInt(word.length());
    return word.substring(0, at) + (char) ('a' + random.nextInt(26)) + word.substring(at + 1);
  }

  private static String shortened(String text, int most) {
    return text.substring(0, Math.min(text.length(), most));
  }

  /** Characters of any script, and halves of some. */
  static String anything(int most, Random random) {
    var alphabets =
        List.of(0x20, 0x41, 0x300, 0x410, 0x600, 0x900, 0x3040, 0x4e00, 0xac00, 0xd800, 0xfff0);
    var text = new StringBuilder();
    IntStream.range(0, random.nextInt(most + 1))
        .map(i -> Vocabulary.pick(alphabets, random) + random.nextInt(64))
        .forEach(c -> text.append((char) c));
    return text.toString();
  }
}
