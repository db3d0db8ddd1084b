package org.creatorsearch.internal.index;

import java.util.Optional;
import org.creatorsearch.internal.norms.EvidenceSum;
import org.creatorsearch.internal.norms.Norms;
import org.creatorsearch.measure.PeerStanding;

/**
 * Compares the creators of one segment with their peers.
 *
 * @param platforms which of the peers are theirs
 */
record PeerComparison(Norms norms, KeywordAccess platforms) {
  /** Where a document's engagement stands; empty where it or its peers are unknown. */
  Optional<PeerStanding> standing(Measured measured, int doc) {
    var platform = platforms.get(doc);
    var log = measured.engagement(doc, platform);
    return log == null ? Optional.empty() : norms.standing(platform, measured.followers(doc), log);
  }

  /** All evidence on a document's audience, that of the comparison included. */
  EvidenceSum evidence(Measured measured, int doc) {
    var own = measured.evidence(doc);
    return standing(measured, doc).map(own::plus).orElse(own);
  }
}
