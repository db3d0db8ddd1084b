package org.creatorsearch.server.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.creatorsearch.brief.BriefReading;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.fact.FactKind;
import org.creatorsearch.ingest.CreatorJson;
import org.creatorsearch.query.Aspect;
import org.creatorsearch.query.Belief;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Rankings;
import org.creatorsearch.query.Signal;
import org.creatorsearch.result.Arranged;
import org.creatorsearch.result.AudienceShare;
import org.creatorsearch.result.Card;
import org.creatorsearch.result.Contribution;
import org.creatorsearch.result.Explanation;
import org.creatorsearch.result.Explanation.Failure;
import org.creatorsearch.result.Explanation.Need;
import org.creatorsearch.result.Explanation.Rival;
import org.creatorsearch.result.Facet;
import org.creatorsearch.result.Hit;
import org.creatorsearch.result.Interpreted;
import org.creatorsearch.result.Moved;
import org.creatorsearch.result.NearMisses;
import org.creatorsearch.result.Relaxation;
import org.creatorsearch.result.SearchResponse;
import org.creatorsearch.result.ShareBasis;
import org.creatorsearch.schema.Finding;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.Test;

class AnswersTest {
  private static final JsonMapper JSON = new JsonMapper();

  private static Card card(Creator creator) {
    return new Card(CreatorJson.write(creator), CreatorJson::parse);
  }

  @Test
  void response_withEverything_isTheTextOfTheContract() {
    var hit =
        new Hit(
            "yt:1",
            0.713,
            card(Creator.builder("yt:1", "youtube", "bakenohnei").build()),
            Map.of("followers", 48200.0),
            Map.of("bio", List.of("<em>Vegan</em> from Berlin")),
            List.of(
                new Contribution(
                    Signal.TEXT,
                    0.81,
                    0.45,
                    36.5,
                    OptionalDouble.of(0.5),
                    List.of(FactKind.WORDS_FOUND.of(List.of("vegan", "baking"))))),
            List.of(Finding.GROWTH_SPIKE),
            List.of(new AudienceShare(0, 0.17, ShareBasis.TABLE)),
            Optional.of(
                new Moved(
                    7,
                    1,
                    Moved.Rule.DIVERSITY,
                    Optional.of(Aspect.TIER),
                    Optional.of("micro"),
                    "tier: first micro on this page")));
    var nobody = card(Creator.builder("yt:2", "youtube", "nobody").build());
    var facets =
        Map.<String, Facet>of(
            "followers",
            new Facet.Histogram(
                List.of(
                    new Facet.Bucket(1000, 2000, 40),
                    new Facet.Bucket(5e8, Double.POSITIVE_INFINITY, 1)),
                2));
    var response =
        new SearchResponse(
            1234,
            "7f3a-12",
            Duration.ofNanos(812_999),
            List.of(hit),
            facets,
            Map.of("engagementRate", 17L),
            List.of(
                new Interpreted(
                    0,
                    5,
                    "vegan",
                    "themes",
                    "anyOf",
                    List.of("212"),
                    OptionalDouble.empty(),
                    false,
                    0.9)),
            List.of(Clause.of(Filter.atLeast("followers", 50_000))),
            List.of(Clause.of(Filter.anyOf("country", "DE"))),
            List.of(
                new Relaxation(
                    1,
                    312,
                    Optional.of(Clause.of(Filter.between("followers", 40_000, 250_000))),
                    30)),
            Optional.of(
                new NearMisses(
                    List.of(312L),
                    List.of(
                        new NearMisses.NearMiss(
                            new Hit(
                                "yt:2",
                                0.5,
                                nobody,
                                Map.of(),
                                Map.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                Optional.empty()),
                            new Failure(
                                0, "followers", "at least 50000", "48000", 2000, List.of()))))),
            Optional.of(
                new Arranged(
                    200,
                    false,
                    1,
                    List.of(
                        new Arranged.Reached(6, Optional.empty()),
                        new Arranged.Reached(2, Optional.of("other quotas leave no room"))),
                    Optional.of(new Arranged.Drawn(1, 14)))),
            Optional.of("opaque"));

    assertThat(text(ResponseJson.of(response)))
        .isEqualTo(
            onOneLine(
                """
                {"total":1234,"snapshot":"7f3a-12","tookMicros":812,
                 "hits":[{"id":"yt:1","score":0.713,
                   "creator":{"id":"yt:1","platform":"youtube","handle":"bakenohnei"},
                   "measures":{"followers":48200},
                   "highlights":{"bio":["<em>Vegan</em> from Berlin"]},
                   "contributions":[{"signal":"text","value":0.81,"weight":0.45,"points":36.5,"usual":0.5,"detail":"vegan, baking","facts":[{"kind":"words-found","words":["vegan","baking"]}]}],
                   "evidence":["growth-spike"],"joint":[{"filter":0,"share":0.17,"basis":"table"}],
                   "moved":{"from":7,"to":1,"by":"diversity","aspect":"tier","value":"micro",
                            "because":"tier: first micro on this page"}}],
                 "facets":{"followers":{"buckets":[{"min":1000,"max":2000,"count":40},{"min":500000000,"count":1}],"missing":2}},
                 "unknown":{"engagementRate":17},
                 "interpretation":[{"span":[0,5],"text":"vegan","field":"themes","op":"anyOf","value":["212"],"confidence":0.9}],
                 "filters":[{"field":"followers","min":50000}],
                 "prefer":[{"field":"country","anyOf":["DE"]}],
                 "relaxations":[{"filter":1,"gains":312,"suggest":{"field":"followers","min":40000,"max":250000},"suggestGains":30}],
                 "nearMisses":{"byFilter":[312],"best":[{"id":"yt:2","score":0.5,
                   "creator":{"id":"yt:2","platform":"youtube","handle":"nobody"},"measures":{},"highlights":{},
                   "failure":{"filter":0,"field":"followers","wanted":"at least 50000","actual":"48000","shortfall":2000}}]},
                 "arranged":{"window":200,"beyond":false,"moved":1,
                   "quotas":[{"hits":6,"met":true},{"hits":2,"met":false,"because":"other quotas leave no room"}],
                   "explored":{"hits":1,"among":14}},
                 "next":"opaque"}
                """));
  }

