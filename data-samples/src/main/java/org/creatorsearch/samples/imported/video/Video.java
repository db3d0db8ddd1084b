package org.creatorsearch.samples.imported.video;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.creatorsearch.samples.imported.profile.ProfilePost;
import org.creatorsearch.samples.imported.text.Slug;
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
public record Video(
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
    VideoCounts counts) {

  private static final Pattern CHANNEL_ID = Pattern.compile("UC[A-Za-z0-9_-]{22}");

  /**
   * Until October 2024 no Short was longer; since then only the length of the longer ones is not
   * enough to tell.
   */
  private static final long LONGEST_SHORT_SECONDS = 60;

  /** The day Shorts began, in India. */
  private static final Instant FIRST_SHORT = Instant.parse("2020-09-14T00:00:00Z");

  /** Whether the text has the form of YouTube's ids of channels. */
  public static boolean isChannelId(@Nullable String text) {
    return text != null && CHANNEL_ID.matcher(text).matches();
  }

  /** What rows about the same video have in common, or null where the row shows too little. */
  public @Nullable String key() {
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
  public @Nullable String channel() {
    if (channelId != null) {
      return "yt:" + channelId;
    }
    return channelTitle == null ? null : "yt:name:" + Slug.of(channelTitle);
  }

  /** This video with what a later row says about it. */
  public Video then(Video later) {
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
  public @Nullable ProfilePost post() {
    if (at == null) {
      return null;
    }
    String postId = id == null ? "unknown-" + Slug.hash(channel() + "|" + title + "|" + at) : id;
    return new ProfilePost(postId, at, format(seconds, at), title, counts.shown(), paid);
  }

  /** A sort key that puts later videos first, and keeps the rows about one video together. */
  public String newestFirst() {
    long second = at == null ? 0 : at.getEpochSecond();
    return String.format(Locale.ROOT, "%019d|%s", Long.MAX_VALUE - second, id == null ? title : id);
  }

  /** {@code short}, {@code video}, or null where neither the length nor the date decides. */
  private static @Nullable String format(@Nullable Long seconds, Instant at) {
    if (at.isBefore(FIRST_SHORT)) {
      return "video";
    }
    // A length of zero is a live stream that has not ended.
    if (seconds == null || seconds == 0) {
      return null;
    }
    return seconds <= LONGEST_SHORT_SECONDS ? "short" : "video";
  }

  /** The same video, known to have been seen on a day. */
  public Video seenOn(@Nullable LocalDate day) {
    return with(regions, counts.seenOn(day));
  }

  /** The same video, of which is not known where it trended. */
  public Video withoutRegions() {
    return with(new TreeSet<>(), counts);
  }

  private Video with(SortedSet<String> otherRegions, VideoCounts otherCounts) {
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
