package org.creatorsearch.samples.generated;

import java.time.Duration;
import java.time.Instant;
import org.creatorsearch.samples.generated.chance.Dice;
import org.creatorsearch.samples.generated.world.Platform;

/**
 * How an account stands when it was last looked at.
 *
 * @param observed when it was looked at
 * @param followers shown then
 * @param step factor by which followers jumped in one week; 1 without a jump
 * @param loyal followers who are real, whose number posts are measured by
 * @param reach views of a usual post
 * @param liking likes a view
 * @param commenting comments a like
 * @param trend relative growth a week
 * @param gapDays days between posts
 * @param posts that were read
 * @param silentDays since the last post, beyond the usual gap
 * @param hidesLikes whether the owner hides them
 * @param sponsored share of posts that are sponsored
 */
record Standing(
    Platform platform,
    Anomaly anomaly,
    Instant observed,
    long followers,
    double step,
    double loyal,
    double reach,
    double liking,
    double commenting,
    double trend,
    double gapDays,
    int posts,
    int silentDays,
    boolean hidesLikes,
    double sponsored) {

  private static final long MOST_FOLLOWERS = 350_000_000;

  static Standing draw(Dice dice, Persona persona, Platform platform, Instant asOf) {
    Anomaly anomaly = Anomaly.draw(dice, platform);
    boolean dead = anomaly == Anomaly.DEAD;
    boolean silent = dead ? dice.chance(0.5) : dice.chance(0.04);

    // Fame carries over between platforms, but not wholly: 0.8² + 0.6² = 1.
    double size = 0.8 * persona.fame() + 0.6 * dice.normal();
    // One account in a hundred is far out in a tail that is heavier than the log-normal one.
    double tail = dice.chance(0.01) ? 1.4 * dice.waiting() : 0;
    double drawn = platform.median() * StrictMath.exp(platform.spread() * size + tail);
    double huge = dead ? StrictMath.max(drawn, 300_000 * dice.factor(0.6)) : drawn;
    long followers = StrictMath.min((long) huge + 12, MOST_FOLLOWERS);

    double step =
        switch (anomaly) {
          case BOUGHT_FOLLOWERS -> dice.within(1.5, 3);
          case ORGANIC_SPIKE -> dice.within(1.3, 2.2);
          case COMMENT_POD, DEAD, NONE -> 1;
        };
    double loyal = anomaly == Anomaly.BOUGHT_FOLLOWERS ? followers / step : followers;
    double ignored = dead && !silent ? 0.015 : 1;
    double reach = loyal * platform.reachAt(loyal) * dice.factor(0.55) * ignored;
    double liking = platform.liking() * persona.mainTheme().engagement() * dice.factor(0.38);

    return new Standing(
        platform,
        anomaly,
        observed(dice, asOf),
        followers,
        step,
        loyal,
        reach,
        StrictMath.min(liking, 0.4),
        platform.commenting() * dice.factor(0.4),
        dead ? -0.001 : 0.003 + 0.005 * dice.normal(),
        platform.gapDays() * dice.factor(anomaly == Anomaly.ORGANIC_SPIKE ? 0.2 : 0.5),
        posts(dice, anomaly),
        silent ? dice.between(dead ? 150 : 40, dead ? 500 : 200) : 0,
        dice.chance(0.04),
        dice.chance(0.45) ? dice.within(0.05, 0.4) : 0);
  }

  /** Mostly within a week; one account in ten was not looked at for up to two months. */
  private static Instant observed(Dice dice, Instant asOf) {
    double days = dice.chance(0.1) ? dice.within(7, 60) : dice.within(0, 6);
    return asOf.minus(Duration.ofMinutes((long) (days * 1440)));
  }

  /** Anomalies need posts to be seen in; of the others, some have few or none. */
  private static int posts(Dice dice, Anomaly anomaly) {
    double kind = dice.unit();
    int usual = dice.between(8, 16);
    if (anomaly != Anomaly.NONE) {
      return StrictMath.max(usual, 11);
    }
    return kind < 0.03 ? 0 : kind < 0.09 ? dice.between(1, 5) : usual;
  }
}
