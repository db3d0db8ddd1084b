package org.creatorsearch.samples.imported;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A source's own categories, as ids of the IAB Content Taxonomy 3.1. The tables are resources, to
 * be read by people.
 */
final class Themes {

  private static final Themes YOUTUBE = load("youtube-categories.tsv");
  private static final Themes INFLUENCERS = load("influencer-categories.tsv");

  /**
   * VTubers play games before an audience, as animated figures: Animation &amp; Anime, Video
   * Gaming.
   */
  static final List<String> VTUBER = List.of("641", "680");

  private final Map<String, List<String>> themesOf;

  private Themes(Map<String, List<String>> themesOf) {
    this.themesOf = themesOf;
  }

  /** By the category's number or its English name. */
  static Themes youtube() {
    return YOUTUBE;
  }

  /** By the category's name. */
  static Themes influencers() {
    return INFLUENCERS;
  }

  /** The theme ids of a category; empty where it is unknown or says nothing about content. */
  List<String> of(@Nullable String category) {
    return category == null ? List.of() : themesOf.getOrDefault(key(category), List.of());
  }

  Collection<List<String>> all() {
    return themesOf.values();
  }

  private static String key(String category) {
    return category.strip().toLowerCase(Locale.ROOT);
  }

  private static Themes load(String resource) {
    var themesOf = new LinkedHashMap<String, List<String>>();
    try (InputStream bytes =
            Objects.requireNonNull(Themes.class.getResourceAsStream(resource), resource);
        var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          add(line.split("\t", -1), themesOf);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Themes(themesOf);
  }

  /** The names of the category, and in the last column its themes. */
  private static void add(String[] columns, Map<String, List<String>> themesOf) {
    String ids = columns[columns.length - 1];
    List<String> themes = ids.isBlank() ? List.of() : List.of(ids.split(" ", -1));
    for (int name = 0; name < columns.length - 1; name++) {
      themesOf.putIfAbsent(key(columns[name]), themes);
    }
  }
}
