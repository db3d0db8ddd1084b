package org.creatorsearch.creator;

import java.time.LocalDate;
import java.util.OptionalLong;

/**
 * The account's counters on one day.
 *
 * @param on the day, UTC
 * @param followers followers or subscribers
 * @param following accounts followed
 * @param views total views of the account
 */
public record HistoryPoint(
    LocalDate on, OptionalLong followers, OptionalLong following, OptionalLong views) {
  public HistoryPoint {
    Rules.count("history.followers", followers);
    Rules.count("history.following", following);
    Rules.count("history.views", views);
  }
}
