package org.creatorsearch.brief;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creatorsearch.brief.Gazetteer.Found;

/** The tokens of a brief, with a mark on those that are not to be searched as text. */
final class Phrase {
  private final List<Token> tokens;
  private final Gazetteer words;
  private final Gazetteer brands;
  private final BitSet used = new BitSet();

  Phrase(List<Token> tokens, Gazetteer words, Gazetteer brands) {
    this.tokens = tokens;
    this.words = words;
    this.brands = brands;
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The longest phrase with one of the senses that begins at token {@code i}. */
  Optional<Found> find(int i, Set<Sense> senses) {
    return i < 0 ? Optional.empty() : words.longest(tokens, i, senses);
  }

  Optional<Found> find(int i, Sense sense) {
    return find(i, EnumSet.of(sense));
  }

  /** The longest name of a brand that begins at token {@code i}. */
  Optional<Found> brand(int i) {
    return brands.longest(tokens, i, EnumSet.of(Sense.BRAND));
  }

  /** A word, wherever it stands, with that sense. */
  Optional<Found> single(String word, Sense sense) {
    return words.single(word, sense);
  }

  boolean at(int i, Sense sense) {
    return find(i, sense).isPresent();
  }

  /** The token after a phrase of that sense at {@code i}, or {@code i} itself. */
  int after(int i, Sense sense) {
    return find(i, sense).map(Found::end).orElse(i);
  }

  void use(int from, int to) {
    used.set(from, to);
  }

  void release(int from, int to) {
    used.clear(from, to);
  }

  boolean used(int i) {
    return used.get(i);
  }

  /** The words that nothing was made of, as they are written. */
  String rest() {
    var rest = new StringBuilder();
    var last = -1;
    for (var i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      var word = token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER;
      if (word && !used.get(i)) {
        join(rest, last, i);
        rest.append(token.raw());
        last = i;
      }
    }
    if (last >= 0 && tokens.get(last).quoted()) {
      rest.append('"');
    }
    return rest.toString();
  }

  private void join(StringBuilder rest, int last, int i) {
    var quoted = tokens.get(i).quoted();
    var wasQuoted = last >= 0 && tokens.get(last).quoted();
    var same = last == i - 1;
    if (wasQuoted && !quoted) {
      rest.append('"');
    }
    if (last >= 0) {
      rest.append(connection(last, i, same));
    }
    if (quoted && !wasQuoted) {
      rest.append('"');
    }
  }

  /** A sign within a word, such as a hyphen, stays; everything else is a blank. */
  private String connection(int last, int i, boolean same) {
    if (same) {
      return tokens.get(last).touches(tokens.get(i)) ? "" : " ";
    }
    var sign = tokens.get(i - 1);
    var within =
        last == i - 2
            && sign.kind() == Token.Kind.SIGN
            && tokens.get(last).touches(sign)
            && sign.touches(tokens.get(i));
    return within ? sign.raw() : " ";
  }
}
