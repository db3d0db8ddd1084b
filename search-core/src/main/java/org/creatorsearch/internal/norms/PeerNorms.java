package org.creatorsearch.internal.norms;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.creatorsearch.measure.LogEngagement;
import org.creatorsearch.measure.PeerStanding;
import org.creatorsearch.result.Fit;
import org.creatorsearch.result.PeerReport;
import org.creatorsearch.schema.EngagementDefinition;

/**
 * What engagement is normal among the accounts of one platform, by size. Little is allocated here,
 * so that it can be taken over millions of creators.
 *
 * <p>A creator's mean over few posts is noisy, and so is one over small counts. With sigma² the
 * variance between posts of one creator, c the variance that counting adds to each of them, and
 * tau² the variance between creators of one size, the mean of n posts is believed by the weight w =
 * tau² / (tau² + (sigma² + c) / n), and the rest is what peers have: theta = w x mean + (1 - w) x
 * mu(ln followers), an empirical Bayes estimate (Efron and Morris, Journal of the American
 * Statistical Association 70, 1975).
 *
 * <p>Peers are those who post in the same formats: what each format does ({@link FormatNorms}) is
 * taken off all creators before the curve is fitted, and added to the curve by the shares that an
 * account's formats have in its posts.
 *
 * <p>Counting noise is taken at the rate of peers and not at the account's own: one like of one
 * follower is a rate of 1 by chance, and would vouch for itself ({@link CountingNoise}).
 */
public final class PeerNorms {
  /** With fewer accounts nobody can say what is normal: then everybody is. */
  static final int LEAST_PEERS = 10;

  /** Neither posts nor accounts are more alike than by a tenth of their rate. */
  private static final double LEAST_VARIANCE = 0.01;

  /**
   * Variance between posts of one creator where no creator has two: 0.45², measured on 417 accounts
   * with 30 posts and more.
   */
  private static final double USUAL_VARIANCE_WITHIN = 0.45 * 0.45;

  /** Beyond three deviations an account is an anomaly, not better: evidence looks at that. */
  private static final double HIGHEST_Z = 3;

  private final EngagementDefinition definition;
  private final int peers;
  private final Optional<PeerCurve> curve;
  private final double overall;
  private final double within;
  private final double between;
  private final FormatNorms formats;

  private PeerNorms(EngagementDefinition definition, FormatNorms formats) {
    this.definition = definition;
    this.peers = 0;
    this.curve = Optional.empty();
    this.overall = Double.NaN;
    this.within = USUAL_VARIANCE_WITHIN;
    this.between = LEAST_VARIANCE;
    this.formats = formats;
  }

  private PeerNorms(EngagementDefinition definition, PeerSums sums, FormatNorms formats) {
    var fitted = new PeerCurve(sums);
    this.definition = definition;
    this.peers = sums.total();
    this.curve = Optional.of(fitted);
    this.overall = sums.meanY();
    this.within = Math.max(LEAST_VARIANCE, sums.varianceWithin(USUAL_VARIANCE_WITHIN));
    var ofMeans = within * sums.meanInverse() + sums.meanNoise();
    this.between = Math.max(LEAST_VARIANCE, sums.varianceAround(fitted) - ofMeans);
    this.formats = formats;
  }

  private PeerNorms(DataInputStream in) throws IOException {
    definition = EngagementDefinition.valueOf(StoredWord.read(in));
    peers = in.readInt();
    curve = peers == 0 ? Optional.empty() : Optional.of(PeerCurve.read(in));
    overall = in.readDouble();
    within = in.readDouble();
    between = in.readDouble();
    formats = FormatNorms.read(in);
  }

  void write(DataOutput out) throws IOException {
    StoredWord.write(definition.name(), out);
    out.writeInt(peers);
    if (curve.isPresent()) {
      curve.get().write(out);
    }
    out.writeDouble(overall);
    out.writeDouble(within);
    out.writeDouble(between);
    formats.write(out);
  }

  static PeerNorms read(DataInputStream in) throws IOException {
    return new PeerNorms(in);
  }

  /**
   * @param formats what formats do on the platform, which was taken off {@code sums}
   */
  static PeerNorms of(EngagementDefinition definition, PeerSums sums, FormatNorms formats) {
    return sums.total() < LEAST_PEERS
        ? new PeerNorms(definition, formats)
        : new PeerNorms(definition, sums, formats);
  }

