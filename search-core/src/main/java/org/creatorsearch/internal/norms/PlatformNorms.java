package org.creatorsearch.internal.norms;

import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.IOException;
import org.creatorsearch.schema.EngagementDefinition;

/**
 * What is normal on one platform, backed off to more platforms where it has too few creators.
 *
 * @param pooled whether engagement is that of more platforms than this one
 * @param peers engagement
 * @param growth growth of followers
 * @param reach people reached
 */
record PlatformNorms(boolean pooled, PeerNorms peers, GrowthNorms growth, ReachNorms reach) {
  /** Fewer peers than this give way to a wider group: a curve through fewer is mostly noise. */
  static final int LEAST_PEERS = 200;

  void write(DataOutput out) throws IOException {
    out.writeBoolean(pooled);
    peers.write(out);
    growth.write(out);
    reach.write(out);
  }

  static PlatformNorms read(DataInputStream in) throws IOException {
    return new PlatformNorms(
        in.readBoolean(), PeerNorms.read(in), GrowthNorms.read(in), ReachNorms.read(in));
  }

  /**
   * @param sums the platform's own
   * @param kin sums of all platforms that use the same definition; rates of different definitions
   *     are never mixed, however few there are
   * @param all growth and reach of all platforms
   */
  static PlatformNorms of(
      EngagementDefinition definition, PlatformSums sums, PlatformSums kin, PlatformSums all) {
    var growth = new GrowthNorms(sums.growth);
    var reach = new ReachNorms(sums.reach);
    var few = sums.peers.total() < LEAST_PEERS;
    return new PlatformNorms(
        few,
        PeerNorms.of(definition, few ? kin.peers : sums.peers, sums.effects()),
        growth.known() ? growth : new GrowthNorms(all.growth),
        reach.known() ? reach : new ReachNorms(all.reach));
  }
}
