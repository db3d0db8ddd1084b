package org.creatorsearch.samples.imported.theme;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.creatorsearch.samples.TextTable;
import org.jspecify.annotations.Nullable;

/**
 * A source's own categories, as ids of the IAB Content Taxonomy 3.1. The tables are resources, to
 * be read by people.
 */
public final class Themes {

  /** A category by its first name in the table, with its themes. */
  private record Category(String name, List<String> themes) {}

  private static final Themes YOUTUBE = load("youtube-categories.tsv");
  private static final Themes INFLUENCERS = load("influencer-categories.tsv");

  /**
   * VTubers play games before an audience, as animated figures: Animation &amp; Anime, Video
   * Gaming.
   */
  public static final List<String> VTUBER = List.of("641", "680");

  private final Map<String, Category> categories;

  private Themes(Map<String, Category> categories) {
    this.categories = categories;
  }

  /** By the category's number or its English name. */
  static Themes youtube() {
    return YOUTUBE;
  }

  /** By the category's name. */
  public static Themes influencers() {
    return INFLUENCERS;
  }

  /** The theme ids of a category; empty where it is unknown or says nothing about content. */
  public List<String> of(@Nullable String category) {
    Category known = category == null ? null : categories.get(key(category));
    return known == null ? List.of() : known.themes();
  }

  /** The category's first name, which is YouTube's number for it; null where it is unknown. */
  @Nullable String name(@Nullable String category) {
    Category known = category == null ? null : categories.get(key(category));
    return known == null ? null : known.name();
  }

  Collection<List<String>> all() {
    return categories.values().stream().map(Category::themes).toList();
  }

  private static String key(String category) {
    return category.strip().toLowerCase(Locale.ROOT);
  }

  /** Each row: the names of a category, and in the last column its themes. */
  private static Themes load(String resource) {
    var categories = new LinkedHashMap<String, Category>();
    for (String line : TextTable.lines(Themes.class, resource)) {
      String[] columns = line.split("\t", -1);
      String ids = columns[columns.length - 1];
      var category =
          new Category(columns[0], ids.isBlank() ? List.of() : List.of(ids.split(" ", -1)));
      for (int name = 0; name < columns.length - 1; name++) {
        categories.putIfAbsent(key(columns[name]), category);
      }
    }
    return new Themes(categories);
  }
}
