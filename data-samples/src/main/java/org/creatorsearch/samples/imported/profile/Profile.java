package org.creatorsearch.samples.imported.profile;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A profile in the making. What is null or empty is not written. */
public final class Profile {

  /** A point of the history; null is unknown. */
  public record Point(@Nullable Long followers, @Nullable Long views) {

    /** This point, with what it lacks taken from another of the same day. */
    Point or(Point other) {
      return new Point(
          followers == null ? other.followers : followers, views == null ? other.views : views);
    }
  }

  /** Where a value comes from, and of which day it is. */
  public record Origin(String by, @Nullable LocalDate at) {}

  public final String id;
  public final String platform;
  public final String handle;
  public @Nullable String displayName;
  public @Nullable String person;
  public @Nullable String bio;
  public @Nullable String url;
  public @Nullable String country;
  public boolean hasEmail;
  public List<String> themes = List.of();
  public List<String> hashtags = List.of();
  public @Nullable Long followers;
  public @Nullable Long postCount;
  public final SortedMap<LocalDate, Point> history = new TreeMap<>();
  public final List<ProfilePost> posts = new ArrayList<>();
  public final SortedMap<String, BigDecimal> reported = new TreeMap<>();
  public @Nullable LocalDate reportedOn;
  public final SortedMap<String, Origin> provenance = new TreeMap<>();
  public @Nullable Instant updatedAt;

  /** With what every profile has; the id begins with the platform's prefix. */
  public Profile(String id, String platform, String handle) {
    this.id = id;
    this.platform = platform;
    this.handle = handle;
  }

  /** Adds a point of the history; what it lacks stays as another one of the same day has it. */
  public void record(LocalDate on, Point point) {
    history.merge(on, point, (old, latest) -> latest.or(old));
  }

  /**
   * The creator's own country, as an ISO 3166-1 code, with where it comes from; null adds nothing.
   */
  public void country(@Nullable String code, String by, @Nullable LocalDate at) {
    if (code != null) {
      country = code;
      provenance.put("country", new Origin(by, at));
    }
  }
}
