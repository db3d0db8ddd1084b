package org.creatorsearch.internal.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.theme.ThemeTable;

/** Marks the words of a query in a profile. */
public final class Highlighter {
  /** Characters of a fragment, about a line on a card. */
  private static final int FRAGMENT = 160;

  private static final int MOST_FRAGMENTS = 3;

  private final Analysis analysis;
  private final ThemeTable themes;
  private final Set<String> terms = new HashSet<>();
  private final List<String> prefixes = new ArrayList<>();
  private final WordBeginnings beginnings = new WordBeginnings();

  /** Marks the words that {@code query} finds. */
  public Highlighter(TextQuery query, Analysis analysis, ThemeTable themes) {
    this.analysis = analysis;
    this.themes = themes;
    for (var word : query.words()) {
      terms.addAll(word.terms());
      word.terms().forEach(beginnings::add);
      beginnings.add(word.folded());
      if (word.prefix()) {
        prefixes.add(word.folded());
      }
    }
  }

  /**
   * By field, up to three fragments with the matched words in {@code <em>}; everything else is
   * escaped for HTML.
   *
   * @param creator the profile, whose posts are not looked at
   * @param captions the texts of its posts
   */
  public Map<String, List<String>> highlight(Creator creator, List<String> captions) {
    var highlights = new LinkedHashMap<String, List<String>>();
    var unclear = beginnings.areUnclear(creator.languages());
    for (var field : TextField.values()) {
      var texts =
          field == TextField.POSTS ? TextField.newest(captions) : field.texts(creator, themes);
      var fragments = fragments(texts, creator.languages(), field.foundByPrefix(), unclear);
      if (!fragments.isEmpty()) {
        highlights.put(field.fieldName(), fragments);
      }
    }
    return highlights;
  }

  private List<String> fragments(
      List<String> texts, List<String> languages, boolean byPrefix, boolean unclear) {
    var fragments = new LinkedHashSet<String>();
    for (var text : texts) {
      var marks = marks(text, languages, byPrefix, unclear);
      if (!marks.isEmpty()) {
        fragments.add(fragment(text, marks));
      }
      if (fragments.size() == MOST_FRAGMENTS) {
        break;
      }
    }
    return List.copyOf(fragments);
  }

  private List<Analysis.Word> marks(
      String text, List<String> languages, boolean byPrefix, boolean unclear) {
    var words = new ArrayList<Analysis.Word>();
    Blanks.parts(
        text,
        (from, to) -> {
          if (unclear || beginnings.mayBeIn(text, from, to)) {
            analysis.words(text.substring(from, to)).forEach(word -> words.add(word.after(from)));
          }
        });
    if (!unclear) {
      words.removeIf(w -> !beginnings.mayBe(w.folded()) && !beginnings.mayBe(w.joined()));
    }
    return words.isEmpty() ? words : found(words, languages, byPrefix);
  }

  private List<Analysis.Word> found(
      List<Analysis.Word> words, List<String> languages, boolean byPrefix) {
    var stems = new ArrayList<List<String>>();
    var plain = words.stream().map(Analysis.Word::plain).toList();
    languages.forEach(language -> stems.add(analysis.stems(language, plain)));
    var marks = new ArrayList<Analysis.Word>();
    for (var i = 0; i < words.size(); i++) {
      var at = i;
      var word = words.get(i).folded();
      var found =
          terms.contains(word)
              || terms.contains(words.get(i).joined())
              || prefixes.stream().anyMatch(word::startsWith)
              || (byPrefix && beginsWithTerm(word))
              || stems.stream().anyMatch(s -> !s.isEmpty() && terms.contains(s.get(at)));
      if (found) {
        marks.add(words.get(i));
      }
    }
    return marks;
  }

  private boolean beginsWithTerm(String word) {
    for (var length = word.length(); length >= 2; length--) {
      if (terms.contains(Analysis.PREFIX_MARK + word.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  private static String fragment(String text, List<Analysis.Word> marks) {
    var first = marks.getFirst().from();
    var from = text.length() <= FRAGMENT ? 0 : wordStart(text, Math.max(0, first - FRAGMENT / 3));
    var to = Math.min(text.length(), Math.max(from + FRAGMENT, marks.getFirst().to()));
    var out = new StringBuilder(from > 0 ? "… " : "");
    var at = from;
    for (var mark : marks) {
      // Pairs of characters overlap: the second begins inside the first.
      if (mark.to() > at && mark.to() <= to) {
        escape(text.substring(at, Math.max(at, mark.from())), out);
        out.append("<em>");
        escape(text.substring(Math.max(at, mark.from()), mark.to()), out);
        out.append("</em>");
        at = mark.to();
      }
    }
    escape(text.substring(at, to), out);
    return out.append(to < text.length() ? " …" : "").toString().replace("</em><em>", "");
  }

  private static int wordStart(String text, int near) {
    var space = text.lastIndexOf(' ', near);
    var at = space < 0 ? near : space + 1;
    return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static void escape(String text, StringBuilder out) {
    for (var i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(text.charAt(i));
      }
    }
  }
}
