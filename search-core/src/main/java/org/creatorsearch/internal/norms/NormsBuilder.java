package org.creatorsearch.internal.norms;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.creatorsearch.measure.Authenticity;
import org.creatorsearch.measure.Evidence;
import org.creatorsearch.measure.LogEngagement;
import org.creatorsearch.measure.LogEngagement.OfFormat;
import org.creatorsearch.result.Fit;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.EngagementDefinition;

/**
 * Collects what is normal from the measures of many creators, in any order: the same creators give
 * the same norms, bit for bit. Every call takes some tens of nanoseconds and keeps no creator, so
 * that an index of millions can be read column by column. Values that are not finite, or that no
 * creator can have, are passed over. Not for use by several threads at once.
 */
public final class NormsBuilder {
  private final Map<String, PlatformSums> platforms = new HashMap<>();
  private final Map<String, PriceSums> prices = new HashMap<>();
  private final AudienceNorms audiences = new AudienceNorms();
  private long genuine;
  private int judged;

  NormsBuilder() {}

  /**
   * The formats of one creator's posts. Those of all creators come before the {@link #engagement}
   * of any, from which their effects are taken off.
   */
  public void formats(String platform, List<OfFormat> formats) {
    platform(platform).formats.add(formats);
  }

  /**
   * One creator's engagement by the platform's usual definition.
   *
   * @param followers of the account; passed over where not above 0
   * @param engagement passed over where its numbers are not finite or it is of no post
   */
  public void engagement(String platform, double followers, LogEngagement engagement) {
    if (followers > 0
        && engagement.n() > 0
        && Double.isFinite(engagement.mean())
        && Double.isFinite(engagement.variance())
        && engagement.exposure() > 0) {
      var sums = platform(platform);
      sums.peers.add(followers, engagement, sums.effects().shift(engagement));
    }
  }

  /** One creator's relative change of followers in 90 days. */
  public void growth(String platform, double growth90) {
    if (growth90 >= -1) {
      platform(platform).growth.add(GrowthNorms.log(growth90));
    }
  }

  /** One creator's price per thousand expected views; free posts are passed over. */
  public void price(String currency, double pricePerThousandViews) {
    if (pricePerThousandViews > 0 && Double.isFinite(pricePerThousandViews)) {
      prices.computeIfAbsent(currency, c -> new PriceSums()).add(pricePerThousandViews);
    }
  }

  /** One creator's followers. */
  public void reach(String platform, double followers) {
    if (followers >= 0) {
      platform(platform).reach.add(SizeScale.log(followers));
    }
  }

  /** The share, 0..1, of {@code value} in one creator's audience. */
  public void audienceShare(AudienceDimension dimension, String value, double share) {
    var sum = new ShareSum();
    sum.add(share);
    audienceShares(dimension, value, sum);
  }

  /** The shares of {@code value} in the audiences of many creators. */
  public void audienceShares(AudienceDimension dimension, String value, ShareSum sum) {
    audiences.add(dimension, value, sum);
  }

  /** So many creators whose audience is known on that side, whatever its shares. */
  public void audienceKnown(AudienceDimension dimension, int creators) {
    audiences.addKnown(dimension, creators);
  }

  /**
   * One creator's evidence on its audience.
   *
   * @param points sum of {@link Evidence#points} of the items the profile alone gives
   */
  public void evidence(double points) {
    if (Double.isFinite(points)) {
      genuine += FixedPoint.units(Authenticity.score(points) / 100);
      judged++;
    }
  }

  /** The norms of all creators so far, of no index and so of no fit that has a number. */
  public Norms build() {
    return build(0, LocalDate.EPOCH, 0);
  }

  /**
   * The norms of all creators so far.
   *
   * @param number which fit of the index this is
   * @param on the day
   * @param creators of the index, with or without anything to be counted here
   */
  public Norms build(long number, LocalDate on, long creators) {
    var all = new PlatformSums();
    var kin = new HashMap<EngagementDefinition, PlatformSums>();
    platforms.forEach(
        (platform, sums) -> {
          all.addAll(sums);
          kin.computeIfAbsent(EngagementDefinition.defaultFor(platform), d -> new PlatformSums())
              .addAll(sums);
        });
    var norms = new TreeMap<String, PlatformNorms>();
    platforms.forEach(
        (platform, sums) ->
            norms.put(
                platform,
                PlatformNorms.of(
                    EngagementDefinition.defaultFor(platform),
                    sums,
                    kin(kin, EngagementDefinition.defaultFor(platform)),
                    all)));
    var others = new EnumMap<EngagementDefinition, PlatformNorms>(EngagementDefinition.class);
    for (var definition : EngagementDefinition.values()) {
      others.put(
          definition, PlatformNorms.of(definition, new PlatformSums(), kin(kin, definition), all));
    }
    var byCurrency = new TreeMap<String, PriceNorms>();
    prices.forEach((currency, sums) -> byCurrency.put(currency, sums.norms()));
    return new Norms(
        norms,
        others,
        byCurrency,
        audiences.copy(),
        judged < Norms.LEAST_JUDGED
            ? Authenticity.DEFAULT_SCORE / 100
            : FixedPoint.value(genuine) / judged,
        new Fit(number, on, creators, List.copyOf(norms.keySet())));
  }

  private static PlatformSums kin(
      Map<EngagementDefinition, PlatformSums> kin, EngagementDefinition definition) {
    return kin.getOrDefault(definition, new PlatformSums());
  }

  private PlatformSums platform(String platform) {
    return platforms.computeIfAbsent(platform, p -> new PlatformSums());
  }
}
