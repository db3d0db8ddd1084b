package org.creatorsearch.samples.imported.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name@domain.com",
        "name!ads#x=y@domain.com",
        "first.last+tag@mail.domain.co.uk",
        "name\uFF20domain.com",
        "name @ domain.com",
        "name (at) domain . com",
        "name [at] domain [dot] com",
        "name(at)domain(dot)com",
        "NAME AT DOMAIN DOT COM",
        "name{at}domain.de",
        "name (arroba) domain (punto) com",
        "mailto:name@domain.io",
        "имя@почта.рф"
      })
  void strip_address_isRemovedAndReported(String address) {
    Contacts.Stripped stripped = Contacts.strip("Write: " + address + " !");

    assertThat(stripped.email()).isTrue();
    assertThat(stripped.text())
        .startsWith("Write: ")
        .endsWith(" !")
        .doesNotContainIgnoringCase("domain");
    assertThat(stripped.text()).doesNotContain("почта");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+49 30 1234567",
        "+1 (555) 123-4567",
        "(555) 123-4567",
        "555-123-4567",
        "555.123.4567",
        "9876543210",
        "98765 43210",
        "+91-98765-43210",
        "01 23 45 67 89",
        "030/1234 5678",
        "010-1234-5678",
        "8 925 355 80 90",
        "55 36539208",
        "11 98765-4321",
        "1-800-555-1234",
        "0049 30 1234567",
        "+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧"
      })
  void strip_phoneNumber_isRemoved(String number) {
    Contacts.Stripped stripped = Contacts.strip("Reach us " + number + " today");

    assertThat(stripped.phone()).isTrue();
    assertThat(CleanText.flat(stripped.text())).isEqualTo("Reach us today");
    assertThat(stripped.email()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2017 2018",
        "Best of 2017 2018 2019 2020",
        "#2017 #2018 #9876543210",
        "2018-10-30 18:00",
        "30.10.2018 - 31.10.2018",
        "12,400,000 views",
        "1 000 000 000 views",
        "1.000.000.000",
        "1000000000 subscribers",
        "$1,000,000 vs 1920x1080",
        "Stylish Star @ ChaySam Wedding Reception",
        "follow @someone.else and @another_one",
        "live at home dot dot dot",
        "24/7 at 100 %",
        "episode 1234567",
        "Episode 106 || 19-09-2024 || Episode 206",
        "1028 episode of 30.10.2018"
      })
  void strip_yearsCountsAndTags_areKept(String text) {
    assertThat(Contacts.strip(text)).isEqualTo(new Contacts.Stripped(text, false, false));
  }

  @Test
  void strip_announcedNumber_isRemovedAlthoughShort() {
    assertThat(Contacts.strip("WhatsApp: 1234567").text()).isEqualTo("WhatsApp:  ");
  }

  @Test
  void strip_longText_takesLinearTime() {
    String text = "a.b-c ".repeat(20_000) + "x".repeat(200_000);

    assertThat(Contacts.strip(text).email()).isFalse();
  }
}
