package org.creatorsearch.samples.imported.profile;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A post of a profile. Null is unknown.
 *
 * @param format {@code short} or {@code video}
 */
public record ProfilePost(
    String id,
    Instant at,
    @Nullable String format,
    @Nullable String text,
    Counters counters,
    @Nullable Boolean paid) {

  /** The order of a profile. */
  public static final Comparator<ProfilePost> NEWEST_FIRST =
      Comparator.comparing(ProfilePost::at).reversed().thenComparing(ProfilePost::id);
}
