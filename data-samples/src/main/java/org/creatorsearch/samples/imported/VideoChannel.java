package org.creatorsearch.samples.imported;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.creatorsearch.samples.imported.VideoCodec.Sighting;
import org.jspecify.annotations.Nullable;

/** A channel made from its videos, which come newest first. */
final class VideoChannel {

  /** No measure looks back further, and a profile stays a line that fits in memory. */
  static final int MOST_POSTS = 1_000;

  static final int MOST_HASHTAGS = 20;

  /**
   * A category is a theme of the channel when at least a fifth of the videos are in it, and at most
   * three are.
   */
  private static final double SHARE_OF_THEME = 0.2;

  private static final int MOST_CATEGORIES = 3;

  private final String id;
  private final Tally tally;
  private final List<Post> posts = new ArrayList<>();
  private final List<List<String>> tags = new ArrayList<>();
  private final Map<List<String>, Integer> themes = new HashMap<>();
  private SortedMap<String, Integer> regions = new TreeMap<>();
  private @Nullable String title;
  private @Nullable String bio;
  private @Nullable LocalDate lastSeen;
  private boolean email;
  private long videos;

  VideoChannel(String id, Tally tally) {
    this.id = id;
    this.tally = tally;
  }

  Creator read(Iterator<byte[]> rows) {
    while (rows.hasNext()) {
      add(VideoCodec.sighting(rows.next()));
    }
    return creator();
  }

  void add(Sighting sighting) {
    Video video = sighting.video();
    videos++;
    title = title == null ? video.channelTitle() : title;
    bio = bio == null ? video.bio() : bio;
    email |= video.email();
    regions = Video.sum(regions, video.regions());
    themes.merge(Themes.youtube().of(video.category()), 1, Integer::sum);
    seen(video.counts().on());
    Post post = video.post();
    if (post == null) {
      tally.warn("video without a date, left out of the posts", sighting.place());
    } else if (posts.size() == MOST_POSTS) {
      tally.warn(
          "video beyond the newest 1,000 of its channel, left out of the posts", sighting.place());
    } else {
      posts.add(post);
      tags.add(video.tags());
    }
  }

  /** The channel was looked at on this day. */
  void seen(@Nullable LocalDate on) {
    if (on != null && (lastSeen == null || on.isAfter(lastSeen))) {
      lastSeen = on;
    }
  }

  Creator creator() {
    return creator(null, null);
  }

  /** The channel, with a handle and a title where a better source than its videos has them. */
  Creator creator(@Nullable String knownHandle, @Nullable String knownTitle) {
    String name = knownTitle == null ? title : knownTitle;
    String called = name == null ? id.substring(id.lastIndexOf(':') + 1) : name;
    var creator = new Creator(id, "youtube", knownHandle == null ? Slug.of(called) : knownHandle);
    creator.displayName = name;
    creator.bio = bio;
    creator.hasEmail = email;
    creator.url =
        id.startsWith("yt:UC") ? "https://www.youtube.com/channel/" + id.substring(3) : null;
    creator.themes = themes();
    creator.hashtags = Tags.mostFrequent(tags, MOST_HASHTAGS);
    creator.posts.addAll(posts);
    creator.country(majorityRegion(), "trending-region", null);
    creator.updatedAt = updatedAt();
    return creator;
  }

  private @Nullable Instant updatedAt() {
    if (lastSeen != null) {
      return Moment.startOf(lastSeen);
    }
    return posts.isEmpty() ? null : posts.getFirst().at();
  }

  /**
   * A region is where a video trended, not where its maker lives; more than half of all rows make
   * it a fair guess.
   */
  private @Nullable String majorityRegion() {
    int all = regions.values().stream().mapToInt(Integer::intValue).sum();
    return regions.entrySet().stream()
        .filter(region -> region.getValue() * 2 > all)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private List<String> themes() {
    themes.remove(Collections.<String>emptyList());
    return themes.entrySet().stream()
        .filter(theme -> theme.getValue() >= videos * SHARE_OF_THEME)
        .sorted(
            Map.Entry.<List<String>, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(theme -> theme.getKey().getFirst()))
        .limit(MOST_CATEGORIES)
        .flatMap(theme -> theme.getKey().stream())
        .distinct()
        .toList();
  }
}
