package org.creatorsearch.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FigureTest {
  @Test
  void fixed_anyNumber_hasSoManyDecimals() {
    assertThat(Figure.fixed(1234.56, 1)).isEqualTo("1234.6");
    assertThat(Figure.fixed(0.05, 2)).isEqualTo("0.05");
    assertThat(Figure.fixed(-0.04, 1)).isEqualTo("0.0");
    assertThat(Figure.fixed(-2.5, 1)).isEqualTo("-2.5");
    assertThat(Figure.fixed(7.9, 0)).isEqualTo("8");
  }

  @Test
  void signed_numbersThatAreNotNegative_havePlus() {
    assertThat(Figure.signed(1.5, 1)).isEqualTo("+1.5");
    assertThat(Figure.signed(-1.5, 1)).isEqualTo("-1.5");
    assertThat(Figure.signed(0, 1)).isEqualTo("+0.0");
  }

  @Test
  void grouped_largeNumbers_haveTheirThousandsApart() {
    assertThat(Figure.grouped(999)).isEqualTo("999");
    assertThat(Figure.grouped(1_234_567)).isEqualTo("1,234,567");
    assertThat(Figure.grouped(-1_234)).isEqualTo("-1,234");
  }
}
