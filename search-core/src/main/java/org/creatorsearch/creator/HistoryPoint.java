package org.creatorsearch.creator;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * The account's counters on one day.
 *
 * @param on the day, UTC; 1990 to 2100
 * @param followers followers or subscribers
 * @param following accounts followed
 * @param views total views of the account
 */
public record HistoryPoint(
    LocalDate on, OptionalLong followers, OptionalLong following, OptionalLong views) {
  public HistoryPoint {
    Rules.day("history.on", on);
    Rules.count("history.followers", followers);
    Rules.count("history.following", following);
    Rules.count("history.views", views);
  }

  /** The followers of one day, and nothing else. */
  public static HistoryPoint of(LocalDate on, long followers) {
    return new HistoryPoint(
        on, OptionalLong.of(followers), OptionalLong.empty(), OptionalLong.empty());
  }

  /** The same day with the accounts that were followed. */
  public HistoryPoint withFollowing(long value) {
    return new HistoryPoint(on, followers, OptionalLong.of(value), views);
  }

  /** The same day with the account's total views. */
  public HistoryPoint withViews(long value) {
    return new HistoryPoint(on, followers, following, OptionalLong.of(value));
  }
}
