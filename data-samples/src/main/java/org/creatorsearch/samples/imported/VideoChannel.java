package org.creatorsearch.samples.imported;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.creatorsearch.samples.imported.VideoCodec.Sighting;
import org.jspecify.annotations.Nullable;

/** A channel made from its videos, which come newest first. */
final class VideoChannel {

  /** No measure looks back further, and a profile stays a line that fits in memory. */
  static final int MOST_POSTS = 1_000;

  static final int MOST_HASHTAGS = 20;

  private final String id;
  private final Tally tally;
  private final List<Post> posts = new ArrayList<>();
  private final List<List<String>> tags = new ArrayList<>();
  private final ChannelThemes themes = new ChannelThemes();
  private final TrendingRegions regions = new TrendingRegions();
  private @Nullable String title;
  private @Nullable LocalDate lastSeen;
  private boolean email;

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
    title = title == null ? video.channelTitle() : title;
    email |= video.email();
    regions.add(video.regions());
    themes.add(video);
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
      if (post.counters().impossible()) {
        tally.warn(Tally.IMPOSSIBLE_COUNTERS, sighting.place());
      }
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
    creator.hasEmail = email;
    creator.url =
        id.startsWith("yt:UC") ? "https://www.youtube.com/channel/" + id.substring(3) : null;
    creator.themes = themes.themes();
    creator.hashtags = Tags.mostFrequent(tags, MOST_HASHTAGS);
    creator.posts.addAll(posts);
    creator.country(regions.country(), "trending-region", null);
    creator.updatedAt = updatedAt();
    return creator;
  }

  /** The day of the newest table that shows the channel, and no earlier than its newest post. */
  private @Nullable Instant updatedAt() {
    Instant newest = posts.isEmpty() ? null : posts.getFirst().at();
    Instant seen = lastSeen == null ? null : Moment.startOf(lastSeen);
    return seen == null || (newest != null && newest.isAfter(seen)) ? newest : seen;
  }
}
