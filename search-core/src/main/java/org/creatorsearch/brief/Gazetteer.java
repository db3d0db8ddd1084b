package org.creatorsearch.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Phrases and their senses, as a tree of words. */
final class Gazetteer {
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

  /**
   * A phrase found.
   *
   * @param entry its sense
   * @param end the token after its last
   * @param feminine whether it says that women are meant, though the phrase itself does not
   */
  record Found(Entry entry, int end, boolean feminine) {
    Sense sense() {
      return entry.sense();
    }

    String value() {
      return entry.value();
    }
  }

  private record Step(Node node, boolean feminine) {}

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final List<Entry> entries = new ArrayList<>();
  }

  void add(String phrase, Sense sense, List<String> values) {
    var exact = phrase.length() > 1 && phrase.startsWith("=");
    var spelling = exact ? phrase.substring(1) : "";
    for (var form : exact ? List.of(spelling) : WordForms.marked(phrase)) {
      add(Tokenizer.tokens(form), new Entry(sense, values, spelling));
    }
  }

  private void add(List<Token> tokens, Entry entry) {
    var node = root;
    for (var token : tokens) {
      if (tokens.size() == 1 || !token.hyphen()) {
        var next = node.next.computeIfAbsent(token.text(), t -> new Node());
        node.next.putIfAbsent(WordForms.plain(token.text()), next);
        node = next;
      }
    }
    if (node != root) {
      node.entries.add(entry);
    }
  }

  /** A word by itself, with that sense. */
  Optional<Found> single(String word, Sense sense) {
    var step = step(root, word);
    return step == null
        ? Optional.empty()
        : step.node().entries.stream()
            .filter(e -> e.sense() == sense && e.spelling().isEmpty())
            .findFirst()
            .map(e -> new Found(e, 1, step.feminine()));
  }

  /** The longest phrase with one of the senses that begins at a token. */
  Optional<Found> longest(List<Token> tokens, int from, Set<Sense> senses) {
    var found = Optional.<Found>empty();
    var node = root;
    var feminine = false;
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
      node = next.node();
      feminine |= next.feminine();
      i++;
      for (var entry : node.entries) {
        if (senses.contains(entry.sense()) && spelt(entry, tokens, from, i)) {
          found = Optional.of(new Found(entry, i, feminine));
          break;
        }
      }
    }
    return found;
  }

  private static boolean spelt(Entry entry, List<Token> tokens, int from, int end) {
    return entry.spelling().isEmpty()
        || tokens.subList(from, end).stream()
            .map(Token::raw)
            .collect(Collectors.joining())
            .equals(entry.spelling().replace(" ", ""));
  }

  private static @Nullable Step step(Node node, Token token) {
    if (token.kind() == Token.Kind.WORD) {
      return step(node, token.text());
    }
    var next = node.next.get(token.text());
    return next == null ? null : new Step(next, false);
  }

  private static @Nullable Step step(Node node, String word) {
    var next = node.next.get(word);
    if (next != null) {
      return new Step(next, false);
    }
    for (var form : WordForms.plurals(word)) {
      next = node.next.get(form);
      if (next != null) {
        return new Step(next, false);
      }
    }
    for (var form : WordForms.masculines(word)) {
      next = node.next.get(form);
      if (next != null) {
        return new Step(next, true);
      }
    }
    return null;
  }
}
