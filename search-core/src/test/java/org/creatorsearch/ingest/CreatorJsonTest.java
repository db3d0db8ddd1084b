package org.creatorsearch.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creatorsearch.creator.Contact;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreatorJsonTest {
  private static final Schema SCHEMA = Schema.standard();

  /** The whole format; keys in the order of writing. */
  private static final String EXAMPLE =
      """
      {"id":"yt:UC123","platform":"youtube","handle":"bakenohnei","displayName":"Backen ohne Ei",\
      "person":"p-81","bio":"Vegan baking from Berlin ...","url":"https://...","country":"DE",\
      "region":"DE-BE","city":"Berlin","languages":["de","en"],"gender":"female",\
      "ageRange":"25-34","accountType":"creator","verified":true,\
      "contact":{"email":true,"agency":"..."},"openToWork":true,"themes":["212","216"],\
      "hashtags":["vegan","baking"],"brands":["Oatly"],"followers":48200,"following":310,\
      "postCount":412,\
      "history":[{"on":"2026-10-01","followers":45100,"following":305,"views":8100000}],\
      "posts":[{"id":"v1","at":"2026-11-02T18:00:00Z","format":"video",\
      "text":"Zimtschnecken ohne Ei","views":18200,"likes":1400,"comments":96,"shares":40,\
      "saves":210,"sponsor":"Oatly","paid":true,"pinned":false}],\
      "audience":{"source":"followers","sample":1800,"country":{"DE":0.61,"AT":0.12},\
      "gender":{"female":0.72,"male":0.27},"age":{"18-24":0.31,"25-34":0.44},\
      "language":{"de":0.78},"interest":{"210":0.4},\
      "joint":[{"country":"DE","gender":"female","age":"18-24","share":0.2}],\
      "quality":{"apparent":0.12,"sample":1800,"sensitivity":0.774,"specificity":0.963}},\
      "audienceSketch":"YmFzZTY0","price":{"currency":"EUR","post":650},\
      "reported":{"avgLikes":1400,"avgComments":96,"avgViews":18200.5,"engagement":1500,\
      "authenticEngagement":1300,"asOf":"2026-11-01"},\
      "provenance":{"audience":{"by":"platform","at":"2026-11-01"},"country":{"by":"declared"}},\
      "updatedAt":"2026-11-20T06:00:00Z"}""";

  private static Creator read(String json) {
    return CreatorJson.read(json.getBytes(UTF_8), SCHEMA);
  }

  /** A profile with these keys besides the required ones. */
  private static Creator with(String keys) {
    return read("{\"id\":\"a\",\"platform\":\"youtube\",\"handle\":\"h\"," + keys + "}");
  }

  private static SearchException refused(String keys) {
    return catchThrowableOfType(SearchException.class, () -> with(keys));
  }

  private static String string(Creator creator) {
    return new String(CreatorJson.write(creator), UTF_8);
  }

  @Test
  void write_wholeFormat_givesTheSameTextAgain() {
    assertThat(string(read(EXAMPLE))).isEqualTo(EXAMPLE);
  }

  @Test
  void write_requiredKeysOnly_leavesTheRestOut() {
    assertThat(string(Creator.builder("a", "tiktok", "b").build()))
        .isEqualTo("{\"id\":\"a\",\"platform\":\"tiktok\",\"handle\":\"b\"}");
  }

  @Test
  void writeSummary_randomCreators_isWhatTheirSummariesAreWrittenAs() {
    var random = new RandomCreators(new Random(43));
    for (var i = 0; i < 1000; i++) {
      var creator = random.next();
      assertThat(CreatorJson.writeSummary(creator)).isEqualTo(CreatorJson.write(creator.summary()));
    }
  }

  @Test
  void read_whatWasWritten_givesAnEqualCreator() {
    var random = new RandomCreators(new Random(42));
    for (var i = 0; i < 2_000; i++) {
      var creator = random.next();
      assertThat(read(string(creator))).isEqualTo(creator);
    }
  }

  @Test
  void read_partOfBytes_ignoresTheRest() {
    var bytes = ("xx" + EXAMPLE + "yy").getBytes(UTF_8);

    assertThat(CreatorJson.read(bytes, 2, bytes.length - 4, SCHEMA)).isEqualTo(read(EXAMPLE));
  }

  @Test
  void read_codesInOtherSpellings_becomeCanonical() {
    var creator =
        with(
            """
            "country":"de","region":"de-be","languages":["DE","en_us"],"gender":"Female",
            "themes":["Vegan Diets","cooking","212"],"hashtags":["#Vegan","vegan"," ##Baking"],
            "audience":{"country":{"at":0.5},"interest":{"food":0.4}},
            "price":{"currency":"eur","post":10}""");

    assertThat(string(creator))
        .contains(
            "\"country\":\"DE\",\"region\":\"DE-BE\",\"languages\":[\"de\",\"en-US\"]",
            "\"gender\":\"female\"",
            "\"themes\":[\"212\",\"216\"],\"hashtags\":[\"vegan\",\"baking\"]",
            "\"country\":{\"AT\":0.5},\"interest\":{\"210\":0.4}",
            "{\"currency\":\"EUR\",\"post\":10}");
  }

  @Test
  void read_nullsAndBlanks_areUnknown() {
    assertThat(
            with(
                "\"bio\":\" \",\"country\":\"\",\"followers\":null,\"posts\":[],\"audience\":null"))
        .isEqualTo(Creator.builder("a", "youtube", "h").build());
  }

  @Test
  void read_handle_losesItsSign() {
    assertThat(read("{\"id\":\"a\",\"platform\":\"x\",\"handle\":\" @@jane \"}").handle())
        .isEqualTo("jane");
  }

  @Test
  void read_history_isSortedAndLastOfADayWins() {
    var creator =
        with(
            """
            "history":[{"on":"2026-02-01","followers":3},{"on":"2026-01-01","followers":1},
            {"on":"2026-02-01","followers":4}]""");

    assertThat(creator.history())
        .extracting(p -> p.on() + "=" + p.followers().orElseThrow())
        .containsExactly("2026-01-01=1", "2026-02-01=4");
  }

  @Test
  void read_posts_areSortedNewestFirst() {
    var creator =
        with(
            """
            "posts":[{"id":"1","at":"2026-01-01T00:00:00Z"},{"id":"3","at":"2026-03-01T00:00:00+01:00"},
            {"id":"2","at":"2026-02-01T00:00:00Z","pinned":true}]""");

    assertThat(creator.posts())
        .extracting(p -> p.id().orElseThrow())
        .containsExactly("3", "2", "1");
    assertThat(creator.posts().get(0).at()).hasToString("2026-02-28T23:00:00Z");
    assertThat(creator.posts().get(1).pinned()).contains(true);
  }

  @Test
  void read_halfOfASurrogatePair_becomesReplacementCharacter() {
    var creator = with("\"bio\":\"cut \\ud83d\",\"displayName\":\"\\ude00 \\ud83d\\ude00\"");

    assertThat(creator.bio()).contains("cut \uFFFD");
    assertThat(creator.displayName()).contains("\uFFFD \uD83D\uDE00");
  }

  @Test
  void write_halfOfASurrogatePair_becomesReplacementCharacter() {
    assertThat(string(Creator.builder("a", "x", "b").bio("\uD83D").build()))
        .contains("\"bio\":\"\uFFFD\"");
  }

  @Test
  void read_emailInBio_leavesOnlyThatAContactExists() {
    var creator = with("\"bio\":\"Cakes. jane@example.com +49 176 1234567\"");

    assertThat(creator.bio()).contains("Cakes.");
    assertThat(creator.contact().flatMap(Contact::email)).contains(true);
  }

  @Test
  void read_emailInBioButContactSaysNo_keepsWhatItSays() {
    var creator =
        with("\"bio\":\"jane@example.com\",\"contact\":{\"email\":false,\"agency\":\"A\"}");

    assertThat(creator.bio()).isEmpty();
    assertThat(creator.contact().orElseThrow().email()).contains(false);
  }

  @Test
  void read_emailInBioAndAgencyOnly_addsTheEmail() {
    var contact = with("\"bio\":\"jane@example.com\",\"contact\":{\"agency\":\"A\"}").contact();

    assertThat(contact.orElseThrow().email()).contains(true);
    assertThat(contact.orElseThrow().agency()).contains("A");
  }

  @Test
  void read_emailInPost_isTakenOutWithoutAContact() {
    var creator =
        with("\"posts\":[{\"at\":\"2026-01-01T00:00:00Z\",\"text\":\"a@example.com hi\"}]");

    assertThat(creator.posts().getFirst().text()).contains("hi");
    assertThat(creator.contact()).isEmpty();
  }

  @Test
  void read_interests_mayExceedOneWhole() {
    var audience = with("\"audience\":{\"interest\":{\"210\":0.9,\"680\":0.9}}").audience();

    assertThat(audience.orElseThrow().interest()).containsEntry("680", 0.9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          "folowers":1                                  | unknown_key   | folowers            | followers
          "posts":[{"at":"2026-01-01T00:00:00Z","view":1}] | unknown_key | posts[0].view      | views
          "audience":{"contry":{}}                      | unknown_key   | audience.contry     | country
          "followers":"many"                            | invalid_type  | followers           |
          "followers":1.5                               | invalid_type  | followers           |
          "followers":-1                                | invalid_range | followers           |
          "followers":1000000000000001                  | invalid_range | followers           |
          "verified":"yes"                              | invalid_type  | verified            |
          "languages":"de"                              | invalid_type  | languages           |
          "posts":[{}]                                  | missing_key   | posts[0].at         |
          "posts":[{"at":"2026-02-30T00:00:00Z"}]       | invalid_value | posts[0].at         |
          "posts":[{"at":"1989-12-31T00:00:00Z"}]       | invalid_value | posts[0].at         |
          "posts":[{"at":"2026-01-01T00:00:00Z","likes":-1}] | invalid_range | posts[0].likes |
          "updatedAt":"2101-01-01T00:00:00Z"            | invalid_value | updatedAt           |
          "updatedAt":"yesterday"                       | invalid_value | updatedAt           |
          "history":[{"on":"2026-13-01"}]               | invalid_value | history[0].on       |
          "history":[{"followers":1}]                   | missing_key   | history[0].on       |
          "country":"Germany"                           | unknown_value | country             | DE
          "country":"XX"                                | unknown_value | country             |
          "themes":["212","vegn"]                       | unknown_value | themes[1]           | Vegan Diets
          "hashtags":["#"]                              | invalid_value | hashtags[0]         |
          "gender":"femal"                              | unknown_value | gender              | female
          "ageRange":"18-25"                            | unknown_value | ageRange            | 18-24
          "url":"javascript:alert(1)"                   | invalid_value | url                 |
          "price":{"post":1}                            | missing_key   | price.currency      |
          "price":{"currency":"EUR","post":-1}          | invalid_range | price.post          |
          "price":{"currency":"EURO","post":1}          | unknown_value | price.currency      | EUR
          "audience":{"country":{"DE":1.1}}             | invalid_range | audience.country.DE |
          "audience":{"country":{"DE":0.9,"AT":0.2}}    | invalid_range | audience.country    |
          "audience":{"age":{"18-24":0.9,"65+":0.2}}    | invalid_range | audience.age        |
          "audience":{"country":{"DE":0.1,"de":0.2}}    | invalid_value | audience.country.de |
          "audience":{"country":{"Narnia":0.1}}         | unknown_value | audience.country.Narnia |
          "audience":{"joint":[{"share":0.1}]}          | missing_key   | audience.joint[0].country |
          "audience":{"joint":[{"age":"65+"}]}          | missing_key   | audience.joint[0].share |
          "reported":{"asOf":"2026-1-1"}                | invalid_value | reported.asOf       |
          "contact":{"email":"jane"}                    | invalid_type  | contact.email       |
          "provenance":{"a b":{}}                       | invalid_value | provenance          |
          "bio":"\\u0000"                               | invalid_value | bio                 |
          """)
  void read_brokenRule_isRefusedWithItsPlace(
      String keys, String code, String field, String suggestion) {
    var error = refused(keys);

    assertThat(error.code().wireName()).isEqualTo(code);
    assertThat(error.field()).contains(field);
    if (suggestion != null) {
      assertThat(error.suggestion()).contains(suggestion);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          {"platform":"x","handle":"b"}                       | missing_key    | id
          {"id":" ","platform":"x","handle":"b"}              | missing_key    | id
          {"id":"a b","platform":"x","handle":"b"}            | invalid_value  | id
          {"id":"a\\u200bb","platform":"x","handle":"b"}      | invalid_value  | id
          {"id":"a","platform":"YouTube","handle":"b"}        | invalid_value  | platform
          {"id":"a","platform":"9gag","handle":"b"}           | invalid_value  | platform
          {"id":"a","platform":"x","handle":"@"}              | invalid_value  | handle
          {"id":"a","platform":"x"}                           | missing_key    | handle
          {"id":1,"platform":"x","handle":"b"}                | invalid_type   | id
          {"id":"a","id":"b","platform":"x","handle":"b"}     | malformed_json |
          {"id":"a"                                           | malformed_json |
          []                                                  | invalid_type   |
          """)
  void read_brokenWhole_isRefused(String json, String code, String field) {
    var error = catchThrowableOfType(SearchException.class, () -> read(json));

    assertThat(error.code().wireName()).isEqualTo(code);
    assertThat(error.field().orElse(null)).isEqualTo(field);
  }

  @Test
  void read_platformInCapitals_suggestsTheWord() {
    var error =
        catchThrowableOfType(
            SearchException.class,
            () -> read("{\"id\":\"a\",\"platform\":\"YouTube\",\"handle\":\"b\"}"));

    assertThat(error.suggestion()).contains("youtube");
  }

  @Test
  void read_moreThanTheLimit_isTooLarge() {
    assertTooLarge("\"displayName\":\"" + "x".repeat(301) + "\"", "displayName");
    assertTooLarge("\"bio\":\"" + "x".repeat(5_001) + "\"", "bio");
    assertTooLarge("\"city\":\"" + "x".repeat(201) + "\"", "city");
    assertTooLarge("\"hashtags\":[" + items(201, i -> "\"t" + i + "\"") + "]", "hashtags");
    assertTooLarge(
        "\"posts\":[" + items(1_001, i -> "{\"at\":\"2026-01-01T00:00:00Z\"}") + "]", "posts");
    assertTooLarge("\"history\":[" + items(4_001, i -> "{\"on\":\"2026-01-01\"}") + "]", "history");
    assertTooLarge(
        "\"posts\":[{\"at\":\"2026-01-01T00:00:00Z\",\"text\":\"" + "x".repeat(10_001) + "\"}]",
        "posts[0].text");
    assertTooLarge(
        "\"audience\":{\"interest\":{" + items(301, i -> "\"" + i + "\":0") + "}}",
        "audience.interest");
  }

  @Test
  void read_atTheLimit_isFine() {
    assertThat(with("\"displayName\":\"" + "x".repeat(300) + "\"").displayName()).isPresent();
    assertThat(with("\"hashtags\":[" + items(200, i -> "\"t" + i + "\"") + "]").hashtags())
        .hasSize(200);
    assertThat(with("\"followers\":1000000000000000").followers()).hasValue(1_000_000_000_000_000L);
    assertThat(with("\"followers\":1e3").followers()).hasValue(1_000);
  }

  private static void assertTooLarge(String keys, String field) {
    var error = refused(keys);
    assertThat(error.code().wireName()).isEqualTo("too_large");
    assertThat(error.field()).contains(field);
  }

  private static String items(int n, java.util.function.IntFunction<String> item) {
    return IntStream.range(0, n).mapToObj(item).collect(Collectors.joining(","));
  }
}
