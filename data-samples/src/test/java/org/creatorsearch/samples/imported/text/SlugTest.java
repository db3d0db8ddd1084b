package org.creatorsearch.samples.imported.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlugTest {

  @Test
  void of_nameWithoutLetters_isAStableHash() {
    assertThat(Slug.of("T-Series & Co.")).isEqualTo("t-series-co");
    assertThat(Slug.of("真理果")).isEqualTo("真理果");
    assertThat(Slug.of("\u2764\uFE0F\uFE0F")).isNotEmpty();
    assertThat(Slug.of("!!!")).isEqualTo(Slug.of("!!!")).hasSize(12);
  }
}
