package org.creatorsearch.creator;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Averages per post as somebody else reports them, for accounts whose posts are not at hand. They
 * are kept apart from measures, because nobody here can say over which posts they were taken. Every
 * average is at least 0.
 *
 * @param avgLikes likes per post
 * @param avgComments comments per post
 * @param avgViews views per post
 * @param avgShares times passed on per post
 * @param engagement interactions per post
 * @param authenticEngagement interactions per post that the reporter holds to be genuine
 * @param asOf the day of the report
 */
public record Reported(
    OptionalDouble avgLikes,
    OptionalDouble avgComments,
    OptionalDouble avgViews,
    OptionalDouble avgShares,
    OptionalDouble engagement,
    OptionalDouble authenticEngagement,
    Optional<LocalDate> asOf) {
  public Reported {
    avgLikes = Rules.average("reported.avgLikes", avgLikes);
    avgComments = Rules.average("reported.avgComments", avgComments);
    avgViews = Rules.average("reported.avgViews", avgViews);
    avgShares = Rules.average("reported.avgShares", avgShares);
    engagement = Rules.average("reported.engagement", engagement);
    authenticEngagement = Rules.average("reported.authenticEngagement", authenticEngagement);
    asOf.ifPresent(day -> Rules.day("reported.asOf", day));
  }
}
