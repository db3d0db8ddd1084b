package org.creatorsearch.samples.generated;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.creatorsearch.samples.generated.chance.Dice;

/**
 * Where an anomaly begins.
 *
 * @param from the day, UTC
 * @param week in which followers jumped: points of the history back from the newest, -1 for none
 * @param post the post it begins with, counted from the newest; -1 for none
 */
record Incident(Anomaly anomaly, LocalDate from, int week, int post) {

  static Incident of(Standing standing, List<Instant> times, Dice dice) {
    Anomaly anomaly = standing.anomaly();
    Instant observed = standing.observed();
    return switch (anomaly) {
      case NONE -> new Incident(anomaly, day(observed), -1, -1);
      case BOUGHT_FOLLOWERS -> {
        int week = dice.between(2, 16);
        yield new Incident(anomaly, day(observed).minusWeeks(week), week, -1);
      }
      case ORGANIC_SPIKE -> {
        int post = dice.between(2, 4);
        long days = ChronoUnit.DAYS.between(day(times.get(post)), day(observed));
        yield new Incident(anomaly, day(times.get(post)), (int) (days / 7), post);
      }
      case COMMENT_POD -> {
        int post = times.size() * 2 / 3;
        yield new Incident(anomaly, day(times.get(post)), -1, post);
      }
      case DEAD -> {
        Instant start = standing.silentDays() > 0 ? times.getFirst() : times.getLast();
        yield new Incident(anomaly, day(start), -1, -1);
      }
    };
  }

  /** Whether the circle of commenters was at work on a post, counted from the newest. */
  boolean podsOn(int index) {
    return anomaly == Anomaly.COMMENT_POD && index <= post;
  }

  /** Whether this is the post that went round. */
  boolean isViral(int index) {
    return anomaly == Anomaly.ORGANIC_SPIKE && index == post;
  }

  private static LocalDate day(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
