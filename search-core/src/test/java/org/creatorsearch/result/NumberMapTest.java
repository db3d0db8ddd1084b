package org.creatorsearch.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NumberMapTest {
  private final NumberMap numbers =
      NumberMap.of(new String[] {"b", "a", "unused"}, new double[] {2, 1, 0}, 2);

  @Test
  void map_ofNumbers_isTheMapOfTheFirstOnes() {
    assertThat(numbers).isEqualTo(Map.of("a", 1.0, "b", 2.0)).hasSize(2);
    assertThat(numbers.hashCode()).isEqualTo(Map.of("a", 1.0, "b", 2.0).hashCode());
    assertThat(numbers.get("a")).isEqualTo(1.0);
    assertThat(numbers.get("unused")).isNull();
    assertThat(numbers.containsKey("unused")).isFalse();
  }

  @Test
  void map_ofNumbers_keepsTheirOrder() {
    assertThat(List.copyOf(numbers.keySet())).containsExactly("b", "a");
    assertThat(numbers).hasToString("{b=2.0, a=1.0}");
  }

  @Test
  void copyOf_aMapThatChanges_staysAsItWas() {
    var given = new LinkedHashMap<String, Double>(Map.of("a", 1.0));
    var copy = NumberMap.copyOf(given);
    given.put("b", 2.0);

    assertThat(copy).isEqualTo(Map.of("a", 1.0));
  }
}
