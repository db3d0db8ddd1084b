package org.creatorsearch.samples.generated.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.creatorsearch.samples.generated.chance.Dice.Topic;
import org.junit.jupiter.api.Test;

class DiceTest {

  private static final int ROLLS = 100_000;

  private final Dice dice = Dice.of(1, Topic.FEED, 0);

  @Test
  void unit_ofManyRolls_isEvenOnTheUnitInterval() {
    double[] rolls = DoubleStream.generate(dice::unit).limit(ROLLS).toArray();
    assertThat(DoubleStream.of(rolls)).allMatch(roll -> roll >= 0 && roll < 1);
    assertThat(DoubleStream.of(rolls).average().orElseThrow()).isCloseTo(0.5, within(0.005));
  }

  @Test
  void normal_ofManyRolls_hasMeanZeroAndDeviationOne() {
    double[] rolls = DoubleStream.generate(dice::normal).limit(ROLLS).toArray();
    assertThat(DoubleStream.of(rolls).average().orElseThrow()).isCloseTo(0, within(0.02));
    assertThat(DoubleStream.of(rolls).map(x -> x * x).average().orElseThrow())
        .isCloseTo(1, within(0.02));
  }

  @Test
  void of_otherTopicOrIndexOrSeed_rollsOtherwise() {
    assertThat(
            List.of(
                Dice.of(1, Topic.FEED, 0).unit(),
                Dice.of(1, Topic.FEED, 1).unit(),
                Dice.of(1, Topic.PERSONA, 0).unit(),
                Dice.of(2, Topic.FEED, 0).unit()))
        .doesNotHaveDuplicates();
  }

  @Test
  void count_ofSmallRate_isRightOnAverage() {
    double mean = DoubleStream.generate(() -> dice.count(0.2)).limit(ROLLS).average().orElseThrow();
    assertThat(mean).isCloseTo(0.2, within(0.01));
  }

  @Test
  void weighted_ofWeightZero_isNeverDrawn() {
    Weighted<String> weighted =
        Weighted.of(List.of("none", "a", "never", "b", "last"), DiceTest::weight);
    List<String> drawn = Stream.generate(() -> weighted.draw(dice)).limit(ROLLS).toList();
    assertThat(drawn).containsOnly("a", "b");
    double ofA = drawn.stream().filter("a"::equals).count() / (double) ROLLS;
    assertThat(ofA).isCloseTo(0.25, within(0.01));
  }

  @Test
  void weighted_withoutAnyWeight_isAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Weighted.of(List.of("none"), DiceTest::weight))
        .withMessageContaining("at least one weight must be > 0");
  }

  private static double weight(String thing) {
    return thing.equals("a") ? 1 : thing.equals("b") ? 3 : 0;
  }
}
