package org.creatorsearch.internal.norms;

/** What is collected of one platform, or of several together. */
final class PlatformSums {
  final PeerSums peers = new PeerSums();
  final Histogram growth = GrowthNorms.histogram();
  final Histogram reach = ReachNorms.histogram();

  void addAll(PlatformSums other) {
    peers.addAll(other.peers);
    growth.addAll(other.growth);
    reach.addAll(other.reach);
  }
}
