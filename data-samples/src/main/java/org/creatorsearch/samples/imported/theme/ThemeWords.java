package org.creatorsearch.samples.imported.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.creatorsearch.samples.TextTable;
import org.creatorsearch.samples.imported.text.Slug;
import org.jspecify.annotations.Nullable;

/**
 * The themes that a video's title and tags name, within its category. {@code theme-words.tsv} says
 * which words count for which theme, and in which categories: football is a sport among sports, and
 * a game among games.
 */
final class ThemeWords {

  /** In a category that holds anything, one word may be there by chance. */
  private static final int WORDS_AMONG_ANYTHING = 2;

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** Scripts that write words without spaces, or glue endings to them. */
  private static final Pattern UNSPACED =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}].*");

  private static final List<ThemeWords> ALL =
      TextTable.lines(ThemeWords.class, "theme-words.tsv").stream()
          .map(line -> new ThemeWords(line.split("\t", -1)))
          .toList();

  private final String theme;
  private final Map<String, Integer> wordsNeeded = new TreeMap<>();
  private final List<String> words;
  private final Set<String> unless;

  private ThemeWords(String[] columns) {
    theme = columns[0];
    for (String category : columns[1].split(" ", -1)) {
      boolean anything = category.endsWith("+");
      wordsNeeded.put(
          anything ? category.substring(0, category.length() - 1) : category,
          anything ? WORDS_AMONG_ANYTHING : 1);
    }
    words = List.of(columns[2].split(" ", -1));
    unless = columns.length > 3 ? Set.of(columns[3].split(" ", -1)) : Set.of();
  }

  /** The ids of the themes that a video names, in the order of the table. */
  static List<String> of(@Nullable String category, @Nullable String title, List<String> tags) {
    String known = Themes.youtube().name(category);
    Set<String> said = said(title, tags);
    String all = String.join(" ", said);
    var themes = new ArrayList<String>();
    for (ThemeWords theme : ALL) {
      if (theme.isNamed(known, said, all)) {
        themes.add(theme.theme);
      }
    }
    return themes;
  }

  /** The ids of all themes that words can tell. */
  static Collection<String> all() {
    return ALL.stream().map(words -> words.theme).toList();
  }

  private boolean isNamed(@Nullable String category, Set<String> said, String all) {
    // Where the category is unknown, anything may be there.
    int needed = category == null ? WORDS_AMONG_ANYTHING : wordsNeeded.getOrDefault(category, 0);
    return needed > 0
        && words.stream().filter(word -> isSaid(word, said, all)).limit(needed).count() == needed
        && said.stream().noneMatch(unless::contains);
  }

  private static boolean isSaid(String word, Set<String> said, String all) {
    return said.contains(word) || (UNSPACED.matcher(word).matches() && all.contains(word));
  }

  /** Tags, words of the title, and each two of these in a row, as hashtags are written. */
  private static Set<String> said(@Nullable String title, List<String> tags) {
    var said = new HashSet<String>(tags);
    String before = "";
    for (String part : title == null ? new String[0] : NOT_WORD.split(title)) {
      String word = Slug.joined(part);
      if (!word.isEmpty()) {
        said.add(word);
        said.add(before + word);
        before = word;
      }
    }
    return said;
  }
}
