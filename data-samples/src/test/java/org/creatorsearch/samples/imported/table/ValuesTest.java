package org.creatorsearch.samples.imported.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {

  @ParameterizedTest
  @CsvSource(
      value = {
        "48.5M|48500000",
        "12,400,000|12400000",
        "123.0|123",
        "2.28E+11|228000000000",
        "348.5|349",
        "1.2 k|1200",
        "3B|3000000000",
        "0|0",
        "nan|",
        "#VALOR!|",
        "-5|",
        "1.2.3|",
        "99E99|"
      },
      delimiter = '|')
  void count_asTablesWriteIt_isRead(String text, @Nullable Long count) {
    assertThat(Numeral.count(text)).isEqualTo(count);
  }

  @Test
  void instant_knownForms_areRead() {
    Instant instant = Instant.parse("2026-01-28T00:26:46Z");

    assertThat(Moment.instant("2026-01-28T00:26:46Z")).isEqualTo(instant);
    assertThat(Moment.instant("2026-01-28T01:26:46.0000000+01:00")).isEqualTo(instant);
    assertThat(Moment.instant("2026-01-28 00:26:46")).isEqualTo(instant);
    assertThat(Moment.instant("2026-01-28")).isEqualTo(Instant.parse("2026-01-28T00:00:00Z"));
    assertThat(Moment.instant("yesterday at noon")).isNull();
  }

  @Test
  void date_outOfAllBounds_isNone() {
    assertThat(Moment.date("+999999999-12-31T23:59:59-18:00")).isNull();
    assertThat(Moment.instant("-999999999-01-01T00:00:00+18:00")).isNull();
    assertThat(Moment.instant("1899-12-31")).isNull();
    assertThat(Moment.instant("2101-01-01")).isNull();
  }

  @Test
  void number_beyondAnyCount_isNone() {
    assertThat(Numeral.number("9E99")).isNull();
    assertThat(Numeral.number("1E20")).isNull();
    assertThat(Numeral.number("9999999999999.99M")).isNull();
    assertThat(Numeral.number("1E15")).isEqualByComparingTo("1000000000000000");
  }

  @Test
  void date_yearDayMonth_isRead() {
    assertThat(Moment.date("17.14.11")).isEqualTo(LocalDate.of(2017, 11, 14));
    assertThat(Moment.date("17.14.13")).isNull();
    assertThat(Moment.date("2026-01-17")).isEqualTo(LocalDate.of(2026, 1, 17));
  }

  @ParameterizedTest
  @CsvSource({
    "BR,BR",
    "DZ: Algeria,DZ",
    "United States,US",
    "Russia,RU",
    "Turkey,TR",
    "South Korea,KR",
    "Iran,IR",
    "Syria,SY",
    "274.9K,",
    "Nowhere,",
    "uk,GB"
  })
  void code_asTablesWriteIt_isIso(String text, @Nullable String code) {
    assertThat(CountryNames.code(text)).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "18.01.11_BR_videos.csv,BR",
    "INvideos_metrics.csv,IN",
    "US_trending.csv,US",
    "videos_2026-01.csv,",
    "AkshayCu-Codes__Youtube-data.csv,",
    "trending_videos.csv,"
  })
  void ofFile_regionInTheName_isFound(String name, @Nullable String code) {
    assertThat(CountryNames.ofFile(name)).isEqualTo(code);
  }
}
