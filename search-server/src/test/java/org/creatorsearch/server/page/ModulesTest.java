package org.creatorsearch.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page's modules on their own, in the engine that runs them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ModulesTest {
  private Modules modules;

  @BeforeAll
  void open() throws IOException {
    modules = Modules.open();
  }

  @AfterAll
  void close() {
    if (modules != null) {
      modules.close();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "q=vegan+baking",
        "country=DE,AT",
        "country=!US",
        "country=DE&country=!US,CA",
        "country=DE&country=AT",
        "audience.gender=!female:0.6",
        "audience.country=DE:0.3&audience.country=!AT:0.5",
        "followers=5..&followers=..9",
        "filter={\"any\":[]}&filter={\"not\":{\"field\":\"verified\",\"is\":true}}",
        "followers=50000..200000",
        "engagementRate=0.03..",
        "growth30=-0.05..0.1",
        "audience.country=DE,AT:0.2",
        "verified=true",
        "q=tea&brands=Marks+%26+Co\\,+Ltd&target.country=DE&target.age=18-24,25-34",
        "ranking=safety&weight.engagement=0.3&sort=followers:desc&size=50&after=opaque",
        "nosuchfield=1",
        "brief=vegan+creators+in+Germany"
      })
  void format_ofParsedLink_isTheLink(String link) {
    var decoded = evaluate("decodeURIComponent(link.format(link.parse(input)))", link);
    assertThat(decoded)
        .isEqualTo(evaluate("decodeURIComponent(input)", link).toString().replace("%5C", "\\"));
  }

  @Test
  void format_ofFilterThatKeepsUnknown_isJsonThatReadsBack() {
    var link =
        evaluate(
            "link.format(state.withFilter(link.parse('followers=5..'), 'followers',"
                + " {field: 'followers', min: '5', max: '', keep: true}))",
            "");
    assertThat(evaluate("decodeURIComponent(input)", link.toString()))
        .isEqualTo("filter={\"field\":\"followers\",\"min\":5,\"missing\":\"keep\"}");
    assertThat(evaluate("link.format(link.parse(input))", link.toString())).isEqualTo(link);
  }

  @Test
  void best_ofValues_isNobodyWhereAllAreEqualOrOneIsKnown() {
    assertThat(evaluate("best.best([3, undefined, 5, 5], 1)", "")).isEqualTo(List.of(2, 3));
    assertThat(evaluate("best.best([3, undefined, 5], -1)", "")).isEqualTo(List.of(0));
    assertThat(evaluate("best.best([3, 3], 1)", "")).isEqualTo(List.of());
    assertThat(evaluate("best.best([undefined, 3], 1)", "")).isEqualTo(List.of());
  }

  @Test
  void linkTo_ofAPlace_namesItAgain() {
    assertThat(
            evaluate(
                "place.place(place.linkTo({compare: ['tt:a,b', 'yt:1&2'], creator: 'x y'})).compare",
                ""))
        .isEqualTo(List.of("tt:a,b", "yt:1&2"));
    assertThat(evaluate("place.viewOf(place.place('#lists'))", "")).isEqualTo("lists");
    assertThat(evaluate("place.viewOf(place.place('#creator=tt:1'))", "")).isEqualTo("search");
  }

  @ParameterizedTest
  @CsvSource({
    "de,en-US,de,de",
    "de,de-AT;en,de,de-AT",
    "'',fr-FR;de-CH;en,de,de-CH",
    "'',en-GB,en,en-GB",
    "'',fr;es,en,en",
    "xx,de-DE,de,de-DE",
    "'',en-US@posix,en,en",
    "'',DE,de,DE"
  })
  void choose_ofLanguages_takesTheFirstThatThereIs(
      String wanted, String preferred, String language, String region) {
    assertThat(
            evaluate("language.choose(input[0], input[1].split(';'))", List.of(wanted, preferred)))
        .isEqualTo(List.of(language, region));
  }

  @Test
  void address_withLooks_keepsThemBesideTheSearch() {
    var kept = "model.address(model.blank(link.parse(input), looks.looksOf(input)))";
    assertThat(evaluate(kept, "lang=de&q=tea")).isEqualTo("?q=tea&lang=de");
    assertThat(evaluate(kept, "lang=de")).isEqualTo("?lang=de");
    assertThat(evaluate("link.format(link.parse(input))", "lang=de&q=tea")).isEqualTo("q=tea");
  }

  @Test
  void parse_ofPagesOwnParameters_leavesThemOut() {
    assertThat(evaluate("link.format(link.parse(input))", "facets=country&explain=true&q=a"))
        .isEqualTo("q=a");
  }

  @Test
  void without_oneOfTwoFiltersOfJson_keepsTheOther() {
    assertThat(
            evaluate(
                "((s) => decodeURIComponent(link.format(state.without(s, s.filters[0]))))"
                    + "(link.parse(input))",
                "filter={\"any\":[]}&filter={\"all\":[]}"))
        .isEqualTo("filter={\"all\":[]}");
  }

  @Test
  void change_ofAnything_startsAtTheFirstPage() {
    assertThat(
            evaluate(
                "link.format(state.withRange(link.parse(input), 'followers', '5', ''))", "after=x"))
        .isEqualTo("followers=5..");
  }

  @Test
  void spans_ofHostileFragment_areText() {
    var hostile =
        "<img src=x onerror=alert(1)> &lt;script&gt; <em>ve&amp;gan</em> </em>&#60;b&#x3e;";
    assertThat(evaluate("highlights.spans(input)", hostile))
        .isEqualTo(
            List.of(
                List.of("<img src=x onerror=alert(1)> <script> ", false),
                List.of("ve&gan", true),
                List.of(" </em><b>", false)));
  }

  @ParameterizedTest
  @CsvSource({
    "fit_Vegan282,fit <em>vegan</em> 282,fit_[Vegan]282",
    "<b>vegan,&lt;b&gt;<em>vegan</em>,<b>[vegan]",
    "vega,<em>vegan</em>,vega"
  })
  void nameSpans_ofFragment_keepTheSpellingOfTheName(String name, String fragment, String shown) {
    var marked =
        evaluate(
            "highlights.nameSpans(input[0], [input[1]])"
                + ".map(([text, marked]) => marked ? `[${text}]` : text).join('')",
            List.of(name, fragment));
    assertThat(marked).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "40.68,15.26,10.24,7.44,2.14,2.43,1.27",
    "33.33,33.33,33.33,0,0,0,0",
    "0,0,0,0,0,0,0"
  })
  void tenths_ofPoints_addUpToTheScoreShown(
      double a, double b, double c, double d, double e, double f, double g) {
    var points = List.of(a, b, c, d, e, f, g);
    var shown = (List<?>) evaluate("tenths.tenths(input)", points);
    var tenths = shown.stream().mapToLong(s -> Math.round(10 * ((Number) s).doubleValue())).sum();
    assertThat(tenths).isEqualTo(Math.round(10 * points.stream().mapToDouble(p -> p).sum()));
  }

  @ParameterizedTest
  @CsvSource({
    "0.041,rate,4.1%",
    "0.2,share,20%",
    "-0.004,change,−0.4%",
    "0.021,change,+2.1%",
    "54321,people,'54,321'",
    "200000,people,200K",
    "81.6,points,82"
  })
  void measure_ofValue_readsWithItsUnit(double value, String unit, String text) {
    var shown =
        evaluate("format.measure(input.value, input.unit)", Map.of("value", value, "unit", unit));
    assertThat(shown).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0.105,rate,10.5%",
    "0.1055,rate,10.55%",
    "0.2,share,20%",
    "0.3333333333333333,share,33.3333%",
    "-0.0125,change,−1.25%",
    "149.5,'',149.5",
    "1234567,people,'1,234,567'",
    "200000,people,200K"
  })
  void exact_ofWhatIsAskedFor_hasAllItsDigits(double value, String unit, String text) {
    var shown =
        evaluate("format.exact(input.value, input.unit)", Map.of("value", value, "unit", unit));
    assertThat(shown).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "audience.country=DE:0.125, share, Audience country Germany ≥\u00a012.5%",
    "engagementRate=0.105..0.2, rate, Engagement rate 10.5% – 20%",
    "price=149.5.., currency units, Price of a post from 149.5",
    "engagementRate=0.03..0.059999995, rate, Engagement rate 3% to below 6%",
    "growth30=..-1e-45, change, Growth in 30 days below 0%",
    "growth30=..0, change, Growth in 30 days up to 0%"
  })
  void describe_ofFilter_doesNotRoundIt(String link, String unit, String words) {
    var described =
        evaluate(
            "describe.describe(link.parse(input[0]).filters[0], input[1])", List.of(link, unit));
    assertThat(described).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "min,0.105,rate,from 10.5%",
    "max,149.5,currency units,up to 149.5",
  })
  void meaning_ofASpanOfABrief_doesNotRoundIt(String op, String value, String unit, String words) {
    var span = Map.of("field", "price", "op", op, "value", List.of(value));
    assertThat(evaluate("meaning.meaning(input[0], input[1])", List.of(span, unit)))
        .isEqualTo("Price of a post " + words);
  }

  @Test
  void today_whereItIsTomorrowAlready_isTheDayThere() {
    var there =
        "((now) => { now.getTimezoneOffset = () => -60; return format.today(now); })"
            + "(new Date(input))";
    assertThat(evaluate(there, "2026-11-20T23:30:00Z")).isEqualTo("2026-11-21");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.03, 0.06, 0, -0.02, 1, 0.9, 500, 100_000, 0.005})
  void justBelow_aNumber_isTheGreatestOfSinglePrecision(double bound) {
    var below = evaluate("precision.justBelow(input)", bound).toString();
    assertThat(Float.parseFloat(below)).isEqualTo(Math.nextDown((float) bound));
    assertThat(((Number) evaluate("precision.aboveIt(input)", below)).doubleValue())
        .isEqualTo(bound);
    assertThat(evaluate("precision.aboveIt(input) === undefined", bound)).isEqualTo(true);
  }

  @Test
  void rescue_ofBriefOfWhichSomeIsNotApplied_namesTheFilterOfTheAnswer() {
    var shown =
        evaluate(
            "((parent, range) => {"
                + " const [low, high, kept] = [range(1), range(500), range(9)];"
                + " const answer = {total: 0, filters: [high, kept],"
                + "   relaxations: [{filter: 1, gains: 3}]};"
                + " const reading = {brief: input, filters: [low, high, kept]};"
                + " const shown = {...model.blank(link.parse('brief=' + input)), answer, reading};"
                + " lit.render(rescue.rescue(shown, {}), parent);"
                + " return parent.textContent;"
                + "})(document.createElement('div'), min => ({field: 'followers', min}))",
            "some");
    assertThat(shown.toString()).contains("from 9:").doesNotContain("500");
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"min\":50000,\"max\":90000}', 2917, 47083, '{\"min\":2900,\"max\":90000}'",
    "'{\"min\":5,\"max\":900}', 2917, 2017, '{\"min\":5,\"max\":3000}'",
    "'{\"min\":0.2}', 0.158725, 0.04127528965473176, '{\"min\":0.15}'",
    "'{\"max\":0}', 0.0312, 0.0312, '{\"max\":0.032}'",
    "'{\"min\":0.1}', -0.0312, 0.1312, '{\"min\":-0.032}'",
    "'{\"anyOf\":[\"DE\"],\"minShare\":0.2}', 0.0777, 0.1223, '{\"anyOf\":[\"DE\"],\"minShare\":0.077}'",
    "'{\"anyOf\":[\"DE\"],\"minShare\":0.2}', 0, 0.2,",
    "'{\"anyOf\":[\"DE\"]}', US, 0, '{\"anyOf\":[\"DE\",\"US\"]}'",
    "'{\"noneOf\":[\"DE\"]}', DE, 0,",
    "'{\"field\":\"price\",\"min\":1}', unknown, 0, '{\"field\":\"price\",\"min\":1,\"missing\":\"keep\"}'"
  })
  void eased_ofAConditionThatFails_hasRoomForWhatThereIs(
      String clause, String actual, double shortfall, String eased) {
    var failure = Map.of("clause", clause, "actual", actual, "shortfall", shortfall);
    assertThat(
            evaluate(
                "JSON.stringify(easing.eased(JSON.parse(input.clause), input, true))", failure))
        .isEqualTo(eased);
  }

  @ParameterizedTest
  @CsvSource({"91,2 months", "729,23 months", "731,2 years", "2945,8 years"})
  void span_ofDays_isRoundedDown(int days, String text) {
    assertThat(evaluate("format.span(input)", days)).isEqualTo(text);
  }

  private Object evaluate(String expression, Object input) {
    return modules.evaluate(expression, input);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "20k|true|20000",
        "20 K|true|20000",
        "1.5M|true|1500000",
        "1,5 Mio.|true|1500000",
        "20,000|true|20000",
        "20.000|true|20000",
        "20 000|true|20000",
        "1'000'000|true|1000000",
        "1.000.000|false|1000000",
        "1,234.5|false|1234.5",
        "1.234,5|false|1234.5",
        "3.5 %|false|3.5",
        "3,5|false|3.5",
        ".5|false|0.5",
        "-0.4|false|-0.4",
        "\u22122|false|-2",
        "20 Tsd.|true|20000",
        "2k|false|2000",
        "1.250k|true|1250",
        "20x||",
        "abc||",
        "1e9||",
        "--1||",
        "1 2||12",
        "k||"
      })
  void amount_ofWhatPeopleType_isTheNumber(String text, Boolean whole, String number) {
    assertThat(modules.evaluate("amount.amount(input[0], input[1])", Arrays.asList(text, whole)))
        .isEqualTo(number);
  }

  @Test
  void amount_ofThousands_isReadAsThePagesLanguageWritesThem() {
    var read = "[amount.amount('20.000'), amount.amount('20,000'), amount.amount('')]";
    assertThat(modules.evaluate(read, "")).isEqualTo(List.of("20", "20000", ""));
  }

  @Test
  void store_toldOfAChangeThatAnotherHasReplaced_hasTheNewest() {
    var heard =
        modules.evaluate(
            """
            (() => {
              const kept = (...lists) => JSON.stringify({ version: 1, lists, lastList: '' });
              const events = new EventTarget();
              let heard;
              store.browserStore({ getItem: () => kept() }, events).watch((all) => (heard = all));
              const newValue = kept({ id: 'a', name: 'Older', entries: [] });
              const told = { key: 'creator-search.shortlists', newValue };
              events.dispatchEvent(Object.assign(new Event('storage'), told));
              return heard.lists.length;
            })()
            """
                .strip(),
            "");
    assertThat(heard).isEqualTo(0);
  }
}
