package org.creatorsearch.creator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** What a profile holds by time, in its one order. */
final class Timeline {
  private static final Comparator<Post> NEWEST_FIRST = Comparator.comparing(Post::at).reversed();
  private static final int MOST_POSTS = 1_000;
  private static final int MOST_HISTORY = 4_000;

  private Timeline() {}

  /** Newest first; posts of one moment stay as given. */
  static List<Post> posts(List<Post> posts) {
    Rules.atMost("posts", MOST_POSTS, posts);
    for (var i = 1; i < posts.size(); i++) {
      if (posts.get(i - 1).at().isBefore(posts.get(i).at())) {
        return posts.stream().sorted(NEWEST_FIRST).toList();
      }
    }
    return List.copyOf(posts);
  }

  /** By day; of several points on one day the last one given counts, as the latest to be seen. */
  static List<HistoryPoint> history(List<HistoryPoint> points) {
    Rules.atMost("history", MOST_HISTORY, points);
    for (var i = 1; i < points.size(); i++) {
      if (!points.get(i - 1).on().isBefore(points.get(i).on())) {
        var byDay = new TreeMap<LocalDate, HistoryPoint>();
        points.forEach(p -> byDay.put(p.on(), p));
        return List.copyOf(byDay.values());
      }
    }
    return List.copyOf(points);
  }
}
