package org.creatorsearch.server.wire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.creatorsearch.query.Arrangement;
import org.creatorsearch.query.Arrangement.Diversity;
import org.creatorsearch.query.Arrangement.Exploration;
import org.creatorsearch.query.Aspect;
import org.creatorsearch.query.Basis;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.FacetRequest;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Missing;
import org.creatorsearch.query.Quota;
import org.creatorsearch.query.Sampling;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Signal;
import org.creatorsearch.query.Sort;
import org.creatorsearch.query.Sourcing;
import org.creatorsearch.query.Target;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.EngagementDefinition;

/** Requests that use every part of the language, awkward characters included. */
final class RandomRequests {
  private static final List<String> WORDS =
      List.of(
          "DE", "a,b", "c\\d", "e:f", "!g", " h ", "ü & ö=?", "日本", "😀", "+", "%", "\"q\"",
          "x\ny");

  private final Random random;

  RandomRequests(Random random) {
    this.random = random;
  }

  SearchRequest next() {
    var request = SearchRequest.builder().size(random.nextInt(201)).explain(random.nextBoolean());
    request.highlight(random.nextBoolean()).nearMisses(random.nextInt(21));
    if (random.nextBoolean()) {
      request.mustMatch(random.nextInt(101) / 100.0);
    }
    if (random.nextBoolean()) {
      request.text(word()).brief(word()).preferText(word());
    }
    for (var i = random.nextInt(5); i > 0; i--) {
      request.where(random.nextBoolean() ? Clause.of(condition()) : group());
    }
    for (var i = random.nextInt(3); i > 0; i--) {
      request.wish(random.nextBoolean() ? Clause.of(condition()) : group());
    }
    if (random.nextBoolean()) {
      request
          .target(new Target(sides()))
          .ranking("safety")
          .weight(Signal.TEXT, random.nextDouble());
    }
    if (random.nextBoolean()) {
      request.sort(random.nextBoolean() ? Sort.ascending("followers") : Sort.descending("growth7"));
    } else {
      request.arrangement(arrangement(request.build().size() >= 20));
    }
    if (random.nextBoolean()) {
      request.facets("country").facet(new FacetRequest("brands", 1 + random.nextInt(90), word()));
    }
    if (random.nextBoolean()) {
      request.after(word()).timeout(Duration.ofMillis(1 + random.nextInt(9_000)));
    }
    return request.build();
  }

  private Arrangement arrangement(boolean exploring) {
    var arrangement = Arrangement.NONE;
    if (random.nextBoolean()) {
      arrangement = arrangement.with(diversity());
    }
    if (random.nextBoolean()) {
      arrangement =
          arrangement
              .with(Quota.atMost(Aspect.AGENCY, word(), 0.01 + random.nextInt(99) / 100.0))
              .with(Quota.atMostOfEach(aspect(), 1 + random.nextInt(200)));
    }
    return random.nextInt(4) == 0 && exploring
        ? arrangement.with(new Exploration(1 + random.nextInt(10), random.nextInt()))
        : arrangement;
  }

  private Diversity diversity() {
    var by = List.of(aspect(), aspect());
    return random.nextBoolean() ? Diversity.by(by) : new Diversity(by, random.nextDouble());
  }

  private Aspect aspect() {
    return List.of(Aspect.values()).get(random.nextInt(Aspect.values().length));
  }

  /** A group, or a condition that counts as one. */
  private Clause group() {
    return Clause.group(filter(2));
  }

  private Filter filter(int depth) {
    if (depth == 0) {
      return leaf();
    }
    return switch (random.nextInt(5)) {
      case 0 -> Filter.not(filter(depth - 1));
      case 1 -> Filter.and(filters(depth - 1));
      case 2 -> Filter.or(filters(depth - 1));
      case 3 -> random.nextBoolean() ? Filter.ALL : Filter.NONE;
      default -> leaf();
    };
  }

  private List<Filter> filters(int depth) {
    return IntStream.range(0, random.nextInt(3)).mapToObj(i -> filter(depth)).toList();
  }

  /** A condition with a field of its own; only lists have an exclusion that belongs to a field. */
  private Filter condition() {
    var leaf = leaf();
    return random.nextBoolean()
            && (leaf.bare() instanceof Filter.AnyOf || leaf.bare() instanceof Filter.Share)
        ? Filter.not(leaf)
        : leaf;
  }

  private Filter.Leaf leaf() {
    var leaf = bare();
    return random.nextInt(3) == 0 ? leaf.sourced(sourcing()) : leaf;
  }

  private Sourcing sourcing() {
    return new Sourcing(
        OptionalInt.of(1 + random.nextInt(2)),
        random.nextBoolean() ? List.of() : List.of("platform", "a,b: c!"));
  }

  private Filter.Leaf bare() {
    return switch (random.nextInt(5)) {
      case 0 -> new Filter.AnyOf("hashtags", words(), OptionalInt.empty(), missing());
      case 1 -> new Filter.AnyOf("brands", words(), OptionalInt.of(30), missing());
      case 2 ->
          new Filter.Share(
              side(), words(), random.nextBoolean() ? 0.2 : random.nextDouble(), missing());
      case 3 ->
          new Filter.Joint(
              sides(),
              random.nextDouble(),
              List.of(Basis.values()).get(random.nextInt(Basis.values().length)),
              missing());
      default -> between();
    };
  }

  private Filter.Leaf between() {
    var min = random.nextGaussian() * 1e6;
    var sampling =
        random.nextBoolean()
            ? Sampling.DEFAULT
            : new Sampling(Optional.of(EngagementDefinition.VIEWS_TOTAL), 365, random.nextInt(20));
    return random.nextBoolean()
        ? new Filter.Between("engagementRate", min, min + 1, sampling, missing())
        : Filter.atMost("followers", Math.rint(min));
  }

  private Map<AudienceDimension, List<String>> sides() {
    return Map.of(side(), words());
  }

  private AudienceDimension side() {
    return List.of(AudienceDimension.values())
        .get(random.nextInt(AudienceDimension.values().length));
  }

  private Missing missing() {
    return random.nextBoolean() ? Missing.EXCLUDE : Missing.KEEP;
  }

  private List<String> words() {
    var words = new ArrayList<String>();
    for (var i = random.nextInt(3); i >= 0; i--) {
      words.add(word());
    }
    return words;
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
