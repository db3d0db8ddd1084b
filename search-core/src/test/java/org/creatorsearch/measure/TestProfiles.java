package org.creatorsearch.measure;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.creatorsearch.creator.Audience;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.CreatorBuilder;
import org.creatorsearch.creator.HistoryPoint;
import org.creatorsearch.creator.Post;

/** Profiles of which everything is written down in the test that uses them. */
final class TestProfiles {
  static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

  /** A counter that the platform does not show. */
  static final long HIDDEN = -1;

  private TestProfiles() {}

  static CreatorBuilder creator(String platform) {
    return Creator.builder("id", platform, "handle");
  }

  /** A post published at noon so many days before {@link #AS_OF}. */
  static Post post(int daysAgo, long views, long likes, long comments) {
    return new Post(
        Optional.of("p" + daysAgo),
        AS_OF.minusDays(daysAgo).atTime(12, 0).toInstant(ZoneOffset.UTC),
        Optional.empty(),
        Optional.empty(),
        counter(views),
        counter(likes),
        counter(comments),
        OptionalLong.empty(),
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  static Post withShares(Post post, long shares, long saves) {
    return copy(post, counter(shares), counter(saves), post.sponsor(), post.pinned());
  }

  static Post sponsored(Post post, String brand) {
    return copy(post, post.shares(), post.saves(), Optional.of(brand), post.pinned());
  }

  static Post pinned(Post post) {
    return copy(post, post.shares(), post.saves(), post.sponsor(), Optional.of(true));
  }

  private static Post copy(
      Post post,
      OptionalLong shares,
      OptionalLong saves,
      Optional<String> sponsor,
      Optional<Boolean> pinned) {
    return new Post(
        post.id(),
        post.at(),
        post.format(),
        post.text(),
        post.views(),
        post.likes(),
        post.comments(),
        shares,
        saves,
        sponsor,
        post.paid(),
        pinned);
  }

  /** A point of the history so many days before {@link #AS_OF}. */
  static HistoryPoint point(int daysAgo, long followers, long following, long views) {
    return new HistoryPoint(
        AS_OF.minusDays(daysAgo), counter(followers), counter(following), counter(views));
  }

  /** A point of the history with followers alone. */
  static HistoryPoint point(int daysAgo, long followers) {
    return point(daysAgo, followers, HIDDEN, HIDDEN);
  }

  /** A point a week, the last of them on {@link #AS_OF}; views are a week's, not totals. */
  static List<HistoryPoint> weekly(long[] followers, long[] viewsOfWeek) {
    var history = new ArrayList<HistoryPoint>();
    var total = 1_000_000L;
    for (var i = 0; i < followers.length; i++) {
      total += viewsOfWeek[i];
      history.add(point(7 * (followers.length - 1 - i), followers[i], HIDDEN, total));
    }
    return history;
  }

  static long[] same(int length, long value) {
    var values = new long[length];
    Arrays.fill(values, value);
    return values;
  }

  static Audience audience(long sample, Map<String, Double> countries) {
    return new Audience(
        Optional.of("followers"),
        OptionalLong.of(sample),
        countries,
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of());
  }

  static Measures measures(CreatorBuilder creator) {
    return Measures.of(creator.build(), AS_OF);
  }

  private static OptionalLong counter(long value) {
    return value == HIDDEN ? OptionalLong.empty() : OptionalLong.of(value);
  }
}
