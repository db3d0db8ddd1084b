package org.creatorsearch.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.creatorsearch.ingest.ContactScrubber.Scrubbed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the hint spares a text the search, the search would have found nothing. */
final class ContactHintTest {
  /** What addresses and numbers are made of, in every shape, and what only looks like it. */
  private static final String[] PIECES = {
    "jane",
    "gmail",
    ".",
    "com",
    "a",
    "t",
    "at",
    "AT",
    "ät",
    "dot",
    "do",
    "arroba",
    "arobase",
    "собака",
    "с",
    "punkt",
    "@",
    "\uFF20",
    "\uFE6B",
    "(",
    ")",
    "[",
    "]",
    "{",
    "<",
    "\u3010",
    "\u3011",
    "\u300C",
    "-",
    "_",
    "*",
    "/",
    "|",
    "&",
    "%",
    "&#64;",
    "&#x40;",
    "&commat;",
    "%40",
    "&#46;",
    "%2e",
    "&plus;",
    "%2B",
    "&nbsp;",
    "&amp;",
    "100%",
    "0",
    "15",
    "176",
    "1234567",
    "+49",
    "\u0663",
    "\u0967",
    "\uFF11",
    "\u2460",
    "\uD835\uDFCE",
    "\uD835\uDC1A",
    "\uD83C\uDF82",
    "\uD83D\uDCDE",
    "\uD83E\uDFF0",
    "\uD83E",
    "\uFE0F",
    "\u20E3",
    "\u200B",
    "\u00AD",
    "\u00A0",
    "\u2003",
    "\u3000",
    "\u2028",
    "\u00B7",
    "\u2022",
    "\u3002",
    "\uFF61",
    "\uFF0E",
    "\n",
    "\r",
    "\t",
    " ",
    " ",
    " ",
    ":",
    "tel:",
    "wa.me/",
    "call",
    "é",
    "日本",
    "カ",
    "한국",
    "مرحبا",
    "#",
    ",",
    "\"",
    "+",
    "\uFF0B",
    "ſ",
    "\u212A",
    "2024"
  };

  @Test
  void mayBeIn_textThatIsSpared_isOneTheSearchLeavesAsItIs() {
    var random = new Random(20_261_127);
    var spared = 0;
    for (var i = 0; i < 300_000; i++) {
      var text = new StringBuilder();
      for (var n = random.nextInt(9); n >= 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      if (!ContactHint.mayBeIn(text.toString())) {
        spared++;
        assertThat(ContactScrubber.searched(text.toString()))
            .as("%s", text)
            .isEqualTo(new Scrubbed(text.toString(), false));
      }
    }
    assertThat(spared).isGreaterThan(10_000);
  }

  @Test
  void mayBeIn_anyCharacterWithinAnAddressOrNumber_sparesNoneThatIsFound() {
    for (var c = 0x80; c <= Character.MAX_CODE_POINT; c++) {
      var odd = Character.toString(c);
      for (var text :
          new String[] {
            "jane" + odd + "gmail.com",
            "jane a" + odd + "t gmail dot com",
            "jane " + odd + "at" + odd + " gmail.com",
            "call 12345" + odd
          }) {
        if (!ContactHint.mayBeIn(text)) {
          assertThat(ContactScrubber.searched(text)).isEqualTo(new Scrubbed(text, false));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Baking without eggs, every day - since 2019",
        "Food & travel | Berlin/Paris \uD83C\uDF82",
        "Cakes* and pies, 100 % vegan",
        "日本のお菓子とカフェ",
        "All about bread"
      })
  void mayBeIn_usualText_sparesIt(String text) {
    assertThat(ContactHint.mayBeIn(text)).isFalse();
  }
}
