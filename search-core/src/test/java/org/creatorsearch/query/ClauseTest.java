package org.creatorsearch.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.creatorsearch.schema.AudienceDimension;
import org.junit.jupiter.api.Test;

class ClauseTest {
  private static final Filter DE = Filter.anyOf("country", "DE");
  private static final Filter BIG = Filter.atLeast("followers", 1e6);

  @Test
  void of_leafOrItsExclusion_belongsToTheField() {
    assertThat(Clause.of(DE).field()).contains("country");
    assertThat(Clause.of(Filter.not(DE)).field()).contains("country");
    assertThat(Clause.of(BIG).field()).contains("followers");
    assertThat(Clause.of(Filter.share(AudienceDimension.AGE, 0.3, "65+")).field())
        .contains("audience.age");
    assertThat(
            Clause.of(
                    new Filter.Joint(
                        Map.of(AudienceDimension.AGE, java.util.List.of("65+")),
                        0.3,
                        Basis.LOWER,
                        Missing.EXCLUDE))
                .field())
        .contains("audience");
  }

  @Test
  void of_group_belongsToNoField() {
    var or = Filter.or(DE, BIG);

    assertThat(Clause.of(or).field()).isEmpty();
    assertThat(Clause.of(Filter.not(or)).field()).isEmpty();
    assertThat(Clause.of(Filter.and(DE, BIG)).field()).isEmpty();
    assertThat(Clause.of(Filter.ALL).field()).isEmpty();
    assertThat(Clause.of(Filter.NONE).field()).isEmpty();
    assertThat(Clause.group(DE).field()).isEmpty();
  }

  @Test
  void of_oneFieldTwice_isAGroupAllTheSame() {
    assertThat(Clause.of(Filter.or(DE, Filter.not(Filter.anyOf("country", "AT")))).field())
        .isEmpty();
  }
}
