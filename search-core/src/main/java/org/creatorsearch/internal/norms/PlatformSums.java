package org.creatorsearch.internal.norms;

import org.jspecify.annotations.Nullable;

/** What is collected of one platform, or of several together. */
final class PlatformSums {
  final FormatSums formats = new FormatSums();
  final PeerSums peers = new PeerSums();
  final Histogram growth = GrowthNorms.histogram();
  final Histogram reach = ReachNorms.histogram();

  private @Nullable FormatNorms effects;

  /** What formats do, once those of all creators are there. */
  FormatNorms effects() {
    var fitted = effects;
    if (fitted == null) {
      fitted = FormatNorms.of(formats);
      effects = fitted;
    }
    return fitted;
  }

  /** Adds everything but formats, which each platform has of its own. */
  void addAll(PlatformSums other) {
    peers.addAll(other.peers);
    growth.addAll(other.growth);
    reach.addAll(other.reach);
  }
}
