package org.creatorsearch.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.creatorsearch.creator.Creator;

/**
 * A creator's posts up to a day, newest first, and the windows that measures are taken over.
 *
 * <p>A window holds mature posts that are not pinned, within so many days of the newest of them. It
 * is counted from the newest post rather than from today, so that a profile's rates stay the same
 * while the creator is silent; how long the silence lasts is a measure of its own.
 */
final class PostList {
  private final List<ObservedPost> all;
  private final List<ObservedPost> mature;

  private PostList(List<ObservedPost> all, List<ObservedPost> mature) {
    this.all = all;
    this.mature = mature;
  }

  static PostList of(Creator creator, LocalDate asOf) {
    var all =
        creator.posts().stream()
            .map(ObservedPost::of)
            .filter(p -> !p.day().isAfter(asOf))
            .sorted(ObservedPost.NEWEST_FIRST)
            .toList();
    var matureOn = asOf.minusDays(Measures.MATURE_AFTER_DAYS);
    return new PostList(
        all, all.stream().filter(p -> !p.pinned() && !p.day().isAfter(matureOn)).toList());
  }

  /** Every post that was out by then, newest first. */
  List<ObservedPost> all() {
    return all;
  }

  /** Mature posts within {@code days} of the newest, newest first, however many. */
  List<ObservedPost> mature(int days) {
    if (mature.isEmpty()) {
      return List.of();
    }
    var newest = mature.getFirst().day();
    return mature.stream()
        .takeWhile(p -> ChronoUnit.DAYS.between(p.day(), newest) <= days)
        .toList();
  }

  /**
   * The posts that rates are taken over: the last {@value Measures#MOST_POSTS} mature ones within
   * {@code days}.
   */
  List<ObservedPost> window(int days) {
    var posts = mature(days);
    return posts.subList(0, Math.min(posts.size(), Measures.MOST_POSTS));
  }
}
