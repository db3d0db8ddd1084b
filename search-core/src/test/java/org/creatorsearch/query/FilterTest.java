package org.creatorsearch.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.schema.AudienceDimension;
import org.junit.jupiter.api.Test;

class FilterTest {
  private static final Filter DE = Filter.anyOf("country", "DE");
  private static final Filter AT = Filter.anyOf("country", "AT");
  private static final Filter BIG = Filter.atLeast("followers", 1e6);

  @Test
  void anyOf_valuesInAnyOrder_areSortedAndDistinct() {
    assertThat(Filter.anyOf("country", "DE", "AT", "DE"))
        .isEqualTo(Filter.anyOf("country", "AT", "DE"));
  }

  @Test
  void anyOf_withoutValues_isRefused() {
    assertThat(refused(() -> Filter.anyOf("country")).code()).isEqualTo(ErrorCode.INVALID_VALUE);
  }

  @Test
  void anyOf_moreThanAThousandValues_isTooLarge() {
    var values = IntStream.rangeClosed(0, 1_000).mapToObj(i -> "v" + i).toArray(String[]::new);

    assertThat(refused(() -> Filter.anyOf("hashtags", values)).code())
        .isEqualTo(ErrorCode.TOO_LARGE);
  }

  @Test
  void anyOf_days_mustBeSensible() {
    assertThat(
            refused(() -> new Filter.AnyOf("brands", List.of("a"), OptionalInt.of(0), Missing.KEEP))
                .code())
        .isEqualTo(ErrorCode.INVALID_RANGE);
  }

