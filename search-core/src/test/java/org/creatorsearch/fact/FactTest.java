package org.creatorsearch.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FactTest {
  @Test
  void words_haveTheValuesInTheirPlaces() {
    assertThat(FactKind.ENGAGEMENT_RATE.of(0.041, 12).words()).isEqualTo("4.1 % in 12 posts");
    assertThat(FactKind.ENGAGEMENT_RATE.of(0.041, 1).words()).isEqualTo("4.1 % in 1 post");
    assertThat(FactKind.GROWTH.of(-0.004, 90).words()).isEqualTo("-0.4 % followers in 90 days");
    assertThat(FactKind.PRICE.of(7.5, "EUR").words()).isEqualTo("7.50 EUR per thousand views");
    assertThat(FactKind.ENGAGEMENT_NEEDED.of(0.0341, 0.025).words())
        .isEqualTo("an engagement rate of about 3.41 % in place of 2.5 %");
    assertThat(FactKind.SEEN.of(820L, 0.5).words())
        .isEqualTo("seen 820 days ago, believed to 50 %");
    assertThat(FactKind.AUDIENCE_SHARE.of(0.8, List.of("DE", "AT"), 0.23, "audience.country"))
        .extracting(Fact::words)
        .isEqualTo("80 % DE+AT (usual 23 %)");
  }

  @Test
  void words_ofSeveral_haveSemicolonsBetweenThem() {
    var facts = List.of(FactKind.FOLLOWERS.of(39_500), FactKind.FOLLOWERS_USUAL.of(1_200));
    assertThat(Fact.words(facts)).isEqualTo("39,500 followers; usual 1,200");
    assertThat(Fact.words(List.of())).isEmpty();
  }

  @Test
  void byName_namesTheValuesInTheirOrder() {
    var fact = FactKind.WISHES_MET.of(List.of("verified"), List.of("1"));
    assertThat(fact.byName())
        .containsExactly(
            Map.entry("words", List.of("verified")), Map.entry("wishes", List.of("1")));
  }

  @ParameterizedTest
  @EnumSource(FactKind.class)
  void names_ofAKind_areDifferent_andAsManyAsItsValues(FactKind kind) {
    assertThat(kind.names()).doesNotHaveDuplicates();
    assertThatThrownBy(() -> new Fact(kind, more(kind.names())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(kind.names().toString());
  }

  private static List<Object> more(List<String> names) {
    var values = new ArrayList<Object>(names);
    values.add(1);
    return values;
  }
}
