package org.creatorsearch.internal.column;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class DictionaryTest {
  private final Dictionary dictionary = new Dictionary();

  @Test
  void find_spellingsThatDifferInCase_givesAllInTheirOrder() {
    dictionary.add("Nike");
    dictionary.add("Puma");
    dictionary.add("NIKE");
    dictionary.add("Nike");

    assertThat(dictionary.find("nike")).containsExactly(0, 2);
    assertThat(dictionary.find("PUMA")).containsExactly(1);
    assertThat(dictionary.find("adidas")).isEmpty();
    assertThat(dictionary.value(2)).isEqualTo("NIKE");
  }

  @Test
  @Timeout(value = 20, unit = SECONDS)
  void add_manySpellingsOfOneValue_takesLinearTime() {
    var letters = "abcdefghijklmnopqr".toCharArray();
    for (var spelling = 0; spelling < 1 << letters.length; spelling++) {
      var value = letters.clone();
      for (var i = 0; i < value.length; i++) {
        value[i] = (spelling >> i & 1) == 1 ? Character.toUpperCase(value[i]) : value[i];
      }
      dictionary.add(new String(value));
    }

    assertThat(dictionary.find(new String(letters))).hasSize(1 << letters.length);
    assertThat(dictionary.bytes()).isGreaterThan(36L << letters.length);
  }
}
