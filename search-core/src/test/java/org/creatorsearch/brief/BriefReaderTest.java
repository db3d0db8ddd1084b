package org.creatorsearch.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.measure.Authenticity;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.schema.Schema;
import org.creatorsearch.theme.ThemeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vegan creators in Germany, cheap",
        "vegan creators in Germany, not too expensive",
        "inexpensive creators in Germany, vegan",
        "vegane Creator in Deutschland, nicht zu teuer",
        "günstige Creator aus Deutschland, vegan",
        "créateurs véganes en Allemagne, pas trop chers",
        "creadores veganos en Alemania, económicos"
      })
  void read_wordsOfPrice_areUnderstoodAndLeaveNobodyOut(String brief) {
    var reading = reader.read(brief);

    assertThat(reading.interpretation())
        .filteredOn(i -> i.field().equals("price"))
        .singleElement()
        .satisfies(
            i -> {
              assertThat(i.op()).isEqualTo("low");
              assertThat(i.values()).isEmpty();
              assertThat(i.soft()).isTrue();
            });
    assertThat(reading.remainingText()).isEmpty();
    assertThat(reading.filters()).hasSize(2);
    assertThat(reading.wishes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vegan creators in Germany, authentic",
        "vegan, authentic creators in Germany",
        "vegan creators in Germany, no fake followers",
        "vegan creators in Germany with real followers",
        "vegane Creator in Deutschland, keine Fake-Follower",
        "vegane Creator in Deutschland mit echten Followern",
        "créateurs véganes en Allemagne, sans faux abonnés",
        "creadores veganos en Alemania, sin seguidores falsos"
      })
  void read_wordsOfTrust_areAWishForAuthenticity(String brief) {
    var reading = reader.read(brief);

    assertThat(reading.wishes())
        .containsExactly(Clause.of(Filter.atLeast("authenticity", Authenticity.DEFAULT_SCORE)));
    assertThat(reading.remainingText()).isEmpty();
    assertThat(reading.filters()).hasSize(2);
    assertThat(reading.target()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "creators in Germany, not cheap",
        "creators in Germany, nicht authentisch",
        "cheap eats in Germany",
        "affordable fashion creators in Germany",
        "authentic ceramics in Germany"
      })
  void read_wordsOfPriceAndTrust_thatAreDeniedOrSayWhatSomethingElseIs_areText(String brief) {
    var reading = reader.read(brief);

    assertThat(reading.wishes()).isEmpty();
    assertThat(reading.interpretation()).noneMatch(i -> i.op().equals("low"));
    assertThat(reading.remainingText()).containsPattern("cheap|afford|authenti");
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

  @Test
  void read_ownThemes_impliesNoneOfTheStandardTable() throws IOException {
    var themes = ThemeTable.read(bytes("192\t\tKnots\n680\t\tRopes\n"), bytes(""));
    var reading =
        new BriefReader(Schema.with(themes)).read("moms with kids aged 4 to 8, gamers, vegan");

    assertThat(reading.interpretation())
        .extracting(m -> m.field() + " " + m.values())
        .containsExactly("gender [female]");
  }

  @Test
  void read_brandWorkedWith_isReadInTheCallersSpelling() {
    var brands = reader.knowing(List.of("The North Face", "Nestl\u00E9", "Mango"));

    assertThat(slots(brands, "worked with the north face, nobody who promoted NESTLE"))
        .containsExactly("brands anyOf The North Face", "brands noneOf Nestl\u00E9");
    assertThat(slots(brands, "mango recipes")).containsExactly("themes anyOf 216");
  }

  @Test
  void read_softShareOfTheAudience_saysBoth() {
    var reading = reader.read("ideally at least 40% of the followers in Germany");

    assertThat(reading.interpretation())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.op()).isEqualTo("anyOf");
              assertThat(m.minShare()).hasValue(0.4);
              assertThat(m.soft()).isTrue();
            });
    assertThat(reading.filters()).isEmpty();
  }

  @Test
  void read_cityThatIsAWordToo_isOneOnlyWhereAPlaceStands() {
    assertThat(slots(reader, "Nice creators in Nice")).containsExactly("city anyOf Nice");
    assertThat(slots(reader, "Essen gehen")).containsExactly("themes anyOf 218");
  }

  @Test
  void read_feminine_isWomenUnlessBesideMen() {
    assertThat(slots(reader, "Foodbloggerinnen"))
        .containsExactly("themes anyOf 210", "gender anyOf female");
    assertThat(slots(reader, "creadores y creadoras de moda")).containsExactly("themes anyOf 552");
    assertThat(slots(reader, "Blogger:innen")).isEmpty();
  }

  @Test
  void read_elision_isAWordOfItsOwn() {
    assertThat(slots(reader, "l\u2019\u00E9cologie, plus d'un million d\u2019abonn\u00E9s"))
        .containsExactly("themes anyOf 467", "followers min 1000000");
  }

  @Test
  void read_writersOwnWords_areNoConditions() {
    assertThat(slots(reader, "We're a bank from Berlin and want vegan creators in Spain"))
        .containsExactly("themes anyOf 212", "country anyOf ES");
    assertThat(slots(reader, "Ein Hersteller aus Hamburg sucht Skifahrer"))
        .containsExactly("themes anyOf 531");
    assertThat(slots(reader, "for our new dog food we need cat people"))
        .containsExactly("themes anyOf 424");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          half a million followers      | followers min 500000
          un cuarto de mill\u00F3n de seguidores | followers min 250000
          50 000 abonn\u00E9s          | followers min 50000
          ab 1,5 Mio. Followern         | followers min 1500000
          10-100k                       | followers between 10000,100000
          engagement isn't below 2.5 %  | engagementRate min 0.025
          growing 8% a month or more    | growth30 min 0.08
          zwei- bis dreimal w\u00F6chentlich posten | postsPerWeek between 2,3
          letzter Beitrag in den vergangenen zwei Wochen | daysSincePost max 14
          max 25% sponsored             | sponsoredShare max 0.25
          mehr als 200 \u20AC pro Post sind nicht drin | price max 200;currency anyOf EUR
          """)
  void read_numbersAsPeopleWriteThem_areRead(String brief, String slots) {
    assertThat(String.join(";", slots(reader, brief))).isEqualTo(slots);
  }

  private static List<String> slots(BriefReader reader, String brief) {
    return reader.read(brief).interpretation().stream()
        .map(m -> m.field() + " " + m.op() + " " + String.join(",", m.values()))
        .toList();
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
        "and ", "ideally ", "united states of ", "1.", "posts ", "😀", "'", "no gaming or ",
            "worked with Nike ", "Nike ",
        "one in ", "d'", "followers of ", "bloggerinnen ", "active ", "English or "
      })
  void read_hostileRepetition_staysFast(String piece) {
    var brief = piece.repeat(5_000 / piece.length());

    org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(2), () -> reader.read(brief));
  }
}
