package org.creatorsearch.samples.imported.theme;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The themes of a channel: those of its videos' categories, and those that the videos name. A theme
 * counts when at least a fifth of the videos have it, and at least two of three or more videos.
 */
public final class ChannelThemes {

  private static final double SHARE = 0.2;

  /** From this many videos on, a single one is chance. */
  private static final int SEVERAL = 3;

  /** More would describe anybody. */
  private static final int MOST = 4;

  private final Map<String, Integer> videosWith = new HashMap<>();
  private final Set<String> named = new HashSet<>();
  private int videos;

  /**
   * One more video.
   *
   * @param category YouTube's id or name of it
   * @param tags as hashtags
   */
  public void add(@Nullable String category, @Nullable String title, List<String> tags) {
    videos++;
    List<String> words = ThemeWords.of(category, title, tags);
    named.addAll(words);
    Set<String> themes = new LinkedHashSet<>(words);
    themes.addAll(Themes.youtube().of(category));
    themes.forEach(theme -> videosWith.merge(theme, 1, Integer::sum));
  }

  /** Those of most videos first; of equally many, those that words name before categories. */
  public List<String> themes() {
    double least = Math.max(videos * SHARE, videos < SEVERAL ? 1 : 2);
    return videosWith.entrySet().stream()
        .filter(theme -> theme.getValue() >= least)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(theme -> !named.contains(theme.getKey()))
                .thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
