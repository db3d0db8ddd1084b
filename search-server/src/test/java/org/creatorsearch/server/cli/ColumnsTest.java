package org.creatorsearch.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
  @ParameterizedTest
  @CsvSource({
    "plain, 'plain   '",
    "much too long, much to\u2026",
    "\u65e5\u672c, '\u65e5\u672c    '",
    "\u65e5\u672c\u8a9e\u65e5\u672c, '\u65e5\u672c\u8a9e\u2026 '",
    "e\u0301t\u00e9, 'e\u0301t\u00e9     '",
    "\ud83c\udf73 egg, '\ud83c\udf73 egg  '",
    "\uff76\uff85, '\uff76\uff85      '",
    "a\u001b[31m, 'a [31m  '"
  })
  void fit_ofText_fillsItsCells(String text, String shown) {
    assertThat(Columns.fit(text, 8)).isEqualTo(shown);
  }
}
