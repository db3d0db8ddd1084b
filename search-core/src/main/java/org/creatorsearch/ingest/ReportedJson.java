package org.creatorsearch.ingest;

import java.io.IOException;
import java.time.LocalDate;
import org.creatorsearch.creator.Reported;

/** The object {@code reported}. */
final class ReportedJson {
  private ReportedJson() {}

  static Reported read(ProfileObject object) {
    return new Reported(
        object.number("avgLikes"),
        object.number("avgComments"),
        object.number("avgViews"),
        object.number("avgShares"),
        object.number("engagement"),
        object.number("authenticEngagement"),
        object.day("asOf"));
  }

  static void write(Reported reported, ProfileWriter out) throws IOException {
    out.number("avgLikes", reported.avgLikes());
    out.number("avgComments", reported.avgComments());
    out.number("avgViews", reported.avgViews());
    out.number("avgShares", reported.avgShares());
    out.number("engagement", reported.engagement());
    out.number("authenticEngagement", reported.authenticEngagement());
    out.text("asOf", reported.asOf().map(LocalDate::toString));
  }
}
