package org.creatorsearch.safety;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text cut into whole words in lower case: letters and digits in a row. Words are made only when
 * they are asked for.
 */
final class WordCutter {
  private static final int USUAL_WORDS = 32;

  /** Combining grave accent, before which there are none. */
  private static final char FIRST_MARK = '\u0300';

  private final String text;
  private int[] from = new int[USUAL_WORDS];
  private int[] to = new int[USUAL_WORDS];
  private int[] hashes = new int[USUAL_WORDS];
  private int size;

  WordCutter(String raw) {
    text = composed(raw);
    cut();
  }

  /** An accent may be written as a sign of its own, and then would end a word. */
  private static String composed(String raw) {
    for (var i = 0; i < raw.length(); i++) {
      if (isMark(raw.charAt(i))) {
        return Normalizer.normalize(raw, Normalizer.Form.NFC);
      }
    }
    return raw;
  }

  private void cut() {
    var begin = -1;
    var hash = 0;
    for (var i = 0; i <= text.length(); i++) {
      var c = i < text.length() ? text.charAt(i) : ' ';
      if (isOfAWord(c)) {
        if (begin < 0) {
          begin = i;
          hash = 0;
        }
        hash = 31 * hash + Character.toLowerCase(c);
      } else if (begin >= 0) {
        add(begin, i, hash);
        begin = -1;
      }
    }
  }

  /** No script of the lists needs surrogates: they are pictures, which end a word. */
  private static boolean isOfAWord(char c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        : Character.isLetterOrDigit(c) || isMark(c);
  }

  private static boolean isMark(char c) {
    return c >= FIRST_MARK && Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private void add(int begin, int end, int hash) {
    if (size == from.length) {
      from = Arrays.copyOf(from, 2 * size);
      to = Arrays.copyOf(to, 2 * size);
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    from[size] = begin;
    to[size] = end;
    hashes[size++] = hash;
  }

  /** Words of the text. */
  int size() {
    return size;
  }

  /** What {@link String#hashCode} of the word is. */
  int hash(int place) {
    return hashes[place];
  }

  String word(int place) {
    var word = new char[to[place] - from[place]];
    for (var i = 0; i < word.length; i++) {
      word[i] = Character.toLowerCase(text.charAt(from[place] + i));
    }
    return new String(word);
  }

  boolean is(int place, String word) {
    return hashes[place] == word.hashCode() && word(place).equals(word);
  }
}
