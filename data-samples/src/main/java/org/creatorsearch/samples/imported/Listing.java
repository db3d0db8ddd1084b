package org.creatorsearch.samples.imported;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A creator as one influencer list shows it. Null is unknown.
 *
 * @param on the approximate day of the list
 * @param handle in lower case
 * @param audienceCountry where most of the audience is
 * @param averages the list's averages per post, by name; these are a vendor's numbers, not posts
 */
record Listing(
    LocalDate on,
    SocialPlatform platform,
    String handle,
    @Nullable String displayName,
    List<String> categories,
    @Nullable String audienceCountry,
    @Nullable Long followers,
    SortedMap<String, BigDecimal> averages) {

  String creatorId() {
    return platform.idPrefix() + handle;
  }
}