  @Test
  void reading_softShareOfTheAudience_saysBoth() {
    var span =
        new Interpreted(
            8,
            22,
            "40% in Germany",
            "audience.country",
            "anyOf",
            List.of("DE"),
            OptionalDouble.of(0.4),
            true,
            0.475);
    var reading = new BriefReading(List.of(span), List.of(), List.of(), Optional.empty(), "");

    assertThat(text(BriefJson.of(reading)))
        .isEqualTo(
            onOneLine(
                """
                {"interpretation":[{"span":[8,22],"text":"40% in Germany","field":"audience.country",
                 "op":"anyOf","value":["DE"],"minShare":0.4,"soft":true,"confidence":0.475}],
                 "filters":[],"remainingText":""}
                """));
  }

  @Test
  void response_withValues_labelsCountsAndMarksThem() {
    var values = new Facet.Values(List.of(new Facet.Value("DE", "Germany", 210, true)), 57, 31);
    var response =
        new SearchResponse(
            0,
            "a",
            Duration.ZERO,
            List.of(),
            Map.of("country", values),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertThat(text(ResponseJson.of(response)))
        .isEqualTo(
            onOneLine(
                """
                {"total":0,"snapshot":"a","tookMicros":0,"hits":[],
                 "facets":{"country":{"values":[{"value":"DE","label":"Germany","count":210,"selected":true}],
                                      "distinct":57,"missing":31}},
                 "unknown":{},"filters":[]}
                """));
  }

  @Test
  void explanation_ofAGroup_tellsItsParts() {
    var part = new Failure(0, "followers", "at least 9", "5", 4, List.of());
    var explanation =
        new Explanation(
            "yt:1",
            false,
            0.5,
            List.of(),
            List.of(Clause.group(Filter.atLeast("followers", 9))),
            List.of(new AudienceShare(0, 0.17, ShareBasis.LOWER)),
            List.of(
                new Explanation.Wished(
                    Clause.of(Filter.anyOf("country", "DE")), Optional.of(false)),
                new Explanation.Wished(Clause.of(Filter.atLeast("growth30", 0)), Optional.empty())),
            List.of(new Failure(0, "", "one of 2 conditions", "followers: 5", 4, List.of(part))),
            OptionalInt.empty(),
            Optional.empty());

    assertThat(text(ExplanationJson.of(explanation)))
        .isEqualTo(
            onOneLine(
                """
                {"id":"yt:1","matches":false,"score":0.5,"contributions":[],
                 "filters":[{"any":[{"field":"followers","min":9}]}],
                 "joint":[{"filter":0,"share":0.17,"basis":"lower"}],
                 "wishes":[{"wish":{"field":"country","anyOf":["DE"]},"met":false},
                   {"wish":{"field":"growth30","min":0}}],
                 "failures":[{"filter":0,"field":"","wanted":"one of 2 conditions","actual":"followers: 5","shortfall":4,
                   "parts":[{"filter":0,"field":"followers","wanted":"at least 9","actual":"5","shortfall":4}]}]}
                """));
  }

  @Test
  void explanation_ofAHit_tellsWhomItWouldPass() {
    var need =
        new Need(
            Signal.ENGAGEMENT, 0.5, 0.75, List.of(FactKind.ENGAGEMENT_NEEDED.of(0.0341, 0.02)));
    var explanation =
        new Explanation(
            "yt:1",
            true,
            0.5,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            OptionalInt.of(4),
            Optional.of(new Rival(3, "yt:2", 0.625, List.of(need))));

    assertThat(text(ExplanationJson.of(explanation)))
        .isEqualTo(
            onOneLine(
                """
                {"id":"yt:1","matches":true,"score":0.5,"contributions":[],"filters":[],"failures":[],
                 "place":4,"rival":{"place":3,"id":"yt:2","score":0.625,
                   "needs":[{"signal":"engagement","value":0.5,"needed":0.75,
                     "detail":"an engagement rate of about 3.41 % in place of 2 %",
                     "facts":[{"kind":"engagement-needed","needed":0.0341,"now":0.02}]}]}}
                """));
  }

  @Test
  void problem_withPlaceAndSuggestion_writesBoth() {
    var error =
        new SearchException(ErrorCode.UNKNOWN_FIELD, "there is no field \"contry\"")
            .at("filters[0].contry")
            .suggesting(Optional.of("country"));

    assertThat(text(Problem.of(error, 400, "Bad Request").body()))
        .isEqualTo(
            onOneLine(
                """
                {"type":"/docs#unknown_field","title":"Bad Request","status":400,
                 "detail":"there is no field \\"contry\\"","code":"unknown_field",
                 "field":"filters[0].contry","suggestion":"country"}
                """));
  }

  @Test
  void fields_ofTheStandardSchema_carryUnitsBoundsAndDefaults() throws Exception {
    var schema = tree(SchemaJson.of(Schema.standard()));

    assertThat(schema.get("fields")).hasSameSizeAs(Schema.standard().fields());
    assertThat(schema.at("/audience/1/defaultMinShare").doubleValue()).isEqualTo(0.5);
    assertThat(schema.at("/windows").toString()).isEqualTo("[30,90,365]");
    assertThat(schema.at("/missing").toString()).isEqualTo("[\"exclude\",\"keep\"]");
    assertThat(schema.findValuesAsText("id")).contains("views-total");
    assertThat(schema.at("/engagementDefinitions/1/platforms").toString())
        .isEqualTo("[\"tiktok\",\"youtube\"]");
  }

  @Test
  void rankings_ofTheStandard_nameSignalsAndWeights() throws Exception {
    var rankings = tree(RankingsJson.of(Rankings.standard()));

    assertThat(rankings.at("/default").textValue()).isEqualTo("balanced");
    assertThat(rankings.at("/rankings/0/weights/text").doubleValue()).isEqualTo(0.45);
    assertThat(rankings.get("signals")).hasSize(Signal.values().length);
    for (var signal : rankings.get("signals")) {
      var fades = Belief.SIGNALS.contains(Signal.named(signal.get("name").textValue()));
      assertThat(signal.has("belief")).isEqualTo(fades);
    }
    assertThat(rankings.at("/signals/2/belief/halfLifeDays").intValue()).isEqualTo(180);
    assertThat(rankings.at("/signals/2/belief/freshDays").intValue()).isEqualTo(30);
    assertThat(rankings.at("/signals/2/belief/reason").textValue()).contains("within months");
  }

  private static JsonNode tree(JsonBody body) throws JsonProcessingException {
    return JSON.readTree(text(body));
  }

  private static String text(JsonBody body) {
    return new String(body.bytes(), UTF_8);
  }

  /** Answers are held to their bytes: the order of keys and the digits of numbers included. */
  private static String onOneLine(String json) {
    return json.replaceAll("\\n *", "");
  }
}
