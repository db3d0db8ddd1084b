package org.creatorsearch.measure;

import java.util.List;
import org.creatorsearch.fact.FactKind;
import org.creatorsearch.schema.EngagementDefinition;

/**
 * Where a creator's engagement stands among peers: accounts of the same platform, of about the same
 * size and with posts of the same formats.
 *
 * @param definition the formula
 * @param n posts behind the creator's own rate
 * @param peers creators behind the peer curve
 * @param peerRate what peers of this size have in these formats, as a rate
 * @param expectedRate the creator's rate shrunk towards peers, as a rate
 * @param percentile share of peers with less, 0..1
 * @param confidence weight of the creator's own posts in the expected rate, 0..1
 * @param z distance from peers in standard deviations, before shrinkage is undone
 */
public record PeerStanding(
    EngagementDefinition definition,
    int n,
    int peers,
    double peerRate,
    double expectedRate,
    double percentile,
    double confidence,
    double z) {
  /** Distances up to this are nothing unusual: one account in seven is further out. */
  private static final double UNUSUAL = 1.5;

  /** One account in sixteen thousand is further out. */
  private static final double EXTREME = 4;

  /**
   * What the standing says about the audience. It is two-sided: far too little engagement is
   * consistent with an audience that is not there, far too much with reactions by arrangement.
   */
  public Evidence evidence() {
    var direction = -Math.clamp((Math.abs(z) - UNUSUAL) / (EXTREME - UNUSUAL), 0, 1);
    return EvidenceKind.ENGAGEMENT.item(
        expectedRate,
        peerRate,
        direction == 0 ? 0 : direction,
        confidence,
        n,
        List.of(
            (direction == 0
                    ? FactKind.ENGAGEMENT_USUAL
                    : z < 0 ? FactKind.ENGAGEMENT_LOW : FactKind.ENGAGEMENT_HIGH)
                .of()));
  }
}
