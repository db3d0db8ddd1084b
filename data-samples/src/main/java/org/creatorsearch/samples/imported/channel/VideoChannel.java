package org.creatorsearch.samples.imported.channel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.creatorsearch.samples.imported.ledger.Ledger;
import org.creatorsearch.samples.imported.profile.Profile;
import org.creatorsearch.samples.imported.profile.ProfilePost;
import org.creatorsearch.samples.imported.table.Moment;
import org.creatorsearch.samples.imported.text.Hashtags;
import org.creatorsearch.samples.imported.text.Slug;
import org.creatorsearch.samples.imported.theme.ChannelThemes;
import org.creatorsearch.samples.imported.video.Sighting;
import org.creatorsearch.samples.imported.video.Video;
import org.jspecify.annotations.Nullable;

/** A channel made from its videos, which come newest first. */
final class VideoChannel {

  /** No measure looks back further, and a profile stays a line that fits in memory. */
  static final int MOST_POSTS = 1_000;

  static final int MOST_HASHTAGS = 20;

  private final String id;
  private final Ledger ledger;
  private final List<ProfilePost> posts = new ArrayList<>();
  private final List<List<String>> tags = new ArrayList<>();
  private final ChannelThemes themes = new ChannelThemes();
  private final TrendingRegions regions = new TrendingRegions();
  private @Nullable String title;
  private @Nullable LocalDate lastSeen;
  private boolean email;

  VideoChannel(String id, Ledger ledger) {
    this.id = id;
    this.ledger = ledger;
  }

  Profile read(Iterator<byte[]> rows) {
    while (rows.hasNext()) {
      add(Sighting.of(rows.next()));
    }
    return profile();
  }

  void add(Sighting sighting) {
    Video video = sighting.video();
    title = title == null ? video.channelTitle() : title;
    email |= video.email();
    regions.add(video.regions());
    themes.add(video.category(), video.title(), video.tags());
    seen(video.counts().on());
    ProfilePost post = video.post();
    if (post == null) {
      ledger.warn("video without a date, left out of the posts", sighting.place());
    } else if (posts.size() == MOST_POSTS) {
      ledger.warn(
          "video beyond the newest 1,000 of its channel, left out of the posts", sighting.place());
    } else {
      posts.add(post);
      tags.add(video.tags());
      if (post.counters().impossible()) {
        ledger.warn(Ledger.IMPOSSIBLE_COUNTERS, sighting.place());
      }
    }
  }

  /** The channel was looked at on this day. */
  void seen(@Nullable LocalDate on) {
    if (on != null && (lastSeen == null || on.isAfter(lastSeen))) {
      lastSeen = on;
    }
  }

  Profile profile() {
    return profile(null, null);
  }

  /** The channel, with a handle and a title where a better source than its videos has them. */
  Profile profile(@Nullable String knownHandle, @Nullable String knownTitle) {
    String name = knownTitle == null ? title : knownTitle;
    String called = name == null ? id.substring(id.lastIndexOf(':') + 1) : name;
    var profile = new Profile(id, "youtube", knownHandle == null ? Slug.of(called) : knownHandle);
    profile.displayName = name;
    profile.hasEmail = email;
    profile.url =
        id.startsWith("yt:UC") ? "https://www.youtube.com/channel/" + id.substring(3) : null;
    profile.themes = themes.themes();
    profile.hashtags = Hashtags.mostFrequent(tags, MOST_HASHTAGS);
    profile.posts.addAll(posts);
    profile.country(regions.country(), "trending-region", null);
    profile.updatedAt = updatedAt();
    return profile;
  }

  /** The day of the newest table that shows the channel, and no earlier than its newest post. */
  private @Nullable Instant updatedAt() {
    Instant newest = posts.isEmpty() ? null : posts.getFirst().at();
    Instant seen = lastSeen == null ? null : Moment.startOf(lastSeen);
    return seen == null || (newest != null && newest.isAfter(seen)) ? newest : seen;
  }
}
