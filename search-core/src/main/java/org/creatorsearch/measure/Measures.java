package org.creatorsearch.measure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.WireName;
import org.creatorsearch.schema.EngagementDefinition;
import org.creatorsearch.schema.Finding;
import org.creatorsearch.schema.Tier;

/**
 * The measures of one profile.
 *
 * @param asOf the day they are true for
 * @param tier size class
 * @param engagement engagement rates that can be computed, by definition and window
 * @param logEngagement engagement as peers are compared
 * @param growth7 relative change of followers in 7 days; 0.02 is two per cent more
 * @param growth30 in 30 days
 * @param growth90 in 90 days
 * @param growthSpike whether followers jumped without views or reactions to explain it; empty
 *     without enough history
 * @param growthJumps every jump in followers that the history shows, explained or not, the oldest
 *     first; those behind {@code growthSpike} are unexplained and of its newest 90 days
 * @param postsPerWeek posts a week over the 30 days before {@code asOf}
 * @param postsPerWeek90 over 90 days
 * @param lastPost day of the newest post
 * @param sponsoredShare share of posts made for a brand, 0..1
 * @param sponsoredLift median engagement of sponsored posts / of the others
 * @param sponsoredLiftPosts mature posts of either kind that {@code sponsoredLift} compares, within
 *     {@value #SPONSORED_WINDOW_DAYS} days of the newest; counted where it is empty too
 * @param brandLastPosts by brand, the day of the newest post made for it
 * @param medianViews median views of mature posts
 * @param expectedViews views to expect of the next post
 * @param viewedPosts posts behind {@code medianViews} and {@code expectedViews}, 0 to {@value
 *     #MOST_POSTS}: those of the usual window whose views are known
 * @param pricePerThousandViews price of a post per thousand expected views, in the creator's
 *     currency
 * @param doubtfulFollowers the share of followers that are doubtful, where somebody looked
 * @param evidence evidence on the audience that the profile alone gives
 */
public record Measures(
    LocalDate asOf,
    Optional<Tier> tier,
    List<EngagementRate> engagement,
    Optional<LogEngagement> logEngagement,
    OptionalDouble growth7,
    OptionalDouble growth30,
    OptionalDouble growth90,
    Optional<Boolean> growthSpike,
    List<GrowthJump> growthJumps,
    OptionalDouble postsPerWeek,
    OptionalDouble postsPerWeek90,
    Optional<LocalDate> lastPost,
    OptionalDouble sponsoredShare,
    OptionalDouble sponsoredLift,
    int sponsoredLiftPosts,
    Map<String, LocalDate> brandLastPosts,
    OptionalLong medianViews,
    OptionalLong expectedViews,
    int viewedPosts,
    OptionalDouble pricePerThousandViews,
    Optional<DoubtfulFollowers> doubtfulFollowers,
    List<Evidence> evidence) {
  /**
   * Posts of the last days are still collecting reactions. Counters are immature for 48 to 72
   * hours; whole days being counted, four days leave at least 72 hours.
   */
  public static final int MATURE_AFTER_DAYS = 4;

  /**
   * Posts that a rate is taken over at most: about a quarter of weekly posts. Shrinkage is all but
   * complete there, so that more posts would only describe an older creator.
   */
  public static final int MOST_POSTS = 12;

  /** Sponsored posts are rare: a year of them is compared. */
  public static final int SPONSORED_WINDOW_DAYS = 365;

  /** Posts of either kind, sponsored and not, that are compared at least: one is an accident. */
  public static final int LEAST_POSTS_OF_A_KIND = 2;

  /**
   * A post's say in the views to expect halves with every so many days, the same half-life by which
   * recency fades in ranking.
   */
  public static final int VIEWS_HALF_LIFE_DAYS = 30;

  public Measures {
    engagement = List.copyOf(engagement);
    growthJumps = List.copyOf(growthJumps);
    brandLastPosts = Collections.unmodifiableMap(new LinkedHashMap<>(brandLastPosts));
    evidence = List.copyOf(evidence);
  }

  /** The measures of {@code creator} on the day {@code asOf}. */
  public static Measures of(Creator creator, LocalDate asOf) {
    return MeasuresOfProfile.compute(creator, asOf);
  }

  /**
   * What the evidence speaks of, of the profile alone; {@link Finding#NONE} where there is some and
   * none speaks against the audience, and nothing where there is none.
   */
  public List<Finding> findings() {
    var against =
        evidence.stream()
            .filter(Evidence::isAgainst)
            .map(item -> WireName.require(Finding.class, item.signal(), "evidence"))
            .toList();
    return against.isEmpty() && !evidence.isEmpty() ? List.of(Finding.NONE) : against;
  }

  /** The rate by {@code definition} over {@code windowDays}. */
  public Optional<EngagementRate> engagement(EngagementDefinition definition, int windowDays) {
    return engagement.stream()
        .filter(r -> r.definition() == definition && r.windowDays() == windowDays)
        .findFirst();
  }
}
