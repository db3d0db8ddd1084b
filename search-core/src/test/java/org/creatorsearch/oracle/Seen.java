package org.creatorsearch.oracle;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.query.Sourcing;

/**
 * When and by whom a value was seen, as the documents tell it field by field.
 *
 * @param daysAgo days before the day of the oracle, 0 for what is still to come; empty for unknown
 */
record Seen(Optional<Long> daysAgo, Optional<String> by) {
  static Seen of(Subject subject, String field) {
    var creator = subject.creator();
    var at = Optional.<LocalDate>empty();
    var by = Optional.<String>empty();
    for (var key : keys(field)) {
      var stated = Optional.ofNullable(creator.provenance().get(key));
      at = at.or(() -> stated.flatMap(p -> p.at()));
      by = by.or(() -> stated.flatMap(p -> p.by()));
    }
    var today = subject.measures().asOf();
    var day = at.or(() -> told(creator, keys(field).getFirst(), today));
    return new Seen(
        day.map(d -> Math.max(0, today.toEpochDay() - d.toEpochDay())),
        by.map(name -> name.strip().toLowerCase(Locale.ROOT)));
  }

  private static List<String> keys(String field) {
    return switch (field) {
      case "tier" -> List.of("followers");
      case "price", "pricePerThousandViews", "pricePerThousandTarget" ->
          List.of("price.post", "price");
      case "doubtfulFollowers", "doubtfulFollowersLow", "doubtfulFollowersHigh" ->
          List.of("audience.quality", "audience");
      case "currency" -> List.of("price.currency", "price");
      case "contact.email" -> List.of("contact.email", "contact");
      case "daysSinceUpdate" -> List.of("updatedAt");
      case "growth7", "growth30", "growth90", "growthSpike" -> List.of("history");
      case "engagementRate",
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
          "evidence" ->
          List.of("posts");
      default -> field.startsWith("audience.") ? List.of(field, "audience") : List.of(field);
    };
  }

  private static Optional<LocalDate> told(Creator creator, String key, LocalDate today) {
    var days = new ArrayList<LocalDate>();
    if (key.equals("history")) {
      creator.history().stream()
          .filter(point -> point.followers().isPresent() && !point.on().isAfter(today))
          .forEach(point -> days.add(point.on()));
    } else {
      creator.updatedAt().ifPresent(at -> days.add(at.atZone(ZoneOffset.UTC).toLocalDate()));
    }
    if (key.equals("posts")) {
      creator.posts().stream()
          .map(post -> post.at().atZone(ZoneOffset.UTC).toLocalDate())
          .filter(day -> !day.isAfter(today))
          .forEach(days::add);
    }
    return days.isEmpty() ? Optional.empty() : Optional.of(Collections.max(days));
  }

  boolean isAsAsked(Sourcing sourcing) {
    var most = sourcing.maxAgeDays();
    var lately = most.isEmpty() || daysAgo.filter(days -> days <= most.getAsInt()).isPresent();
    return lately && (sourcing.by().isEmpty() || by.filter(sourcing.by()::contains).isPresent());
  }
}
