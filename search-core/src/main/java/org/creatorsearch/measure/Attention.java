package org.creatorsearch.measure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether an account was seen more than usual in some days: by the total views of its history, else
 * by its posts' views, else by their reactions. People who follow of their own accord have seen
 * something first.
 */
final class Attention {
  /** What can be said about some days. */
  enum Change {
    /** More attention than usual. */
    ROSE,
    /** No more than usual. */
    NONE,
    /** Neither views nor posts cover those days. */
    UNKNOWN
  }

  /** Views come before followers, by days and not by weeks. */
  private static final long LEAD_DAYS = 3;

  /** Usual is what was usual within a quarter on either side. */
  private static final long AROUND_DAYS = 90;

  /** Fewer observations have no usual value. */
  private static final int LEAST_OBSERVATIONS = 4;

  /**
   * Half more views than usual count as a rise. A viral post brings several times the usual; the
   * low bar gives accounts the benefit of the doubt.
   */
  private static final double RISE_OF_VIEWS = 1.5;

  /**
   * One post must have three times the usual. Single posts vary by about a factor of two from one
   * to the next, while views of a whole account in a week average that out.
   */
  private static final double RISE_OF_POST = 3;

  private final CounterSeries views;
  private final List<ObservedPost> posts;
  private final boolean viewsKnown;

  /**
   * @param views total views of the account
   * @param posts all posts, newest first
   */
  Attention(CounterSeries views, List<ObservedPost> posts) {
    this.views = views;
    this.posts = posts;
    this.viewsKnown = posts.stream().anyMatch(p -> p.views() > 0);
  }

  /** Attention after day {@code from} and up to day {@code to}, in days since 1970. */
  Change between(long from, long to) {
    var byViews = byHistory(from - LEAD_DAYS, to);
    return byViews == Change.UNKNOWN ? byPosts(from - LEAD_DAYS, to) : byViews;
  }

  private Change byHistory(long from, long to) {
    var around =
        IntStream.range(1, views.size())
            .filter(i -> Math.abs(views.day(i) - to) <= AROUND_DAYS)
            .toArray();
    var then =
        Arrays.stream(around)
            .filter(i -> views.day(i) > from && views.day(i - 1) < to)
            .mapToDouble(views::perDay)
            .max();
    if (around.length < LEAST_OBSERVATIONS || then.isEmpty()) {
      return Change.UNKNOWN;
    }
    var usual = Median.of(Arrays.stream(around).mapToDouble(views::perDay).toArray());
    return change(then.getAsDouble(), Math.max(usual, 0) * RISE_OF_VIEWS);
  }

  private Change byPosts(long from, long to) {
    var seen = posts.stream().filter(p -> !Double.isNaN(attention(p))).toList();
    var covered = seen.stream().anyMatch(p -> !p.pinned() && p.day().toEpochDay() <= from);
    if (seen.size() < LEAST_OBSERVATIONS || !covered) {
      return Change.UNKNOWN;
    }
    var usual = Median.of(seen.stream().mapToDouble(this::attention).toArray());
    var then =
        seen.stream()
            .filter(p -> p.day().toEpochDay() > from && p.day().toEpochDay() <= to)
            .mapToDouble(this::attention)
            .max();
    return change(then.orElse(0), usual * RISE_OF_POST);
  }

  /** Views where any post has them, else likes and comments: the two are never compared. */
  private double attention(ObservedPost post) {
    return viewsKnown ? post.views() : post.likes() + post.comments();
  }

  private static Change change(double then, double bar) {
    return then > bar ? Change.ROSE : Change.NONE;
  }
}
