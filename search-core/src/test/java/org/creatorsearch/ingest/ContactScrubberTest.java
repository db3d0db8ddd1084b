package org.creatorsearch.ingest;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactScrubberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mail: jane.doe+ads@example.co.uk!         | Mail: !
          jane@example.com                          | ''
          jane@example.com. Berlin                  | . Berlin
          Business: mailto:jane@example.com now     | Business: now
          jane (at) example (dot) com               | ''
          Write jane[at]example[dot]com please      | Write please
          jane{at}example.com                       | ''
          jane ( at ) example ( punkt ) de          | ''
          jane at example dot com                   | ''
          jane at gmail.com                         | ''
          jane @ gmail.com                          | ''
          jane＠example.com                          | ''
          jürgen@müller.de in Köln                  | in Köln
          お問い合わせはinfo@example.jpまで              | お問い合わせは まで
          (jane@example.com)                        | ( )
          a@example.com,b@example.com               | ,
          ---------------------------------------------------------------------jane@example.com | ---------------------------------------------------------------------
          https://jane:secret@example.com/x         | https:// /x
          jane&#64;example.com                      | ''
          jane&commat;example&period;com            | ''
          mailto:jane%40example.com                 | ''
          ｊａｎｅ＠ｅｘａｍｐｌｅ．ｃｏｍ Berlin      | Berlin
          jane@example。com                          | ''
          jane @ gmail . com                        | ''
          jane@gmail .com                           | ''
          jane -at- example -dot- com               | ''
          jane_at_gmail_dot_com                     | ''
          jane *at* example *dot* com               | ''
          jane（at）example.com                       | ''
          jane【at】example.com                       | ''
          jane《at》example.com                       | ''
          jane arroba gmail punto com               | ''
          jane arobase example.com                  | ''
          jane собака gmail точка com               | ''
          山田@example.jp                            | ''
          info@例え.jp                               | ''
          "jane doe"@gmail.com                      | ''
          jane!x@gmail.com                          | ''
          jane#x=y@gmail.com                        | ''
          jane@[192.168.1.1]                        | ''
          jane@192.168.1.1                          | ''
          💌 jane@example.com 💌                     | 💌 💌
          """)
  void scrub_emailAddress_isTakenOut(String text, String expected) {
    var scrubbed = ContactScrubber.scrub(text);

    assertThat(scrubbed.text()).isEqualTo(expected);
    assertThat(scrubbed.email()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jane@exam\u200Bple.com",
        "jane\u00AD@example.com",
        "jane\u2060@example.com",
        "jane\uFEFF@example.com",
        "jane@\nexample.com",
        "jane\n@gmail.com",
        "jane@gmail.\ncom",
        "\uD835\uDC23ane@gmail.com"
      })
  void scrub_emailAddressWithWhatNobodySees_isTakenOut(String address) {
    assertThat(ContactScrubber.scrub("Cakes " + address + " daily"))
        .isEqualTo(new ContactScrubber.Scrubbed("Cakes daily", true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+49.151.23456789",
        "+49.151.234.567",
        "+44.207.946.0958",
        "+33.612.345.678",
        "+49\u00A0151\u00A023456789",
        "+49\u202F151\u202F23456789",
        "+49\u2009151\u200923456789",
        "+49\u3000151\u300023456789",
        "+49\t151\t23456789",
        "+49 151\u200B23456789",
        "+49\u00B7151\u00B723456789",
        "+49\u2022151\u202223456789",
        "+49\u2212151\u221223456789",
        "+49\u2014151\u201423456789",
        "+49_151_23456789",
        "+49|151|23456789",
        "\uFF0B\uFF14\uFF19 \uFF11\uFF15\uFF11 \uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18",
        "\u0660\u0661\u0665\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669",
        "\u0966\u0967\u096B\u0967\u0968\u0969\u096A\u096B\u096C\u096D\u096E\u096F",
        "wa.me/4915123456789",
        "https://t.me/+4915123456789",
        "https://signal.me/#p/+4915123456789",
        "https://api.whatsapp.com/send?text=hi&phone=4915123456789",
        "whatsapp://send?phone=4915123456789",
        "viber://chat?number=%2B4915123456789",
        "callto:+4915123456789"
      })
  void scrub_phoneNumberInAnotherShape_isTakenOut(String number) {
    assertThat(ContactScrubber.scrub("Cakes " + number + " daily").text()).isEqualTo("Cakes daily");
  }

  @ParameterizedTest
  @CsvSource({
    "WhatsApp4915123456789,WhatsApp",
    "tel015123456789,tel",
    "Call015123456789 now,Call now"
  })
  void scrub_phoneNumberRightBehindItsWord_isTakenOut(String text, String expected) {
    assertThat(ContactScrubber.scrub(text).text()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Follow @jane.doe.com-fan",
        "https://www.youtube.com/@jane.doe",
        "Meet me at berlin dot something",
        "Look at polka dot dresses",
        "Editor @ vogue.com",
        "5@3.50",
        "lunch @12.30pm",
        "jane@home",
        "Arrive at noon. Come alone",
        "@",
        "@@@",
        "C'est (at) all",
        "stay-at-home mum of 2",
        "Q&A, R&B and 100% fun",
        "a 50%40 split",
        "meet at that point in time",
        "jane@home . it was fun",
        "Мы с друзьями. Сегодня",
        "ich @\njane.doe",
        "東京。大阪。",
        "zero\u200Bwidth and \uFF26ull",
        "at punto fijo"
      })
  void scrub_signWithoutAddress_isKept(String text) {
    assertThat(ContactScrubber.scrub(text)).isEqualTo(new ContactScrubber.Scrubbed(text, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          +49 176 1234567                  | ''
          +4917612345678 Berlin            | Berlin
          Call +49 (0)30 / 123 45-67 now   | Call now
          (+49) 176 123 456 78             | ''
          +49 176 123 456                  | ''
          0049 176 1234567                 | ''
          Tel. 030 1234567                 | Tel.
          Tel.030/1234567                  | Tel.
          0176/12345678                    | ''
          06 12 34 56 78                   | ''
          06.12.34.56.78                   | ''
          07700 900123                     | ''
          (555) 123-4567 LA                | LA
          555-123-4567                     | ''
          555.123.4567                     | ''
          1-800-555-1234                   | ''
          9876543210                       | ''
          WhatsApp: 612 345 678            | WhatsApp:
          612 345 678                      | ''
          📞 123 4567                      | 📞
          call me 123-4567                 | call me
          電話03-1234-5678                   | 電話
          https://wa.me/491761234567       | ''
          tel:+4930123456                  | ''
          open 24/7 030 1234567            | open 24/7
          since 2015 +49 176 1234567       | since 2015
          """)
  void scrub_phoneNumber_isTakenOut(String text, String expected) {
    assertThat(ContactScrubber.scrub(text))
        .isEqualTo(new ContactScrubber.Scrubbed(expected, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "since 2015",
        "2019-2024",
        "2019 2020 2021",
        "2026-11-02",
        "2026-11-02T18:00:00Z",
        "02.11.2026 and 11/02/2026 and 02.11.26",
        "12/2024 - 03/2025",
        "10:30-18:00",
        "1,234,567,890 views",
        "1.234.567.890 Aufrufe",
        "1 234 567 vues",
        "612 345 678 followers",
        "12345678901 views",
        "+10.000.000 followers",
        "100 000 000 reached",
        "1.234.567",
        "48200",
        "#1234567890",
        "@user1234567890",
        "UC12345678901",
        "https://example.com/watch/12345678901?x=0301234567",
        "youtu.be/12345678901",
        "ISBN 978-3-16-148410-0",
        "€1500000000",
        "0.123456789",
        "24/7, 365 days",
        "16:9, 1920x1080, f/1.8",
        "2019\u20142024",
        "2015 | 2016 | 2017",
        "2015 \u2022 2016 \u2022 2017",
        "+1.234.567 views",
        "+10.000.000",
        "1\u00A0234\u00A0567\u00A0890 vues",
        "\uFF12\uFF10\uFF12\uFF16\u5E74",
        "\u0662\u0660\u0662\u0664",
        "#whatsapp4915123456789",
        "call2024",
        "t.me/+AbCdEf12",
        "1\uFE0F\u20E32\uFE0F\u20E33\uFE0F\u20E3"
      })
  void scrub_numberOfAnotherKind_isKept(String text) {
    assertThat(ContactScrubber.scrub(text).text()).isEqualTo(text);
  }

  @Test
  void scrub_twice_changesNothingMore() {
    var random = new Random(7);
    var pieces =
        new String[] {
          "a",
          "jane",
          "@",
          "(at)",
          " at ",
          "example",
          ".",
          "com",
          " dot ",
          "+",
          "49",
          "0",
          "176",
          "1234567",
          " ",
          "-",
          "/",
          "(",
          ")",
          "2024",
          "#",
          "https://",
          "\n",
          "é",
          "日本",
          "tel",
          ",",
          "\u200B",
          "\uFF20",
          "&#64;",
          "_",
          "|",
          "\u3011",
          "\u0663",
          "\uD835\uDFCE",
          "\"",
          "+"
        };
    for (var i = 0; i < 20_000; i++) {
      var text = new StringBuilder();
      for (var n = random.nextInt(16); n >= 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      var once = ContactScrubber.scrub(text.toString()).text();
      assertThat(ContactScrubber.scrub(once).text()).as("%s", text).isEqualTo(once);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "1",
        "@",
        "a@",
        "@a.",
        "a.",
        "1 ",
        "0-",
        "+",
        "+1",
        "(at)",
        "a (at) ",
        " at ",
        "tel ",
        "a@a",
        "a@a.",
        "555 123 ",
        "06 ",
        "1.234",
        "https://",
        "www.",
        "#",
        "#1",
        "( ",
        "a-",
        "日",
        "a dot ",
        "a at a dot ",
        "wa.me/",
        "2024-",
        "tel:",
        "x@y.z ",
        "\"",
        "\"@",
        "日@",
        "&",
        "_at_",
        "-at",
        "\u200B",
        "1|",
        "viber://a?number=",
        "api.whatsapp.com/send?a&",
        "tel1234567",
        "@a . ",
        "1.1.1.1",
        "id "
      })
  @Timeout(value = 20, unit = SECONDS)
  void scrub_hostileRepetition_staysLinear(String piece) {
    var text = piece.repeat(500_000 / piece.length());

    assertThat(ContactScrubber.scrub(text).text().length()).isLessThanOrEqualTo(text.length());
  }
}
