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
    Counters counters,
    @Nullable Boolean paid) {

  static final Comparator<Post> NEWEST_FIRST =
      Comparator.comparing(Post::at).reversed().thenComparing(Post::id);

  /**
   * Until October 2024 no Short was longer; since then only the length of the longer ones is not
   * enough to tell.
   */
  private static final long LONGEST_SHORT_SECONDS = 60;

  /** The day Shorts began, in India. */
  private static final Instant FIRST_SHORT = Instant.parse("2020-09-14T00:00:00Z");

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
}
