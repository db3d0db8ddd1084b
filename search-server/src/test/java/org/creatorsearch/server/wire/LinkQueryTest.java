package org.creatorsearch.server.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.List;
import org.creatorsearch.server.wire.LinkQuery.Pair;
import org.junit.jupiter.api.Test;

class LinkQueryTest {
  /** Characters that stay as they are though a form would escape them. */
  private static final String READABLE = ",:!";

  @Test
  void write_anyCharacter_escapesAllButLettersDigitsAndMarks() {
    for (var c = ' '; c < 0x180; c++) {
      var text = String.valueOf(c);
      var escaped = URLEncoder.encode(text, UTF_8).replace("+", "%20");
      assertThat(LinkQuery.write(List.of(new Pair("q", text))))
          .isEqualTo("q=" + (READABLE.contains(text) ? text : escaped));
    }
  }

  @Test
  void write_severalPairs_readBackInTheirOrder() {
    var pairs = List.of(new Pair("q", "a & b"), new Pair("country", "DE,AT"), new Pair("q", "é"));

    assertThat(LinkQuery.write(pairs)).isEqualTo("q=a%20%26%20b&country=DE,AT&q=%C3%A9");
    assertThat(LinkQuery.parse(LinkQuery.write(pairs))).isEqualTo(pairs);
  }
}
