package org.creatorsearch.benchmarks.workload;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.creatorsearch.benchmarks.corpus.Creators;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.WireName;
import org.creatorsearch.measure.Measures;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Sampling;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.EngagementDefinition;

/** Draws conditions at random that one creator meets. */
final class RandomClauses {
  private static final int KINDS = 14;

  /** Somebody who ticks one box often ticks another. */
  private static final double SECOND_VALUE = 0.3;

  /** A slider is set to between half and a twentieth of the values around the creator's. */
  private static final double WIDEST = 20;

  private static final List<String> COUNTRIES =
      List.of("US", "BR", "IN", "DE", "GB", "FR", "MX", "ES", "JP");

  private final SplittableRandom random;

  RandomClauses(SplittableRandom random) {
    this.random = random;
  }

  /** A condition; empty where the creator has no value in the field drawn. */
  Optional<Filter> around(Creator someone) {
    return switch (random.nextInt(KINDS)) {
      case 0 -> Optional.of(anyOf("platform", someone.platform(), List.of("youtube", "twitch")));
      case 1, 2 -> someone.country().map(c -> anyOf("country", c, COUNTRIES));
      case 3 -> one(someone.languages()).map(l -> Filter.anyOf("languages", l));
      case 4 -> someone.gender().map(g -> Filter.anyOf("gender", g.wireName()));
      case 5 -> someone.ageRange().map(a -> anyOf("ageRange", a.wireName(), List.of("25-34")));
      case 6 -> someone.accountType().map(t -> Filter.anyOf("accountType", t.wireName()));
      case 7 -> someone.verified().map(v -> Filter.is("verified", v));
      case 8 -> tier(someone);
      case 9 -> one(someone.themes()).map(t -> Filter.anyOf("themes", t));
      case 10 -> one(someone.brands()).map(b -> Filter.anyOf("brands", b));
      case 11 -> followers(someone.followers());
      case 12 -> engagement(someone);
      default -> audience(someone);
    };
  }

  private Filter anyOf(String field, String own, List<String> others) {
    return random.nextDouble() < SECOND_VALUE
        ? Filter.anyOf(field, own, others.get(random.nextInt(others.size())))
        : Filter.anyOf(field, own);
  }

  private Optional<Filter> tier(Creator someone) {
    return measures(someone).tier().map(WireName::wireName).map(t -> Filter.anyOf("tier", t));
  }

  private Optional<Filter> followers(OptionalLong followers) {
    if (followers.isEmpty()) {
      return Optional.empty();
    }
    var width = Math.pow(WIDEST, random.nextDouble());
    var min = Math.floor(followers.getAsLong() / width);
    return Optional.of(
        random.nextBoolean()
            ? Filter.atLeast("followers", min)
            : Filter.between("followers", min, Math.ceil(followers.getAsLong() * width)));
  }

  private Optional<Filter> engagement(Creator someone) {
    var rate =
        measures(someone)
            .engagement(
                EngagementDefinition.defaultFor(someone.platform()), Sampling.DEFAULT.windowDays())
            .map(r -> OptionalDouble.of(r.value()))
            .orElse(OptionalDouble.empty());
    // Sliders stop at tenths of a per cent.
    return rate.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Filter.atLeast(
                "engagementRate",
                Math.floor(rate.getAsDouble() * random.nextDouble() * 1000) / 1000));
  }

  private Optional<Filter> audience(Creator someone) {
    var dimensions =
        List.of(AudienceDimension.COUNTRY, AudienceDimension.GENDER, AudienceDimension.AGE);
    var dimension = dimensions.get(random.nextInt(dimensions.size()));
    var shares = someone.audience().map(dimension::shares);
    if (shares.isEmpty() || shares.get().isEmpty()) {
      return Optional.empty();
    }
    // Whoever asks for a share asks for one of the great ones.
    var best = shares.get().entrySet().iterator().next();
    var least = Math.floor(best.getValue() * random.nextDouble(0.3, 1) * 20) / 20;
    return Optional.of(Filter.share(dimension, least, best.getKey()));
  }

  private static Measures measures(Creator someone) {
    return Measures.of(someone, LocalDate.now(Creators.CLOCK));
  }

  private <T> Optional<T> one(List<T> values) {
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(values.get(random.nextInt(values.size())));
  }
}
