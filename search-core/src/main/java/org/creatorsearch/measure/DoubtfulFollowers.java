package org.creatorsearch.measure;

import java.util.List;
import java.util.Optional;
import org.creatorsearch.creator.Audience;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.FollowerQuality;
import org.creatorsearch.fact.FactKind;

/**
 * The share of an account's followers that are doubtful: what a look at a sample of them showed,
 * corrected for what the look gets wrong [1]:
 *
 * <pre>share = (apparent + specificity - 1) / (sensitivity + specificity - 1)</pre>
 *
 * within 0..1. The interval is that of the apparent share in so large a sample at 95 % [2],
 * corrected in the same way; sensitivity and specificity are taken as known.
 *
 * <p>[1] Rogan, Gladen: Estimating prevalence from the results of a screening test, American
 * Journal of Epidemiology 107, 1978. [2] Wilson: Probable inference, the law of succession, and
 * statistical inference, Journal of the American Statistical Association 22, 1927.
 *
 * @param share 0..1
 * @param low lower end of the interval, 0..1
 * @param high upper end
 * @param n followers looked at
 */
public record DoubtfulFollowers(double share, double low, double high, long n) {
  /** Standard normal quantile of 0.975. */
  private static final double Z = 1.959964;

  /**
   * What is usual: the median of an open audit of 115 accounts (SRF Data, 2017) lay between 14.3
   * and 19.6 per cent.
   */
  private static final double USUAL = 0.17;

  /** From here on the share speaks against an audience as clearly as it can. */
  private static final double WORST = 0.5;

  /** Hardly any are as good a sign as an account without flags. */
  private static final double BEST = 0.5;

  /** So many followers, told without error, are as good as all. */
  private static final double FULL_SAMPLE = 1_000;

  /** The share in {@code creator}'s audience; empty where nobody looked. */
  static Optional<DoubtfulFollowers> of(Creator creator) {
    return creator.audience().flatMap(Audience::quality).map(DoubtfulFollowers::of);
  }

  /** The share that a look at followers leads to. */
  public static DoubtfulFollowers of(FollowerQuality quality) {
    var p = quality.apparent();
    var n = (double) quality.sample();
    var centre = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
    var half = Z / (1 + Z * Z / n) * StrictMath.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    return new DoubtfulFollowers(
        corrected(p, quality),
        corrected(centre - half, quality),
        corrected(centre + half, quality),
        quality.sample());
  }

  private static double corrected(double apparent, FollowerQuality quality) {
    var least = 1 - quality.specificity();
    return Math.clamp((apparent - least) / (quality.sensitivity() - least), 0, 1);
  }

  /**
   * How sure the share is, 0..1: the root of the sample over {@value #FULL_SAMPLE}, as errors
   * shrink with it, times what the correction leaves of it.
   */
  static double confidence(FollowerQuality quality) {
    var kept = quality.sensitivity() + quality.specificity() - 1;
    return Math.min(1, kept * StrictMath.sqrt(quality.sample() / FULL_SAMPLE));
  }

  /** What it says about the audience. */
  Evidence evidence(double confidence) {
    var nearest = Math.clamp(USUAL, low, high);
    return EvidenceKind.FOLLOWER_QUALITY.item(
        share,
        USUAL,
        direction(nearest),
        confidence,
        n,
        List.of(
            FactKind.DOUBTFUL_FOLLOWERS.of(share, low, high),
            (nearest > USUAL
                    ? FactKind.DOUBTFUL_MORE
                    : nearest < USUAL ? FactKind.DOUBTFUL_LESS : FactKind.DOUBTFUL_USUAL)
                .of()));
  }

  /** Straight lines from the best at none over 0 at the usual share to -1 at the worst. */
  private static double direction(double share) {
    return share <= USUAL
        ? BEST * (1 - share / USUAL)
        : -Math.min(1, (share - USUAL) / (WORST - USUAL));
  }
}
