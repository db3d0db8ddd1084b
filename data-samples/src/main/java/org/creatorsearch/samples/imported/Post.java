package org.creatorsearch.samples.imported;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A post of a profile. Null is unknown. */
record Post(
    String id,
    Instant at,
    @Nullable String format,
    @Nullable String text,
    @Nullable Long views,
    @Nullable Long likes,
    @Nullable Long comments,
    @Nullable Boolean paid) {

  static final Comparator<Post> NEWEST_FIRST =
      Comparator.comparing(Post::at).reversed().thenComparing(Post::id);

  /**
   * Nine of ten trending videos have more than 3.6 likes and comments per thousand views, so none
   * is hidden ones.
   */
  private static final long VIEWS_THAT_BRING_LIKES = 1_000;

  /** Comments are about a tenth as many as likes. */
  private static final long VIEWS_THAT_BRING_COMMENTS = 10_000;

  /**
   * Until October 2024 no Short was longer; since then only the length of the longer ones is not
   * enough to tell.
   */
  private static final long LONGEST_SHORT_SECONDS = 60;

  /** The day Shorts began, in India. */
  private static final Instant FIRST_SHORT = Instant.parse("2020-09-14T00:00:00Z");

  /** The likes to report: none beside many views means that they are hidden. */
  static @Nullable Long shownLikes(@Nullable Long likes, @Nullable Long views) {
    return isHidden(likes, views, VIEWS_THAT_BRING_LIKES) ? null : likes;
  }

  /** The comments to report: none beside many views means that they are closed or hidden. */
  static @Nullable Long shownComments(@Nullable Long comments, @Nullable Long views) {
    return isHidden(comments, views, VIEWS_THAT_BRING_COMMENTS) ? null : comments;
  }

  /** {@code short}, {@code video}, or null where neither the length nor the date decides. */
  static @Nullable String youtubeFormat(@Nullable Long seconds, Instant at) {
    if (at.isBefore(FIRST_SHORT)) {
      return "video";
    }
    // A length of zero is a live stream that has not ended.
    if (seconds == null || seconds == 0) {
      return null;
    }
    return seconds <= LONGEST_SHORT_SECONDS ? "short" : "video";
  }

  /** Seconds of an ISO 8601 duration such as {@code PT4M32S}; null for anything else. */
  static @Nullable Long seconds(@Nullable String duration) {
    if (duration == null) {
      return null;
    }
    try {
      return Duration.parse(duration).toSeconds();
    } catch (DateTimeParseException notDuration) {
      return null;
    }
  }

  private static boolean isHidden(
      @Nullable Long count, @Nullable Long views, long viewsThatBringSome) {
    return count != null && count == 0 && views != null && views >= viewsThatBringSome;
  }
}
