package org.creatorsearch.internal.norms;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.creatorsearch.measure.LogEngagement;
import org.creatorsearch.measure.PeerStanding;
import org.creatorsearch.result.Fit;
import org.creatorsearch.result.PeerReport;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.EngagementDefinition;

/**
 * What is normal among all creators of an index. Measures say what a creator has, norms what others
 * have, so that an account is compared with its like and with nothing that a vendor once published.
 * Immutable; every answer about something unknown is the neutral one.
 */
public final class Norms {
  /** Below this number of creators the prior of authenticity is the usual one. */
  static final int LEAST_JUDGED = 30;

  private static final Norms EMPTY = builder().build();

  private final Map<String, PlatformNorms> platforms;
  private final Map<EngagementDefinition, PlatformNorms> others;
  private final Map<String, PriceNorms> prices;
  private final AudienceNorms audiences;
  private final double authenticityPrior;
  private final Fit fit;

  Norms(
      Map<String, PlatformNorms> platforms,
      Map<EngagementDefinition, PlatformNorms> others,
      Map<String, PriceNorms> prices,
      AudienceNorms audiences,
      double authenticityPrior,
      Fit fit) {
    this.platforms = Map.copyOf(platforms);
    this.others = Map.copyOf(others);
    this.prices = Map.copyOf(prices);
    this.audiences = audiences;
    this.authenticityPrior = authenticityPrior;
    this.fit = fit;
  }

  /** The norms of an index without creators: everything is average. */
  public static Norms empty() {
    return EMPTY;
  }

  /** Starts to collect norms. */
  public static NormsBuilder builder() {
    return new NormsBuilder();
  }

  /** Which fit these are. */
  public Fit fit() {
    return fit;
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(fit.number());
    out.writeLong(fit.on().toEpochDay());
    out.writeLong(fit.creators());
    StoredWord.writeTable(platforms, out, PlatformNorms::write);
    for (var definition : EngagementDefinition.values()) {
      Objects.requireNonNull(others.get(definition)).write(out);
    }
    StoredWord.writeTable(prices, out, PriceNorms::write);
    audiences.write(out);
    out.writeDouble(authenticityPrior);
  }

  static Norms read(DataInputStream in) throws IOException {
    var number = in.readLong();
    var on = LocalDate.ofEpochDay(in.readLong());
    var creators = in.readLong();
    var platforms = StoredWord.readTable(in, PlatformNorms::read);
    var others = new EnumMap<EngagementDefinition, PlatformNorms>(EngagementDefinition.class);
    for (var definition : EngagementDefinition.values()) {
      others.put(definition, PlatformNorms.read(in));
    }
    return new Norms(
        platforms,
        others,
        StoredWord.readTable(in, PriceNorms::read),
        AudienceNorms.read(in),
        in.readDouble(),
        new Fit(number, on, creators, List.copyOf(platforms.keySet())));
  }

  /**
   * Engagement norms of a platform, to be looked up once and asked for many creators. A platform
   * with fewer than 200 creators has the norms of all platforms that use the same definition.
   */
  public PeerNorms peers(String platform) {
    return platform(platform).peers();
  }

  /** What engagement is usual on a platform, for people to look at. */
  public PeerReport report(String platform) {
    var norms = platform(platform);
    return norms.peers().report(platform, norms.pooled(), fit);
  }

  /**
   * Where a creator's engagement stands among peers; empty where there are none.
   *
   * @param followers of the account; where not above 0, all sizes are taken
   */
  public Optional<PeerStanding> standing(
      String platform, double followers, LogEngagement engagement) {
    return peers(platform).standing(followers, engagement);
  }

  /**
   * Share of creators that grew less in 90 days, 0..1, by a normal distribution through median and
   * quartiles; at most {@code 0.977}, since growth beyond two deviations is no better.
   */
  public double growthPercentile(String platform, double growth90) {
    return platform(platform).growth().percentile(growth90);
  }

  /** Relative change of followers in 90 days that half of a platform's creators stay below. */
  public OptionalDouble usualGrowth(String platform) {
    return platform(platform).growth().usual();
  }

  /** Price per thousand views that is usual in a currency. */
  public OptionalDouble usualPrice(String currency) {
    return prices.getOrDefault(currency, PriceNorms.NONE).usual();
  }

  /** Followers that half of a platform's creators have at most. */
  public OptionalDouble usualReach(String platform) {
    return platform(platform).reach().usual();
  }

  /** Share of creators of that currency whose price per thousand views is higher, 0..1. */
  public double pricePercentile(String currency, double pricePerThousandViews) {
    return prices.getOrDefault(currency, PriceNorms.NONE).percentile(pricePerThousandViews);
  }

  /** Share of the platform's creators who have fewer followers than {@code targetPeople}, 0..1. */
  public double reachPercentile(String platform, double targetPeople) {
    return platform(platform).reach().percentile(targetPeople);
  }

  /**
   * Mean share of {@code value} in the audiences that are known on that side, 0..1; 0 for a value
   * that no audience has.
   */
  public double baseShare(AudienceDimension dimension, String value) {
    return audiences.baseShare(dimension, value);
  }

  /** What an account's authenticity is where nothing is known about it, 0..1. */
  public double authenticityPrior() {
    return authenticityPrior;
  }

  private PlatformNorms platform(String platform) {
    var known = platforms.get(platform);
    return known == null
        ? Objects.requireNonNull(others.get(EngagementDefinition.defaultFor(platform)))
        : known;
  }
}
