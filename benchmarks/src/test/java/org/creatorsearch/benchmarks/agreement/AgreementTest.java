package org.creatorsearch.benchmarks.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.query.SearchRequest;
import org.junit.jupiter.api.Test;

final class AgreementTest {
  @Test
  void agreement_ofOneEngine_isOfAsManyHitsAsThePageHas() {
    try (var engine = SearchEngine.inMemory()) {
      for (var i = 0; i < 30; i++) {
        engine.upsert(
            Creator.builder("x:" + i, "x", "baker" + i).bio("bread").followers(i).build());
      }
      engine.refresh();

      var agreement = Agreement.of(engine, SearchRequest.builder().text("bread").size(7).build());

      assertThat(agreement.page()).hasSize(7);
      assertThat(agreement.same()).isTrue();
      assertThat(agreement.shared()).isEqualTo(7);
    }
  }

  @Test
  void agreement_ofOtherHits_isNone() {
    var other = new Agreement(List.of("a", "b", "c"), List.of("c", "a", "d"));

    assertThat(other.same()).isFalse();
    assertThat(other.shared()).isEqualTo(2);
  }
}
