package org.creatorsearch.samples.imported.influencer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A creator as one influencer list shows it. Null is unknown.
 *
 * @param on the approximate day of the list, null where it does not say
 * @param handle in lower case
 * @param audienceCountry where most of the audience is
 * @param averages the list's averages per post, by name; these are a vendor's numbers, not posts
 */
record Listing(
    @Nullable LocalDate on,
    SocialPlatform platform,
    String handle,
    @Nullable String displayName,
    List<String> categories,
    @Nullable String audienceCountry,
    @Nullable Long followers,
    SortedMap<String, BigDecimal> averages) {

  /** Where the list stands among others: by its day, and before all others without one. */
  LocalDate order() {
    return on == null ? LocalDate.MIN : on;
  }

  String creatorId() {
    return platform.idPrefix() + handle;
  }
}
