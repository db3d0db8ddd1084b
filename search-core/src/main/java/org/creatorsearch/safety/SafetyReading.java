package org.creatorsearch.safety;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.Post;
import org.creatorsearch.safety.SafetyMention.Source;
import org.creatorsearch.schema.SafetyTheme;
import org.creatorsearch.theme.ThemeTable;

/** Reads a profile for its {@link SafetyReport}. */
final class SafetyReading {
  private static final SafetyWords WORDS = SafetyWords.standard();

  /** What one place mentions, and with which words. */
  private final Map<SafetyTheme, Set<String>> found = new EnumMap<>(SafetyTheme.class);

  private SafetyReading() {}

  static SafetyReport of(Creator creator, ThemeTable themes) {
    var mentions = new ArrayList<SafetyMention>();
    var looked = 0;
    for (var post : creator.posts()) {
      if (post.text().isPresent()) {
        looked++;
        mentions.addAll(of(post, post.text().get()));
      }
    }
    mentions.addAll(ofHashtags(creator.hashtags()));
    mentions.addAll(ofThemes(creator.themes(), themes));
    return new SafetyReport(looked, mentions);
  }

  private static List<SafetyMention> of(Post post, String text) {
    var reading = new SafetyReading();
    WORDS.find(text, reading::add);
    return reading.found.entrySet().stream()
        .map(e -> SafetyMention.in(post, e.getKey(), List.copyOf(e.getValue())))
        .toList();
  }

  private static List<SafetyMention> ofHashtags(List<String> hashtags) {
    var reading = new SafetyReading();
    for (var hashtag : hashtags) {
      WORDS.find(hashtag, (theme, word) -> reading.add(theme, "#" + hashtag));
    }
    return reading.mentions(Source.HASHTAGS);
  }

  private static List<SafetyMention> ofThemes(List<String> own, ThemeTable themes) {
    var reading = new SafetyReading();
    for (var raw : own) {
      // Profiles that were never held against a schema may name a theme in any spelling.
      var id = themes.resolve(raw).orElse(raw);
      themes
          .withAncestors(id)
          .forEach(above -> WORDS.ofTheme(above).forEach(t -> reading.add(t, themes.label(id))));
    }
    return reading.mentions(Source.THEMES);
  }

  private void add(SafetyTheme theme, String word) {
    found.computeIfAbsent(theme, t -> new LinkedHashSet<>()).add(word);
  }

  private List<SafetyMention> mentions(Source source) {
    return found.entrySet().stream()
        .map(e -> SafetyMention.in(source, e.getKey(), List.copyOf(e.getValue())))
        .toList();
  }
}
