package org.creatorsearch.internal.index;

import java.util.List;
import java.util.Set;

/**
 * The fields that people filter and count by most, for which segments keep structures that would
 * not be worth their memory for all. Whatever is not named here works the same and is slower.
 */
final class HotFields {
  /** In a segment of fewer documents nothing takes long. */
  static final int LEAST_DOCUMENTS = 4096;

  /** Numbers that are filtered by range. */
  static final List<String> RANGES = List.of("followers", RateColumn.USUAL.rate(), "medianViews");

  /** Numbers that are filtered and sorted by often, and have too many values for short codes. */
  static final Set<String> KEPT = Set.of("daysSincePost", "pricePerThousandViews");

  /** Names that are asked for so seldom that their columns are built when somebody does. */
  static final Set<String> LATE = Set.of("safety");

  /**
   * What is counted together stands together, in the order of how often it is: a first record holds
   * what a search page counts by default.
   */
  static final List<String> PACKED =
      List.of(
          "platform",
          "country",
          "gender",
          "ageRange",
          "accountType",
          "verified",
          "tier",
          "followers",
          "engagementRate",
          "medianViews",
          "languages",
          "themes",
          "brands",
          "city",
          "region",
          "currency",
          "growthSpike",
          "evidence",
          "contact.email",
          "openToWork");

  private HotFields() {}
}