  /** The formula whose rates are compared. */
  public EngagementDefinition definition() {
    return definition;
  }

  /** Accounts behind the norms; 0 where there are too few for any. */
  public int peers() {
    return peers;
  }

  /** These norms for people, under the name of a platform. */
  PeerReport report(String platform, boolean pooled, Fit fit) {
    return new PeerReport(
        platform,
        definition,
        pooled,
        peers,
        StrictMath.sqrt(within),
        StrictMath.sqrt(between),
        curve.map(PeerCurve::sizes).orElse(List.of()),
        formats.report(),
        fit);
  }

  /**
   * The usual y of accounts of that size, y being ln((likes + comments + 0.5) / denominator).
   *
   * @param followers of the account; where not above 0, all sizes are taken
   * @return NaN without peers
   */
  public double peerLog(double followers) {
    return curve.isPresent() && followers > 0 ? curve.get().at(SizeScale.log(followers)) : overall;
  }

  /** The same of accounts that post in the same formats as often as this one. */
  private double peerLog(double followers, LogEngagement engagement) {
    return peerLog(followers) + formats.shift(engagement);
  }

  /**
   * How far an account's own posts are believed, 0..1; the rest comes from peers.
   *
   * @param followers of the account; where not above 0, all sizes are taken
   */
  public double confidence(double followers, LogEngagement engagement) {
    if (peers == 0) {
      return between / (between + within / engagement.n());
    }
    return confidenceAt(StrictMath.exp(peerLog(followers, engagement)), engagement);
  }

  /** The confidence in an account whose peers have that rate. */
  private double confidenceAt(double peerRate, LogEngagement engagement) {
    var noise = CountingNoise.atRate(engagement, peerRate);
    return between / (between + (within + noise) / engagement.n());
  }

  /**
   * The y to expect of the account's next posts: its own mean, shrunk towards peers.
   *
   * @param followers of the account; where not above 0, all sizes are taken
   * @return the own mean without peers
   */
  public double expectedLog(double followers, LogEngagement engagement) {
    var mean = engagement.mean();
    if (peers == 0) {
      return mean;
    }
    var usual = peerLog(followers, engagement);
    return usual + confidence(followers, engagement) * (mean - usual);
  }

  /** Distance of {@link #expectedLog} from peers in deviations between them; 0 without peers. */
  public double z(double followers, LogEngagement engagement) {
    return peers == 0
        ? 0
        : (expectedLog(followers, engagement) - peerLog(followers, engagement))
            / StrictMath.sqrt(between);
  }

  /** Share of peers with less, 0..1; 0.5 without peers. Beyond z of 3 it stays level. */
  public double percentile(double followers, LogEngagement engagement) {
    return percentileOf(z(followers, engagement));
  }

  /**
   * By what an account's rate would have to be multiplied for that percentile, over as many posts.
   *
   * @param followers of the account; where not above 0, all sizes are taken
   * @return NaN without peers, and for a percentile that nobody can have
   */
  public double factor(double followers, LogEngagement engagement, double percentile) {
    if (peers == 0 || percentile > percentileOf(HIGHEST_Z)) {
      return Double.NaN;
    }
    var missing = NormalDistribution.quantile(percentile, HIGHEST_Z) - z(followers, engagement);
    return StrictMath.exp(missing * StrictMath.sqrt(between) / confidence(followers, engagement));
  }

  private static double percentileOf(double z) {
    return NormalDistribution.below(Math.clamp(z, -HIGHEST_Z, HIGHEST_Z));
  }

  /**
   * Where an account stands; empty without peers, or if its rate is of another definition. Expected
   * and peer rates are exp(y), half a reaction above what is counted.
   *
   * @param followers of the account; where not above 0, all sizes are taken
   */
  public Optional<PeerStanding> standing(double followers, LogEngagement engagement) {
    if (peers == 0 || engagement.definition() != definition) {
      return Optional.empty();
    }
    // As the methods above, with each step taken once: an index asks this of every creator.
    var usual = peerLog(followers, engagement);
    var usualRate = StrictMath.exp(usual);
    var confidence = confidenceAt(usualRate, engagement);
    var expected = usual + confidence * (engagement.mean() - usual);
    var z = (expected - usual) / StrictMath.sqrt(between);
    return Optional.of(
        new PeerStanding(
            definition,
            engagement.n(),
            peers,
            usualRate,
            StrictMath.exp(expected),
            percentileOf(z),
            confidence,
            z));
  }
}
