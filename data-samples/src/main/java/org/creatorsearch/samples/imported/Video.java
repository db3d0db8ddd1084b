package org.creatorsearch.samples.imported;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A video as one row of a table shows it, or as all rows about it show it together. Null is
 * unknown.
 *
 * @param id null where the table's id is damaged
 * @param category YouTube's id or name of the category
 * @param tags as hashtags
 * @param seconds length
 * @param email whether the description held an e-mail address
 * @param regions where it was seen to trend, as far as that can be compared
 */
record Video(
    @Nullable String id,
    @Nullable String title,
    @Nullable Instant at,
    @Nullable String channelId,
    @Nullable String channelTitle,
    @Nullable String category,
    List<String> tags,
    @Nullable Long seconds,
    @Nullable Boolean paid,
    boolean email,
    SortedSet<String> regions,
    Counts counts) {

  /** What rows about the same video have in common, or null where the row shows too little. */
  @Nullable String key() {
    if (id != null) {
      return id;
    }
    // Without an id, a channel's videos still differ by the second they were published. The title
    // comes second, because
    // some tables have none.
    String channel = channel();
    if (channel != null && at != null) {
      return "#" + channel + "#" + at;
    }
    return title == null ? null : "#" + Slug.hash(title) + "#" + at;
  }

  /** The channel's profile id, or null where the row names none. */
  @Nullable String channel() {
    if (channelId != null) {
      return "yt:" + channelId;
    }
    return channelTitle == null ? null : "yt:name:" + Slug.of(channelTitle);
  }

  /** This video with what a later row says about it. */
  Video then(Video later) {
    return new Video(
        id,
        or(later.title, title),
        or(later.at, at),
        or(later.channelId, channelId),
        or(later.channelTitle, channelTitle),
        or(later.category, category),
        later.tags.isEmpty() ? tags : later.tags,
        or(later.seconds, seconds),
        or(later.paid, paid),
        email || later.email,
        union(regions, later.regions),
        counts.then(later.counts));
  }

  /**
   * The post this video is in its channel's profile, or null where it is not known when it was
   * published.
   */
  @Nullable Post post() {
    if (at == null) {
      return null;
    }
    String postId = id == null ? "unknown-" + Slug.hash(channel() + "|" + title + "|" + at) : id;
    return new Post(postId, at, Post.youtubeFormat(seconds, at), title, counts.shown(), paid);
  }

  /** A sort key that puts later videos first, and keeps the rows about one video together. */
  String newestFirst() {
    long second = at == null ? 0 : at.getEpochSecond();
    return String.format(Locale.ROOT, "%019d|%s", Long.MAX_VALUE - second, id == null ? title : id);
  }

  /** The same video, known to have been seen on a day. */
  Video seenOn(@Nullable LocalDate day) {
    return with(regions, counts.seenOn(day));
  }

  /** The same video, of which is not known where it trended. */
  Video withoutRegions() {
    return with(new TreeSet<>(), counts);
  }

  private Video with(SortedSet<String> otherRegions, Counts otherCounts) {
    return new Video(
        id,
        title,
        at,
        channelId,
        channelTitle,
        category,
        tags,
        seconds,
        paid,
        email,
        otherRegions,
        otherCounts);
  }

  private static SortedSet<String> union(SortedSet<String> some, SortedSet<String> others) {
    var union = new TreeSet<String>(some);
    union.addAll(others);
    return union;
  }

  private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
    return first == null ? second : first;
  }
}
