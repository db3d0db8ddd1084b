package org.creatorsearch.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.EngagementDefinition;
import org.junit.jupiter.api.Test;

class FilterOrderTest {
  private static final FilterOrder ORDER = FilterOrder.CANONICAL;

  /** Filters that differ as little as filters can, some of them equal. */
  private static List<Filter> alike() {
    var filters = new ArrayList<Filter>();
    var random = new Random(5);
    for (var i = 0; i < 120; i++) {
      filters.add(filter(random, 2));
    }
    return filters;
  }

  private static Filter filter(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 5 : 8)) {
      case 0 -> policy(random, Filter.anyOf(field(random), values(random)));
      case 1 -> policy(random, Filter.anyOf("brands", "O2").withinDays(1 + random.nextInt(2)));
      case 2 -> policy(random, range(random));
      case 3 ->
          policy(
              random, Filter.share(AudienceDimension.COUNTRY, number(random) / 2, values(random)));
      case 4 ->
          policy(
              random,
              Filter.joint(Target.of(AudienceDimension.COUNTRY, values(random)), number(random) / 2)
                  .on(random.nextBoolean() ? Basis.LOWER : Basis.UPPER));
      case 5 -> Filter.not(filter(random, depth - 1));
      case 6 -> Filter.and(filter(random, depth - 1), filter(random, depth - 1));
      default -> Filter.or(filter(random, depth - 1), filter(random, depth - 1));
    };
  }

  private static Filter policy(Random random, Filter.Leaf leaf) {
    var policy = random.nextBoolean() ? leaf : leaf.keepUnknown();
    return switch (random.nextInt(6)) {
      case 0 -> policy.sourced(Sourcing.maxAge(1 + random.nextInt(2)));
      case 1 -> policy.sourced(Sourcing.by(random.nextBoolean() ? "platform" : "vendor"));
      default -> policy;
    };
  }

  private static Filter.Between range(Random random) {
    var range = Filter.between("engagementRate", number(random), 1 + number(random));
    return random.nextBoolean() ? range : range.sampled(Sampling.of(definition(random)));
  }

  private static EngagementDefinition definition(Random random) {
    return random.nextBoolean() ? EngagementDefinition.VIEWS : EngagementDefinition.FOLLOWERS;
  }

  private static String field(Random random) {
    return random.nextBoolean() ? "city" : "region";
  }

  private static String[] values(Random random) {
    return random.nextBoolean() ? new String[] {"DC, US"} : new String[] {"DC", "US"};
  }

  private static double number(Random random) {
    return random.nextBoolean() ? 0.0 : random.nextBoolean() ? -0.0 : 1.0;
  }

  @Test
  void compare_anyTwo_isZeroExactlyWhereTheyAreEqual() {
    for (var a : alike()) {
      for (var b : alike()) {
        assertThat(ORDER.compare(a, b) == 0).as("%s and %s", a, b).isEqualTo(a.equals(b));
        assertThat(Integer.signum(ORDER.compare(a, b)))
            .isEqualTo(-Integer.signum(ORDER.compare(b, a)));
      }
    }
  }

  @Test
  void compare_anyThree_isTransitive() {
    var filters = alike().subList(0, 60);
    for (var a : filters) {
      for (var b : filters) {
        for (var c : filters) {
          if (ORDER.compare(a, b) <= 0 && ORDER.compare(b, c) <= 0) {
            assertThat(ORDER.compare(a, c)).isLessThanOrEqualTo(0);
          }
        }
      }
    }
  }

  @Test
  void or_filtersThatPrintAlike_keepsBoth() {
    var one = Filter.anyOf("city", "DC, Washington");
    var two = Filter.anyOf("city", "DC", "Washington");
    assertThat(one).hasToString(two.toString());

    assertThat(Filter.or(one, two)).isInstanceOf(Filter.Or.class);
    assertThat(Filter.or(one, two)).isEqualTo(Filter.or(two, one));
  }

  @Test
  void share_negativeZero_isZero() {
    assertThat(Filter.share(AudienceDimension.AGE, -0.0, "65+"))
        .isEqualTo(Filter.share(AudienceDimension.AGE, 0.0, "65+"));
  }
}
