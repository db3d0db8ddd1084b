package org.creatorsearch.samples.generated;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A point of an account's history.
 *
 * @param followers on that day
 * @param views of all posts since the account exists
 */
record Week(LocalDate on, long followers, long views) {

  /** 26 weeks and the day itself: the 180 days that growth is measured over. */
  private static final int POINTS = 27;

  /** The history that ends where the account stands, the oldest point first. */
  static List<Week> history(Dice dice, Standing standing, Incident incident) {
    double followers = standing.followers();
    double perWeek = standing.silentDays() > 0 ? 0.15 : 7 / standing.gapDays();
    double usual = standing.reach() * StrictMath.min(perWeek, 14);
    double views = usual * dice.within(30, 250) + usual * POINTS * 2;
    LocalDate on = standing.observed().atZone(ZoneOffset.UTC).toLocalDate();
    List<Week> weeks = new ArrayList<>(POINTS);
    for (int back = 0; back < POINTS; back++) {
      weeks.add(new Week(on.minusWeeks(back), (long) followers, (long) views));
      boolean jump = back == incident.week();
      double rise = 1 + standing.trend() + 0.0025 * dice.normal();
      followers /= jump ? rise * standing.step() : rise;
      views = StrictMath.max(0, views - usual * dice.factor(0.25) * boost(incident, back));
    }
    Collections.reverse(weeks);
    return List.copyOf(weeks);
  }

  /** A post that went round multiplies the views of its week, and those of the next weeks less. */
  private static double boost(Incident incident, int back) {
    if (incident.anomaly() != Anomaly.ORGANIC_SPIKE || back > incident.week()) {
      return 1;
    }
    int later = incident.week() - back;
    return later == 0 ? 9 : 1 + 1.0 / later;
  }
}