  @Test
  void between_minAboveMaxOrNaN_isRefused() {
    assertThat(refused(() -> Filter.between("followers", 2, 1)))
        .satisfies(
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.INVALID_RANGE);
              assertThat(e.field()).contains("followers");
              assertThat(e.detail()).contains("2.0 > 1.0");
            });
    assertThat(refused(() -> Filter.atLeast("followers", Double.NaN)).code())
        .isEqualTo(ErrorCode.INVALID_TYPE);
  }

  @Test
  void between_negativeZero_equalsZero() {
    assertThat(Filter.between("growth7", -0.0, 0.0))
        .isEqualTo(Filter.between("growth7", 0.0, -0.0));
  }

  @Test
  void share_outsideZeroToOne_isRefused() {
    for (var share : new double[] {-0.1, 1.1, Double.NaN}) {
      assertThat(refused(() -> Filter.share(AudienceDimension.AGE, share, "65+")).code())
          .isEqualTo(ErrorCode.INVALID_RANGE);
    }
  }

  @Test
  void joint_withoutDimensions_isRefused() {
    assertThat(
            refused(() -> new Filter.Joint(Map.of(), 0.1, Basis.ESTIMATE, Missing.EXCLUDE)).code())
        .isEqualTo(ErrorCode.INVALID_VALUE);
  }

  @Test
  void not_twice_isTheFilterItself() {
    assertThat(Filter.not(Filter.not(DE))).isEqualTo(DE);
    assertThat(Filter.not(Filter.ALL)).isEqualTo(Filter.NONE);
    assertThat(Filter.not(Filter.NONE)).isEqualTo(Filter.ALL);
  }

  @Test
  void and_trivialParts_vanishOrWin() {
    assertThat(Filter.and()).isEqualTo(Filter.ALL);
    assertThat(Filter.and(DE)).isEqualTo(DE);
    assertThat(Filter.and(DE, Filter.ALL)).isEqualTo(DE);
    assertThat(Filter.and(DE, Filter.NONE)).isEqualTo(Filter.NONE);
    assertThat(Filter.and(DE, DE)).isEqualTo(DE);
  }

  @Test
  void or_trivialParts_vanishOrWin() {
    assertThat(Filter.or()).isEqualTo(Filter.NONE);
    assertThat(Filter.or(DE)).isEqualTo(DE);
    assertThat(Filter.or(DE, Filter.NONE)).isEqualTo(DE);
    assertThat(Filter.or(DE, Filter.ALL)).isEqualTo(Filter.ALL);
  }

  @Test
  void and_nested_isFlatAndSorted() {
    assertThat(Filter.and(BIG, Filter.and(DE, AT))).isEqualTo(Filter.and(AT, BIG, DE));
    assertThat(Filter.and(BIG, Filter.or(DE, AT))).isInstanceOf(Filter.And.class);
  }

  @Test
  void constructors_otherThanNormalForm_areRefused() {
    var sorted = ((Filter.And) Filter.and(DE, BIG)).filters();

    assertThatThrownBy(() -> new Filter.And(sorted.reversed())).isInstanceOf(SearchException.class);
    assertThatThrownBy(() -> new Filter.And(List.of(DE))).isInstanceOf(SearchException.class);
    assertThatThrownBy(() -> new Filter.And(List.of(DE, DE))).isInstanceOf(SearchException.class);
    assertThatThrownBy(() -> new Filter.Or(List.of(DE, Filter.or(AT, BIG))))
        .isInstanceOf(SearchException.class);
    assertThatThrownBy(() -> new Filter.Or(List.of(Filter.ALL, DE)))
        .isInstanceOf(SearchException.class);
    assertThatThrownBy(() -> new Filter.Not(new Filter.Not(DE)))
        .isInstanceOf(SearchException.class);
    assertThatThrownBy(() -> new Filter.Not(Filter.ALL)).isInstanceOf(SearchException.class);
  }

  @Test
  void normalForm_sameSetOfParts_isTheSameValue() {
    var random = new Random(11);
    for (var n = 0; n < 5_000; n++) {
      var parts = new ArrayList<Filter>();
      for (var i = random.nextInt(5); i >= 0; i--) {
        parts.add(random(random, 3));
      }
      var shuffled = new ArrayList<>(parts);
      shuffled.add(parts.get(random.nextInt(parts.size())));
      Collections.shuffle(shuffled, random);
      var and = Filter.and(parts);
      assertThat(Filter.and(shuffled)).isEqualTo(and).hasSameHashCodeAs(and);
      assertThat(Filter.or(shuffled)).isEqualTo(Filter.or(parts));
      assertThat(Filter.and(and)).isEqualTo(and);
      assertThat(rebuilt(and)).isEqualTo(and);
    }
  }

  /** The filter, made again from its parts. */
  private static Filter rebuilt(Filter filter) {
    return switch (filter) {
      case Filter.And(List<Filter> parts) ->
          Filter.and(parts.stream().map(FilterTest::rebuilt).toList());
      case Filter.Or(List<Filter> parts) ->
          Filter.or(parts.stream().map(FilterTest::rebuilt).toList());
      case Filter.Not(Filter inner) -> Filter.not(rebuilt(inner));
      case Filter.Leaf leaf -> leaf;
      case Filter.All all -> all;
      case Filter.None none -> none;
    };
  }

  private static Filter random(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 5)) {
      case 0 -> Filter.ALL;
      case 1 -> Filter.NONE;
      case 2 -> Filter.anyOf("country", "C" + random.nextInt(4), "C" + random.nextInt(4));
      case 3 -> Filter.atLeast("followers", random.nextInt(3));
      case 4 -> Filter.share(AudienceDimension.GENDER, 0.5, "female");
      case 5 -> Filter.not(random(random, depth - 1));
      case 6 -> Filter.and(random(random, depth - 1), random(random, depth - 1));
      default -> Filter.or(random(random, depth - 1), random(random, depth - 1));
    };
  }

  @Test
  void requireDepth_deeperThanAllowed_isTooLarge() {
    var deep = Filter.or(DE, Filter.and(BIG, Filter.or(AT, Filter.not(BIG))));

    Filter.requireDepth(deep, 4);
    assertThat(refused(() -> deepCheck(deep, 2)).code()).isEqualTo(ErrorCode.TOO_LARGE);
  }

  private static Filter deepCheck(Filter filter, int depth) {
    Filter.requireDepth(filter, depth);
    return filter;
  }

  private static SearchException refused(Supplier<Filter> make) {
    return catchThrowableOfType(SearchException.class, make::get);
  }
}
