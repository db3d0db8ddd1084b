package org.creatorsearch.server.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.creatorsearch.query.Basis;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Missing;
import org.creatorsearch.query.Sampling;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Signal;
import org.creatorsearch.query.Sort;
import org.creatorsearch.query.Sourcing;
import org.creatorsearch.query.Target;
import org.creatorsearch.schema.AudienceDimension;
import org.creatorsearch.schema.EngagementDefinition;
import org.creatorsearch.schema.Schema;
import org.creatorsearch.server.wire.RequestJson;
import org.creatorsearch.server.wire.RequestLink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The links that the page writes, as the server reads them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class LinkTest {
  private static final String AWKWARD = "a,b\\ c:d!&=+%20 \"ü\" 日本 #";

  private final RequestLink server = new RequestLink(Schema.standard());
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
  @MethodSource("requests")
  void format_ofTheServersLink_asksForTheSame(SearchRequest request) {
    var link = modules.evaluate("link.format(link.parse(input))", server.write(request));
    assertThat(server.read(link.toString())).isEqualTo(request);
  }

  @ParameterizedTest
  @MethodSource("requests")
  void body_ofTheServersLink_asksForTheSame(SearchRequest request) {
    var body =
        modules.evaluate("JSON.stringify(body.body(link.parse(input)))", server.write(request));
    assertThat(RequestJson.read(body.toString().getBytes(UTF_8))).isEqualTo(request);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        AWKWARD,
        "it's \"so\" $HOME `id` $(id) !! \\ \\' '\\'' ;|&<>*?~#",
        "two\nlines\tand 日本 🎈 é",
        "@/etc/passwd"
      })
  void curl_inAShell_asksForTheSame(String text) throws IOException {
    var request =
        SearchRequest.builder().text(text).where(Filter.anyOf("brands", text, "L'Oréal")).build();
    var command =
        modules.evaluate("curl.curl(link.parse(input), 'http://h:1')", server.write(request));
    var words = wordsInAShell(command.toString());
    assertThat(words).hasSize(6).startsWith("-sS", "http://h:1/v1/search", "-H");
    assertThat(RequestJson.read(words.getLast().getBytes(UTF_8))).isEqualTo(request);
  }

  /** What a shell gives to the command {@code curl}. */
  private static List<String> wordsInAShell(String command) throws IOException {
    var telling = "curl() { printf '%s\\0' \"$@\"; }; " + command;
    var shell = new ProcessBuilder("sh", "-c", telling).start();
    try (var out = shell.getInputStream()) {
      return Arrays.asList(new String(out.readAllBytes(), UTF_8).split("\0", 0));
    }
  }

  @Test
  void format_ofAnArrangedSearch_asksForTheSame_alsoAsACommand() {
    var link = "q=tea&diversity=tier,country:0.5&quota=country:DE:0.3..&explore=2:7";
    var written = modules.evaluate("link.format(link.parse(input))", link).toString();
    assertThat(server.read(written)).isEqualTo(server.read(link));
    assertThat(modules.evaluate("curl.curl(link.parse(input), 'http://localhost')", link))
        .isEqualTo("curl -sS 'http://localhost/v1/search?" + written + "'");
  }

  private static Sourcing seenLately() {
    return new Sourcing(OptionalInt.of(90), List.of("platform", "declared"));
  }

  private static Stream<SearchRequest> requests() {
    var server = new RequestLink(Schema.standard());
    var conditions =
        Stream.of(
            Filter.anyOf("brands", AWKWARD, "!b", " c ", "d,"),
            Filter.noneOf("brands", AWKWARD, "b:0.5"),
            Filter.between("followers", 5e4, 2e5),
            Filter.between("growth30", -0.05, 1e-7),
            Filter.atMost("price", 1e15),
            Filter.is("verified", false),
            Filter.share(AudienceDimension.AGE, 0.45, "18-24", "65+"),
            Filter.not(Filter.share(AudienceDimension.GENDER, 0.7, "female")),
            new Filter.AnyOf("brands", List.of("Oatly"), OptionalInt.of(30), Missing.EXCLUDE),
            new Filter.AnyOf("country", List.of("DE", "AT"), OptionalInt.empty(), Missing.KEEP),
            new Filter.Share(AudienceDimension.COUNTRY, List.of("DE"), 0.2, Missing.KEEP),
            new Filter.Between("followers", 5, 1e9, Sampling.DEFAULT, Missing.KEEP),
            new Filter.Between(
                "engagementRate",
                0.03,
                1,
                new Sampling(Optional.of(EngagementDefinition.VIEWS_TOTAL), 365, 6),
                Missing.EXCLUDE),
            new Filter.Joint(
                Map.of(AudienceDimension.COUNTRY, List.of("DE")), 0.1, Basis.LOWER, Missing.KEEP),
            new Filter.Joint(
                Map.of(
                    AudienceDimension.COUNTRY,
                    List.of("DE", "AT"),
                    AudienceDimension.AGE,
                    List.of("18-24")),
                0.25,
                Basis.ESTIMATE,
                Missing.EXCLUDE),
            Filter.between("followers", 5e4, 2e5).sourced(seenLately()),
            Filter.not(Filter.anyOf("country", "US").sourced(seenLately())),
            Filter.share(AudienceDimension.AGE, 0.45, "18-24").sourced(seenLately()),
            Filter.or(Filter.is("verified", true), Filter.atLeast("authenticity", 80)));
    return Stream.concat(
        conditions.map(filter -> SearchRequest.builder().where(filter).build()),
        Stream.of(
            SearchRequest.builder().text(AWKWARD).brief("a \\ b & c").build(),
            SearchRequest.builder()
                .where(Filter.anyOf("themes", "210"))
                .where(Filter.anyOf("themes", "212", "216"))
                .where(Filter.atLeast("followers", 100))
                .where(Filter.atMost("followers", 900))
                .build(),
            SearchRequest.builder()
                .target(new Target(Map.of(AudienceDimension.AGE, List.of("18-24", "25-34"))))
                .ranking("safety")
                .weight(Signal.ENGAGEMENT, 0.3)
                .sort(Sort.ascending("followers"))
                .size(50)
                .after("a_b-c")
                .build(),
            server.read(
                "q=tea&prefer.country=DE&prefer.country=!US&prefer.followers=5000..&prefer.filter="
                    + "%7B%22field%22:%22brands%22,%22anyOf%22:%5B%22Oatly%22%5D,%22withinDays%22:30%7D")));
  }

  @Test
  void edits_ofTheSearch_readAsTheRequestMeant() {
    var link =
        modules.evaluate(
            """
            link.format([
              (s) => state.change(s, { text: input }),
              (s) => state.withValue(s, 'brands', input, 'anyOf'),
              (s) => state.withValue(s, 'brands', 'Nestle', 'noneOf'),
              (s) => state.withRange(s, 'engagementRate', hundredths.shifted('3.1', -2), ''),
              (s) => state.withValue(s, 'audience.country', 'DE', 'anyOf', '0.35'),
              (s) => people.withTarget(s, 'gender', 'female', true),
              (s) => state.withWeight(s, 'value', '0.15'),
              (s) => state.change(s, { sort: 'followers:desc' }),
            ].reduce((s, edit) => edit(s), link.parse('')))
            """,
            AWKWARD);
    assertThat(server.read(link.toString()))
        .isEqualTo(
            SearchRequest.builder()
                .text(AWKWARD)
                .where(Filter.anyOf("brands", AWKWARD))
                .where(Filter.noneOf("brands", "Nestle"))
                .where(Filter.atLeast("engagementRate", 0.031))
                .where(Filter.share(AudienceDimension.COUNTRY, 0.35, "DE"))
                .target(new Target(Map.of(AudienceDimension.GENDER, List.of("female"))))
                .weight(Signal.VALUE, 0.15)
                .sort(Sort.descending("followers"))
                .build());
  }
}
