package org.creatorsearch.oracle;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creatorsearch.creator.JointShare;
import org.creatorsearch.error.WireName;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Missing;
import org.creatorsearch.result.ShareBasis;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.FieldType;
import org.creatorsearch.schema.Schema;

/** Whether an account meets a filter, word by word as the filter says. */
final class Conditions {
  private Conditions() {}

  static boolean meets(Account account, Filter filter) {
    return switch (filter) {
      case Filter.All all -> true;
      case Filter.None none -> false;
      case Filter.Not(Filter inner) -> !meets(account, inner);
      case Filter.And(List<Filter> parts) -> parts.stream().allMatch(f -> meets(account, f));
      case Filter.Or(List<Filter> parts) -> parts.stream().anyMatch(f -> meets(account, f));
      case Filter.Leaf leaf -> holds(account, leaf).orElse(leaf.missing() == Missing.KEEP);
    };
  }

  /**
   * Whether an account would meet a filter however unknown creators are treated: true, false, or
   * empty where that depends on what is unknown, in Kleene's three-valued logic.
   */
  static Optional<Boolean> truth(Account account, Filter filter) {
    return switch (filter) {
      case Filter.All all -> Optional.of(true);
      case Filter.None none -> Optional.of(false);
      case Filter.Not(Filter inner) -> truth(account, inner).map(met -> !met);
      case Filter.And(List<Filter> parts) ->
          parts.stream()
              .map(part -> truth(account, part))
              .reduce(Optional.of(true), Conditions::and);
      case Filter.Or(List<Filter> parts) ->
          parts.stream()
              .map(part -> truth(account, part).map(met -> !met))
              .reduce(Optional.of(true), Conditions::and)
              .map(none -> !none);
      case Filter.Leaf leaf -> holds(account, leaf);
    };
  }

  private static Optional<Boolean> and(Optional<Boolean> a, Optional<Boolean> b) {
    if (a.equals(Optional.of(false)) || b.equals(Optional.of(false))) {
      return Optional.of(false);
    }
    return a.isEmpty() ? a : b;
  }

  /** True, false, or empty for unknown. */
  static Optional<Boolean> holds(Account account, Filter.Leaf leaf) {
    return switch (leaf) {
      case Filter.AnyOf anyOf -> anyOf(account.subject(), anyOf);
      case Filter.Between between -> between(account, between);
      case Filter.Share share -> {
        var subject = account.subject();
        var points = subject.points(share.dimension(), share.values());
        yield subject.points(share.dimension()).isEmpty()
            ? Optional.empty()
            : Optional.of(points >= Math.ceil(share.minShare() * 10_000 - 1e-6));
      }
      case Filter.Sourced sourced ->
          Seen.of(account.subject(), sourced.field()).isAsAsked(sourced.sourcing())
              ? holds(account, sourced.condition())
              : Optional.empty();
      case Filter.Joint joint ->
          share(account.subject(), joint).map(share -> share.share() >= joint.minShare() - 1e-9);
    };
  }

  private static Optional<Boolean> anyOf(Subject subject, Filter.AnyOf filter) {
    var own = subject.keywords(filter.field());
    if (own.isEmpty()) {
      return Optional.empty();
    }
    if (filter.field().equals("id")) {
      return Optional.of(filter.values().contains(subject.id()));
    }
    var wanted = folded(filter.values());
    if (filter.withinDays().isPresent()) {
      var from = subject.measures().asOf().minusDays(filter.withinDays().getAsInt());
      return Optional.of(
          subject.measures().brandLastPosts().entrySet().stream()
              .filter(brand -> !brand.getValue().isBefore(from))
              .anyMatch(brand -> wanted.contains(folded(brand.getKey()))));
    }
    return Optional.of(own.stream().anyMatch(value -> wanted.contains(folded(value))));
  }

  private static Set<String> folded(List<String> values) {
    return values.stream().map(Conditions::folded).collect(Collectors.toSet());
  }

  static String folded(String value) {
    return value.strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<Boolean> between(Account account, Filter.Between filter) {
    var value =
        filter.field().equals("engagementRate")
            ? account.subject().rate(filter.sampling())
            : account.number(filter.field());
    if (value.isEmpty()) {
      return Optional.empty();
    }
    var single = Schema.standard().field(filter.field()).type() == FieldType.DECIMAL;
    var min = single ? (float) filter.min() : filter.min();
    var max = single ? (float) filter.max() : filter.max();
    return Optional.of(value.getAsDouble() >= min && value.getAsDouble() <= max);
  }

  /** A share, and what it was taken from. */
  record Joint(double share, ShareBasis basis) {}

  static Optional<Joint> share(Subject subject, Filter.Joint filter) {
    var wanted = filter.dimensions();
    var rows = subject.creator().audience().map(a -> a.joint()).orElse(List.of());
    var coarsest =
        rows.stream()
            .map(row -> values(row).keySet())
            .filter(dimensions -> dimensions.containsAll(wanted.keySet()))
            .min(
                Comparator.comparingInt((Set<AudienceDimension> d) -> d.size())
                    .thenComparing(Set::toString));
    if (coarsest.isPresent()) {
      var points =
          rows.stream()
              .filter(row -> values(row).keySet().equals(coarsest.get()))
              .filter(row -> isAll(values(row), wanted))
              .mapToInt(row -> Subject.basisPoints(row.share()))
              .sum();
      return Optional.of(new Joint(Math.min(10_000, points) / 10_000.0, ShareBasis.TABLE));
    }
    if (wanted.keySet().stream().anyMatch(d -> subject.points(d).isEmpty())) {
      return Optional.empty();
    }
    var shares =
        wanted.entrySet().stream()
            .mapToDouble(w -> subject.points(w.getKey(), w.getValue()) / 10_000.0)
            .toArray();
    var least = 1.0;
    var sum = 0.0;
    var product = 1.0;
    for (var share : shares) {
      least = Math.min(least, share);
      sum += share;
      product *= share;
    }
    return Optional.of(
        switch (filter.basis()) {
          case LOWER -> new Joint(Math.max(0, sum - (shares.length - 1)), ShareBasis.LOWER);
          case ESTIMATE -> new Joint(product, ShareBasis.ESTIMATE);
          case UPPER -> new Joint(least, ShareBasis.UPPER);
        });
  }

  private static boolean isAll(
      Map<AudienceDimension, String> row, Map<AudienceDimension, List<String>> wanted) {
    return wanted.entrySet().stream()
        .allMatch(w -> w.getValue().contains(row.getOrDefault(w.getKey(), "")));
  }

  private static Map<AudienceDimension, String> values(JointShare row) {
    var values = new java.util.EnumMap<AudienceDimension, String>(AudienceDimension.class);
    row.country().ifPresent(v -> values.put(AudienceDimension.COUNTRY, v));
    row.gender().map(WireName::wireName).ifPresent(v -> values.put(AudienceDimension.GENDER, v));
    row.age().map(WireName::wireName).ifPresent(v -> values.put(AudienceDimension.AGE, v));
    return values;
  }
}
