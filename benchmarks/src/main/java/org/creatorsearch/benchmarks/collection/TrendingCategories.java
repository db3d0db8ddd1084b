package org.creatorsearch.benchmarks.collection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.ingest.CreatorLines;
import org.creatorsearch.samples.imported.Importers;
import org.creatorsearch.samples.imported.Progress;

/**
 * Channels of videos that were trending on YouTube, asked for by the name of a category. A channel
 * answers the category that half of its videos and more are in. Categories are taken out of the
 * tables before the importer sees them: it makes profiles of titles, descriptions, tags and
 * counters, as it always does, and themes of the words of these.
 */
final class TrendingCategories {
  private static final String TABLE = ".csv";

  /** The names of YouTube's categories by number, as its API gives them in English. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("1", "Film & Animation"),
          Map.entry("2", "Autos & Vehicles"),
          Map.entry("10", "Music"),
          Map.entry("15", "Pets & Animals"),
          Map.entry("17", "Sports"),
          Map.entry("19", "Travel & Events"),
          Map.entry("20", "Gaming"),
          Map.entry("22", "People & Blogs"),
          Map.entry("23", "Comedy"),
          Map.entry("24", "Entertainment"),
          Map.entry("25", "News & Politics"),
          Map.entry("26", "Howto & Style"),
          Map.entry("27", "Education"),
          Map.entry("28", "Science & Technology"),
          Map.entry("29", "Nonprofits & Activism"));

  /** By channel, by video, its category. */
  private final Map<String, Map<String, String>> categories = new HashMap<>();

  private TrendingCategories() {}

  static boolean isIn(Path directory) throws IOException {
    return !tables(directory).isEmpty();
  }

  private static List<Path> tables(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (var files = Files.list(directory)) {
      var tables = new ArrayList<Path>();
      for (var file : files.filter(f -> f.toString().endsWith(TABLE)).sorted().toList()) {
        if (VideoTable.of(file).isPresent()) {
          tables.add(file);
        }
      }
      return tables;
    }
  }

  static TestCollection read(Path directory) throws IOException {
    return new TrendingCategories().collection(directory);
  }

  private TestCollection collection(Path directory) throws IOException {
    var labelled = new Labelled();
    for (var creator : creators(tables(directory))) {
      labelled.add(creator);
      var name = NAMES.get(category(creator.id()));
      if (name != null) {
        labelled.add(creator, Topic.plain(name));
      }
    }
    return labelled.collection("Trending " + directory.getFileName(), 1, true);
  }

  private List<Creator> creators(List<Path> tables) throws IOException {
    var rest = Files.createTempDirectory("trending");
    var blinded = new ArrayList<Path>();
    try {
      for (var table : tables) {
        var copy = rest.resolve(table.getFileName());
        blinded.add(copy);
        VideoTable.of(table).orElseThrow().split(table, copy, this::add);
      }
      var profiles = new ByteArrayOutputStream();
      Importers.named("youtube-videos").run(blinded, profiles, Progress.unwatched());
      var creators = new ArrayList<Creator>();
      CreatorLines.parse(new ByteArrayInputStream(profiles.toByteArray()), creators::add);
      return creators;
    } finally {
      for (var copy : blinded) {
        Files.deleteIfExists(copy);
      }
      Files.delete(rest);
    }
  }

  private void add(String channel, String video, String category) {
    categories.computeIfAbsent("yt:" + channel, c -> new HashMap<>()).put(video, category);
  }

  /** The category of half of a channel's videos and more; empty where there is none. */
  private String category(String id) {
    var videos = categories.getOrDefault(id, Map.of()).values();
    return videos.stream()
        .filter(c -> 2 * Collections.frequency(videos, c) >= videos.size())
        .sorted()
        .findFirst()
        .orElse("");
  }
}
