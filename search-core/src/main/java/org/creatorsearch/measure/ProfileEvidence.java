package org.creatorsearch.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creatorsearch.creator.Audience;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.HistoryPoint;

/** The evidence on an audience that a profile alone gives, without its peers. */
final class ProfileEvidence {
  private ProfileEvidence() {}

  static List<Evidence> of(
      Creator creator, LocalDate asOf, GrowthSteps growth, List<ObservedPost> window) {
    var quality = creator.audience().flatMap(Audience::quality);
    var sure = quality.map(DoubtfulFollowers::confidence).orElse(0.0);
    return Stream.of(
            quality.map(DoubtfulFollowers::of).map(found -> found.evidence(sure)),
            AccountFlags.of(creator, 1 - sure),
            GrowthEvidence.of(growth),
            AudienceGeography.of(creator),
            FollowChurn.of(CounterSeries.of(creator.history(), asOf, HistoryPoint::following)),
            LikeToComment.of(creator.platform(), window))
        .flatMap(Optional::stream)
        .toList();
  }
}
