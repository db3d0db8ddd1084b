package org.creatorsearch.samples.generated;

import java.util.List;
import org.creatorsearch.samples.generated.chance.Dice;
import org.jspecify.annotations.Nullable;

/**
 * How an account can be reached: whether an address is known, and the agency that speaks for it, if
 * one does.
 */
record ContactRoute(boolean email, @Nullable String agency) {

  private static final List<String> AGENCIES =
      List.of(
          "Northlight Talent",
          "Blue Harbour Creators",
          "Studio Kite",
          "Meridian Voices",
          "Paper Plane Agency");

  static @Nullable ContactRoute draw(Dice dice, Standing standing) {
    boolean email = dice.chance(0.45);
    double represented = standing.followers() < 50_000 ? 0.02 : 0.3;
    String agency = dice.chance(represented) ? dice.one(AGENCIES) : null;
    return email || agency != null ? new ContactRoute(email, agency) : null;
  }
}
