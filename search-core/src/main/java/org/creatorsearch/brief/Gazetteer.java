package org.creatorsearch.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Phrases and their senses, as a tree of words. */
final class Gazetteer {
  /** Shorter words are too many to be taken for the plural or singular of another. */
  private static final int SHORTEST_PLURAL = 4;

  private final Node root = new Node();

  /**
   * One sense of a phrase.
   *
   * @param sense what it means
   * @param values codes, or nothing where the sense says it all
   * @param spelling the only spelling that counts; empty for any
   */
  record Entry(Sense sense, List<String> values, String spelling) {
    String value() {
      return values.getFirst();
    }
  }

  /** A phrase found: its sense, and the token after its last. */
  record Found(Entry entry, int end) {}

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final List<Entry> entries = new ArrayList<>();
  }

  void add(String phrase, Sense sense, List<String> values) {
    var exact = phrase.startsWith("=");
    var tokens = Tokenizer.tokens(exact ? phrase.substring(1) : phrase);
    var node = root;
    for (var token : tokens) {
      if (tokens.size() == 1 || !token.hyphen()) {
        node = node.next.computeIfAbsent(token.text(), t -> new Node());
      }
    }
    if (node != root) {
      node.entries.add(new Entry(sense, values, exact ? phrase.substring(1) : ""));
    }
  }

  /** The longest phrase with one of the senses that begins at a token. */
  Optional<Found> longest(List<Token> tokens, int from, Set<Sense> senses) {
    var found = Optional.<Found>empty();
    var node = root;
    var i = from;
    while (i < tokens.size()) {
      var next = step(node, tokens.get(i));
      if (next == null) {
        // A hyphen between two words is as good as a blank.
        var skip = i > from && i + 1 < tokens.size() && tokens.get(i).hyphen();
        next = skip ? step(node, tokens.get(++i)) : null;
      }
      if (next == null || tokens.get(i).quoted()) {
        return found;
      }
      node = next;
      i++;
      for (var entry : node.entries) {
        if (senses.contains(entry.sense()) && spelt(entry, tokens, from)) {
          found = Optional.of(new Found(entry, i));
          break;
        }
      }
    }
    return found;
  }

  private static boolean spelt(Entry entry, List<Token> tokens, int from) {
    return entry.spelling().isEmpty() || entry.spelling().equals(tokens.get(from).raw());
  }

  private static @Nullable Node step(Node node, Token token) {
    var text = token.text();
    var next = node.next.get(text);
    if (next != null || token.kind() != Token.Kind.WORD || text.length() < SHORTEST_PLURAL) {
      return next;
    }
    return text.endsWith("s")
        ? node.next.get(text.substring(0, text.length() - 1))
        : node.next.get(text + "s");
  }
}
