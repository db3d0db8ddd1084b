package org.creatorsearch.samples.imported;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A profile in the making. What is null or empty is not written. */
final class Creator {

  /** A point of the history; null is unknown. */
  record Point(@Nullable Long followers, @Nullable Long views) {

    /** This point, with what it lacks taken from another of the same day. */
    Point or(Point other) {
      return new Point(
          followers == null ? other.followers : followers, views == null ? other.views : views);
    }
  }

  /** Where a value comes from, and of which day it is. */
  record Origin(String by, @Nullable LocalDate at) {}

  final String id;
  final String platform;
  final String handle;
  @Nullable String displayName;
  @Nullable String person;
  @Nullable String bio;
  @Nullable String url;
  @Nullable String country;
  boolean hasEmail;
  List<String> themes = List.of();
  List<String> hashtags = List.of();
  @Nullable Long followers;
  @Nullable Long postCount;
  final SortedMap<LocalDate, Point> history = new TreeMap<>();
  final List<Post> posts = new ArrayList<>();
  final SortedMap<String, BigDecimal> reported = new TreeMap<>();
  @Nullable LocalDate reportedOn;
  final SortedMap<String, Origin> provenance = new TreeMap<>();
  @Nullable Instant updatedAt;

  Creator(String id, String platform, String handle) {
    this.id = id;
    this.platform = platform;
    this.handle = handle;
  }

  void record(LocalDate on, Point point) {
    history.merge(on, point, (old, latest) -> latest.or(old));
  }

  void country(@Nullable String code, String by, @Nullable LocalDate at) {
    if (code != null) {
      country = code;
      provenance.put("country", new Origin(by, at));
    }
  }
}
