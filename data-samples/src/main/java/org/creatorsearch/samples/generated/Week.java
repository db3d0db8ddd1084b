package org.creatorsearch.samples.generated;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.creatorsearch.samples.generated.chance.Dice;

/**
 * A point of an account's history.
 *
 * @param followers on that day
 * @param views of all posts since the account exists
 */
record Week(LocalDate on, long followers, long views) {

  /** 26 weeks and the day itself: the 180 days that growth is measured over. */
  private static final int POINTS = 27;

  private static final double GOOD_WEEK = 0.05;

  /** The history that ends where the account stands, the oldest point first. */
  static List<Week> history(Dice dice, Standing standing, Incident incident) {
    double followers = standing.followers();
    double perWeek = standing.silentDays() > 0 ? 0.15 : 7 / standing.gapDays();
    double usual = standing.reach() * StrictMath.min(perWeek, 14);
    double views = usual * dice.within(30, 250) + usual * POINTS * 2;
    // Some accounts grow evenly, others in fits.
    double unrest = 0.002 * dice.factor(0.6);
    LocalDate on = standing.observed().atZone(ZoneOffset.UTC).toLocalDate();
    List<Week> weeks = new ArrayList<>(POINTS);
    for (int back = 0; back < POINTS; back++) {
      weeks.add(new Week(on.minusWeeks(back), (long) followers, (long) views));
      boolean jump = back == incident.week();
      // A good week now and then brings views as well as followers, and is no anomaly.
      double luck = dice.chance(GOOD_WEEK) ? dice.within(0.004, 0.03) : 0;
      double rise = 1 + standing.trend() + luck + unrest * dice.normal() - purge(incident, back);
      followers /= jump ? rise * standing.step() : rise;
      double gained = usual * dice.factor(0.25) * (1 + 40 * luck) * boost(incident, back);
      views = StrictMath.max(0, views - gained);
    }
    Collections.reverse(weeks);
    return List.copyOf(weeks);
  }

  /** What platforms remove of bought followers, week by week. */
  private static double purge(Incident incident, int back) {
    return incident.anomaly() == Anomaly.BOUGHT_FOLLOWERS && back < incident.week() ? 0.006 : 0;
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
