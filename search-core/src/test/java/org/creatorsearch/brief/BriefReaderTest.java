package org.creatorsearch.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.schema.Schema;
import org.creatorsearch.theme.ThemeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefReaderTest {
  private static final Schema SCHEMA = Schema.standard();
  private final BriefReader reader = new BriefReader(SCHEMA);

  @Test
  void read_goldenBriefs_areReadAsWritten() throws IOException {
    GoldenBriefs.check(reader);
  }

  @Test
  void read_empty_givesNothing() {
    var reading = reader.read("");

    assertThat(reading.interpretation()).isEmpty();
    assertThat(reading.filters()).isEmpty();
    assertThat(reading.target()).isEmpty();
    assertThat(reading.remainingText()).isEmpty();
  }

  @Test
  void read_tooLong_isRefused() {
    assertThatThrownBy(() -> reader.read("a".repeat(5_001)))
        .isInstanceOf(SearchException.class)
        .hasMessageContaining("5000");
  }

  @Test
  void read_twice_givesTheSame() {
    var brief = "vegan creators in Germany, audience mostly women 18-34";

    assertThat(reader.read(brief)).isEqualTo(new BriefReader(SCHEMA).read(brief));
  }

  @Test
  void read_otherThemes_knowsTheirNames() throws IOException {
    var themes =
        ThemeTable.read(
            bytes("k1\t\tKnots\nk2\tk1\tRope Work\n"), bytes("k2\ten:splicing;de:spleißen\n"));
    var reading = new BriefReader(Schema.with(themes)).read("rope work and spleißen, not vegan");

    assertThat(reading.interpretation())
        .hasSize(2)
        .allSatisfy(m -> assertThat(m.values()).containsExactly("k2"));
    assertThat(reading.remainingText()).isEqualTo("not vegan");
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void read_anything_givesSpansOfTheBriefAndValidFilters() {
    var random = new Random(3);
    var words = GoldenBriefs.words();
    for (var n = 0; n < 20_000; n++) {
      var brief = new StringBuilder();
      for (var i = random.nextInt(14); i >= 0; i--) {
        brief
            .append(words.get(random.nextInt(words.size())))
            .append(random.nextInt(4) == 0 ? "" : " ");
      }
      var text = brief.toString();
      var reading = reader.read(text);
      assertThat(reading.interpretation())
          .as(text)
          .allSatisfy(
              m -> assertThat(m.text()).isNotBlank().isEqualTo(text.substring(m.from(), m.to())));
      var request =
          SearchRequest.builder().filters(reading.filters()).target(reading.target()).build();
      assertThat(request.checkedAgainst(SCHEMA)).as(text).isEqualTo(request);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "1", "1-", "50k ", "at least ", "not ", "isle of ", "followers ", "women ", "\"",
        "audience ", "mostly ", "1 % ", "€", "vegan ", "vegan food ", "\n", "-", "get-ready-", ",",
        "and ", "ideally ", "united states of ", "1.", "posts ", "😀", "'", "no gaming or "
      })
  void read_hostileRepetition_staysFast(String piece) {
    var brief = piece.repeat(5_000 / piece.length());

    org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(2), () -> reader.read(brief));
  }
}
