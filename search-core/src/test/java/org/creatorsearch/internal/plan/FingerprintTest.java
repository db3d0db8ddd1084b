package org.creatorsearch.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.creatorsearch.internal.text.Analysis;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Rankings;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.SearchRequestBuilder;
import org.creatorsearch.query.Signal;
import org.creatorsearch.query.Target;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  private static final Planner PLANNER =
      new Planner(Schema.standard(), Rankings.standard(), new Analysis());

  private static String fingerprint(SearchRequestBuilder request) {
    return PLANNER.plan(request.build()).fingerprint();
  }

  private static SearchRequestBuilder full() {
    return SearchRequest.builder()
        .text("vegan \"sour dough\" -cake")
        .where(Filter.anyOf("city", "Bonn"))
        .where(Filter.between("followers", 5, 9))
        .target(Target.of(AudienceDimension.AGE, "18-24"))
        .weight(Signal.REACH, 0.3);
  }

  @Test
  void plan_equalRequests_haveEqualFingerprints() {
    assertThat(fingerprint(full())).isEqualTo(fingerprint(full()));
    assertThat(fingerprint(full().size(3).explain(true))).isEqualTo(fingerprint(full()));
  }

  @Test
  void plan_filtersThatPrintAlike_haveFingerprintsOfTheirOwn() {
    var one = SearchRequest.builder().where(Filter.anyOf("city", "DC, Washington"));
    var two = SearchRequest.builder().where(Filter.anyOf("city", "DC", "Washington"));

    assertThat(fingerprint(one)).isNotEqualTo(fingerprint(two));
  }

  @Test
  void plan_anyPartThatDiffers_changesTheFingerprint() {
    assertThat(fingerprint(full().text("vegan"))).isNotEqualTo(fingerprint(full()));
    assertThat(fingerprint(full().weight(Signal.REACH, 0.4))).isNotEqualTo(fingerprint(full()));
    assertThat(fingerprint(full().ranking("safety"))).isNotEqualTo(fingerprint(full()));
    assertThat(fingerprint(full().target(Target.of(AudienceDimension.AGE, "65+"))))
        .isNotEqualTo(fingerprint(full()));
  }
}
