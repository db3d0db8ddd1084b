package org.creatorsearch.benchmarks.collection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.Post;

/**
 * Lists of channels about computing, written by hand in Markdown: a link with a name, what the
 * channel is about, and playlists to begin with. What is indexed are the name and the playlists, as
 * posts. What people said that it is about is never indexed: each of these labels is a topic, and
 * the channels that bear it are its answer. Headings, which say the same, are left out as well.
 *
 * <p>Nobody has gone through all channels for each label, so that one without it is unjudged. A
 * label counts where two channels and more bear it and it has a word of two letters and more: of C,
 * C# and C++ nothing would be left but one letter.
 */
final class ChannelLists {
  private static final Instant WRITTEN = Instant.parse("2026-06-01T00:00:00Z");
  private static final Pattern CHANNEL =
      Pattern.compile("\\[\\*\\*([^*]+)\\*\\*]\\((https?://[^)\\s]+)\\)");
  private static final Pattern LABELS =
      Pattern.compile("(?:Content about|Conteúdo sobre):(.*?)(?:\\\\|<br|Featured|Playlists)");
  private static final Pattern PLAYLIST = Pattern.compile("`([^`]+)`");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final int FEWEST_CHANNELS = 2;

  private ChannelLists() {}

  static boolean isIn(Path directory) {
    return Files.exists(directory.resolve("awesome-youtubers.en.md"));
  }

  static TestCollection read(Path directory) throws IOException {
    var labelled = new Labelled();
    for (var language : List.of("en", "pt-BR")) {
      var file = directory.resolve("awesome-youtubers." + language + ".md");
      if (Files.exists(file)) {
        read(Files.readString(file).replaceAll("\\s+", " "), language, labelled);
      }
    }
    return labelled.collection("Tech channels", FEWEST_CHANNELS, false);
  }

  private static void read(String text, String language, Labelled labelled) {
    var channels = CHANNEL.matcher(text).results().toList();
    for (var i = 0; i < channels.size(); i++) {
      var channel = channels.get(i);
      var end = i + 1 < channels.size() ? channels.get(i + 1).start() : text.length();
      var entry = text.substring(channel.end(), end);
      var creator = creator(channel.group(1), channel.group(2), language, entry);
      labels(entry).forEach(label -> labelled.add(creator, label));
    }
  }

  private static Creator creator(String name, String url, String language, String entry) {
    var handle = handle(url);
    var creator =
        Creator.builder("yt:" + handle, "youtube", handle).displayName(name).languages(language);
    PLAYLIST
        .matcher(entry)
        .results()
        .forEach(p -> creator.addPost(Post.builder(WRITTEN).text(p.group(1).strip()).build()));
    return creator.build();
  }

  /** The end of a channel's address; a page of it may follow. */
  private static String handle(String url) {
    var plain =
        url.replaceFirst("[?#].*", "").replaceFirst("/(videos|featured|playlists|about)?/*$", "");
    return plain.substring(plain.lastIndexOf('/') + 1).replaceFirst("^@", "");
  }

  private static Set<String> labels(String entry) {
    var labels = LABELS.matcher(entry + "\\");
    return labels.find()
        ? new LinkedHashSet<>(
            Arrays.stream(TAG.matcher(labels.group(1)).replaceAll("").split(","))
                .map(label -> Topic.plain(label).toLowerCase(Locale.ROOT))
                .filter(label -> Arrays.stream(label.split(" ")).anyMatch(w -> w.length() > 1))
                .toList())
        : Set.of();
  }
}
