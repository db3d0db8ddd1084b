package org.creatorsearch.samples.imported;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The themes of a channel: those of its videos' categories, and those that the videos name. A theme
 * counts when at least a fifth of the videos have it, and at least two of three or more videos.
 */
final class ChannelThemes {

  private static final double SHARE = 0.2;

  /** From this many videos on, a single one is chance. */
  private static final int SEVERAL = 3;

  /** More would describe anybody. */
  private static final int MOST = 4;

  private final Map<String, Integer> videosWith = new HashMap<>();
  private final Set<String> named = new HashSet<>();
  private int videos;

  void add(Video video) {
    videos++;
    List<String> words = ThemeWords.themesOf(video);
    named.addAll(words);
    Set<String> themes = new LinkedHashSet<>(words);
    themes.addAll(Themes.youtube().of(video.category()));
    themes.forEach(theme -> videosWith.merge(theme, 1, Integer::sum));
  }

  /** Those of most videos first; of equally many, those that words name before categories. */
  List<String> themes() {
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
