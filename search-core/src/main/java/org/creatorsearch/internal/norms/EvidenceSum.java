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
 */
public record EvidenceSum(double points, double coverage) {
  /** Nothing known. */
  public static final EvidenceSum NONE = new EvidenceSum(0, 0);

  /** The sum of {@code evidence}. */
  public static EvidenceSum of(List<Evidence> evidence) {
    return new EvidenceSum(
        evidence.stream().mapToDouble(Evidence::points).sum(), Authenticity.coverage(evidence));
  }

  /** The sum with the standing among peers added. */
  public EvidenceSum plus(PeerStanding standing) {
    var item = standing.evidence();
    return new EvidenceSum(points + item.points(), coverage + Authenticity.coverage(item));
  }

  /**
   * The score, 0..100, that {@link Authenticity} has for this sum; empty below the least coverage.
   */
  public OptionalDouble score() {
    return coverage < Authenticity.LEAST_COVERAGE
        ? OptionalDouble.empty()
        : OptionalDouble.of(Authenticity.score(points));
  }
}
