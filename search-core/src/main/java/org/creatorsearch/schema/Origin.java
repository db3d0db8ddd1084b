package org.creatorsearch.schema;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.HistoryPoint;
import org.creatorsearch.creator.Provenance;
import org.creatorsearch.error.WireName;

/**
 * Where the values of a field come from: under which keys of a profile their provenance is stated,
 * and what tells the day on which they were seen where no provenance does.
 *
 * @param keys keys of {@code provenance} that speak of the field, the nearest first: {@code
 *     audience.age}, {@code audience}. Source and day are each taken from the first that has one
 * @param dating what tells the day otherwise
 */
public record Origin(List<String> keys, Dating dating) {
  private static final Set<String> OF_POSTS =
      Set.of(
          "engagementRate",
          "engagementExpected",
          "engagementPercentile",
          "postsPerWeek",
          "postsPerWeek90",
          "daysSincePost",
          "sponsoredShare",
          "sponsoredLift",
          "medianViews",
          "expectedViews",
          "authenticity",
          "authenticityLow",
          "authenticityHigh",
          "authenticityCoverage",
          "safety",
          "evidence");
  private static final Set<String> OF_HISTORY =
      Set.of("growth7", "growth30", "growth90", "growthSpike");

  /** Fields that are named otherwise than the key that they are taken from. */
  private static final Map<String, String> OF_KEY =
      Map.of(
          "tier", "followers",
          "price", "price.post",
          "pricePerThousandViews", "price.post",
          "pricePerThousandTarget", "price.post",
          "currency", "price.currency",
          "doubtfulFollowers", "audience.quality",
          "doubtfulFollowersLow", "audience.quality",
          "doubtfulFollowersHigh", "audience.quality",
          "daysSinceUpdate", "updatedAt");

  /** What tells the day on which a value was seen, where its provenance does not. */
  public enum Dating implements WireName {
    /** The day of {@code updatedAt}. */
    UPDATE,
    /**
     * The later of {@code updatedAt} and the newest post: whoever shows a post has looked on its
     * day or later.
     */
    POSTS,
    /**
     * The newest point of the history that has followers, whatever {@code updatedAt} says: a change
     * is one up to that point.
     */
    HISTORY
  }

  public Origin {
    keys = List.copyOf(keys);
  }

  /** The origin of a field, by its name. */
  public static Origin of(String field) {
    if (OF_POSTS.contains(field)) {
      return new Origin(List.of("posts"), Dating.POSTS);
    }
    if (OF_HISTORY.contains(field)) {
      return new Origin(List.of("history"), Dating.HISTORY);
    }
    return new Origin(withAbove(OF_KEY.getOrDefault(field, field)), Dating.UPDATE);
  }

  /** The spelling in which the names of sources are compared. */
  public static String source(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static List<String> withAbove(String key) {
    var keys = new ArrayList<String>();
    for (var end = key.length(); end > 0; end = key.lastIndexOf('.', end - 1)) {
      keys.add(key.substring(0, end));
    }
    return keys;
  }

  /**
   * The days that a profile tells by itself.
   *
   * @param update of {@code updatedAt}
   * @param post of the newest post
   * @param history of the newest point of the history that has followers
   */
  public record Days(
      Optional<LocalDate> update, Optional<LocalDate> post, Optional<LocalDate> history) {
    /** Those of a whole profile; what is dated after {@code asOf} has not been yet. */
    public static Days of(Creator creator, LocalDate asOf) {
      return new Days(
          creator.updatedAt().map(Days::day),
          newest(creator.posts().stream().map(post -> day(post.at())), asOf),
          newest(
              creator.history().stream()
                  .filter(point -> point.followers().isPresent())
                  .map(HistoryPoint::on),
              asOf));
    }

    private static LocalDate day(Instant moment) {
      return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Optional<LocalDate> newest(Stream<LocalDate> days, LocalDate asOf) {
      return days.filter(day -> !day.isAfter(asOf)).max(Comparator.naturalOrder());
    }
  }

  /**
   * By whom and on which day the field's value of a profile was seen, as far as that is known.
   *
   * @param stated the provenance of the profile, by key
   * @param days the days that the profile tells by itself
   */
  public Provenance of(Map<String, Provenance> stated, Days days) {
    var near = keys.stream().filter(stated::containsKey).map(stated::get).toList();
    return new Provenance(
        near.stream().flatMap(p -> p.by().stream()).findFirst(),
        near.stream().flatMap(p -> p.at().stream()).findFirst().or(() -> told(days)));
  }

  private Optional<LocalDate> told(Days days) {
    return switch (dating) {
      case UPDATE -> days.update();
      case POSTS ->
          Stream.of(days.update(), days.post())
              .flatMap(Optional::stream)
              .max(Comparator.naturalOrder());
      case HISTORY -> days.history();
    };
  }
}
