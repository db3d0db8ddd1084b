package org.creatorsearch.internal.norms;

import java.util.List;
import java.util.OptionalDouble;
import org.creatorsearch.measure.Authenticity;
import org.creatorsearch.measure.Evidence;
import org.creatorsearch.measure.PeerStanding;

/**
 * What evidence adds up to, without its items: the form in which an index keeps it, so that the
 * standing among peers can be added when it is known.
 *
 * @param points sum of the points of all items, in log-odds
 * @param coverage share of all evidence, by weight, that there was data for, 0..1
 * @param variance what is unknown, as a variance of points; NaN where an older index has not kept
 *     it
 */
public record EvidenceSum(double points, double coverage, double variance) {
  /** Nothing known. */
  public static final EvidenceSum NONE = new EvidenceSum(0, 0, Authenticity.variance(List.of()));

  /** The sum of {@code evidence}. */
  public static EvidenceSum of(List<Evidence> evidence) {
    return new EvidenceSum(
        evidence.stream().mapToDouble(Evidence::points).sum(),
        Authenticity.coverage(evidence),
        Authenticity.variance(evidence));
  }

  /** The sum with the standing among peers added. */
  public EvidenceSum plus(PeerStanding standing) {
    var item = standing.evidence();
    return new EvidenceSum(
        points + item.points(),
        coverage + Authenticity.coverage(item),
        variance - Authenticity.reduction(item));
  }

  /**
   * The score, 0..100, that {@link Authenticity} has for this sum; empty below the least coverage.
   */
  public OptionalDouble score() {
    return coverage < Authenticity.LEAST_COVERAGE
        ? OptionalDouble.empty()
        : OptionalDouble.of(Authenticity.score(points));
  }

  /** The lower end of the band around the score; empty where there is no score. */
  public OptionalDouble low() {
    return isBounded()
        ? OptionalDouble.of(Authenticity.low(points, variance))
        : OptionalDouble.empty();
  }

  /** The upper end of the band. */
  public OptionalDouble high() {
    return isBounded()
        ? OptionalDouble.of(Authenticity.high(points, variance))
        : OptionalDouble.empty();
  }

  private boolean isBounded() {
    return score().isPresent() && !Double.isNaN(variance);
  }
}
