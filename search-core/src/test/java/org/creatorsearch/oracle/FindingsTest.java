package org.creatorsearch.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creatorsearch.SearchEngine;
import org.creatorsearch.creator.AgeRange;
import org.creatorsearch.creator.Audience;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.CreatorBuilder;
import org.creatorsearch.creator.Gender;
import org.creatorsearch.creator.JointShare;
import org.creatorsearch.query.Basis;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Missing;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.SearchRequestBuilder;
import org.creatorsearch.query.Signal;
import org.creatorsearch.query.Sort;
import org.creatorsearch.result.Facet;
import org.creatorsearch.result.Hit;
import org.creatorsearch.result.Relaxation;
import org.creatorsearch.result.SearchResponse;
import org.creatorsearch.result.Suggestion;
import org.creatorsearch.schema.AudienceDimension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the oracle found, as small as it can be told. */
final class FindingsTest {
  private final SearchEngine engine = SearchEngine.builder().clock(Corpus.CLOCK).open();

  @AfterEach
  void close() {
    engine.close();
  }

  private static CreatorBuilder creator(String id) {
    return Creator.builder(id, "youtube", "handle");
  }

  private void add(CreatorBuilder... creators) {
    for (var creator : creators) {
      engine.upsert(creator.build());
    }
    engine.refresh();
  }

  private SearchResponse search(SearchRequestBuilder request) {
    return engine.search(request.build());
  }

  private static SearchRequestBuilder request() {
    return SearchRequest.builder();
  }

  @Test
  void unknown_ofSeveralRangesOfOneField_isCounted() {
    add(creator("a").followers(5), creator("b").followers(50), creator("c"));
    var ranges = Filter.or(Filter.between("followers", 0, 9), Filter.between("followers", 90, 99));

    var found = search(request().where(new Clause(ranges, Optional.of("followers"))));

    assertThat(found.total()).isEqualTo(1);
    assertThat(found.unknown()).containsEntry("followers", 1L);
  }

  @Test
  void facet_valueThatIsSelectedAndNobodyHas_isThereToBeSwitchedOff() {
    add(creator("a").country("DE"));

    var found = search(request().where(Filter.anyOf("country", "FR")).facets("country"));

    assertThat(((Facet.Values) Objects.requireNonNull(found.facets().get("country"))).values())
        .containsExactly(
            new Facet.Value("DE", "Germany", 1, false), new Facet.Value("FR", "France", 0, true));
  }

  @Test
  void joint_tableOfTwoGranularities_countsPeopleOnce() {
    add(
        creator("a")
            .audience(
                audience(
                    row(Gender.FEMALE, Optional.empty(), 0.3),
                    row(Gender.FEMALE, Optional.of(AgeRange.FROM_18), 0.2))));
    var wanted =
        Map.of(
            AudienceDimension.COUNTRY, List.of("DE"), AudienceDimension.GENDER, List.of("female"));

    assertThat(search(request().where(joint(wanted, 0.3))).total()).isEqualTo(1);
    assertThat(search(request().where(joint(wanted, 0.4))).total()).isZero();
  }

  private static Filter joint(Map<AudienceDimension, List<String>> wanted, double least) {
    return new Filter.Joint(wanted, least, Basis.ESTIMATE, Missing.EXCLUDE);
  }

  private static JointShare row(Gender gender, Optional<AgeRange> age, double share) {
    return new JointShare(Optional.of("DE"), Optional.of(gender), age, share);
  }

  private static Audience audience(JointShare... joint) {
    return new Audience(
        Optional.empty(),
        OptionalLong.empty(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(joint));
  }

  @Test
  void sort_datesToCome_tieWithToday() {
    add(
        creator("a").updatedAt(Instant.parse("2026-11-20T01:00:00Z")),
        creator("b").updatedAt(Instant.parse("2026-11-22T01:00:00Z")));

    assertThat(ids(search(request().sort(Sort.ascending("daysSinceUpdate")))))
        .isEqualTo(List.of("a", "b"));
    assertThat(ids(search(request().sort(Sort.descending("daysSinceUpdate")))))
        .isEqualTo(List.of("a", "b"));
  }

  private static List<String> ids(SearchResponse found) {
    return found.hits().stream().map(Hit::id).toList();
  }

  @Test
  void next_lastPageThatIsFull_isEmpty() {
    add(creator("a"), creator("b"), creator("c"), creator("d"));
    var first = search(request().size(2));
    var second = search(request().size(2).after(first.next().orElseThrow()));

    assertThat(ids(second)).containsExactly("c", "d");
    assertThat(second.next()).isEmpty();
    assertThat(search(request().size(4)).next()).isEmpty();
  }

  @Test
  void ties_inOneSegmentAndInSeveral_haveOneOrder() {
    add(creator("～"), creator("😀"));
    var together = ids(search(request()));
    engine.delete("😀");
    add(creator("😀"));

    assertThat(ids(search(request()))).isEqualTo(together);
  }

  @Test
  void text_ofManyWordsStemsAndExclusions_isNoError() {
    add(creator("a").bio("Zimtschnecken"));
    var words =
        IntStream.range(0, 150).mapToObj(i -> "internationalisierungen".substring(i % 20) + i);
    var long_ = String.join(" ", words.toList());

    for (var text :
        List.of(
            long_.substring(0, 1900),
            "-" + long_.substring(0, 1800).replace(" ", " -"),
            "\"" + "東京都".repeat(170) + "\"")) {
      assertThat(search(request().text(text)).total()).isLessThan(2);
    }
  }

  @Test
  void text_beyondSixtyFourWords_isReadToItsEnd() {
    var words = String.join(" ", IntStream.range(0, 80).mapToObj(i -> "w" + i).toList());
    add(creator("a").bio(words), creator("b").bio(words + " honest"));

    assertThat(ids(search(request().text(words + " -honest")))).containsExactly("a");
    assertThat(ids(search(request().text(words + " \"w79 honest\"")))).containsExactly("b");
  }

  @Test
  void name_byABeginningOfAnyLength_isFoundAndNoOther() {
    add(
        creator("a").displayName("elifyilmaz1283"),
        creator("b").displayName("elifyilmaz1290"),
        creator("c").bio("elifyilmaz1283"));
    var name = "elifyilmaz1283";
    for (var length = 2; length <= name.length(); length++) {
      var beginning = name.substring(0, length);
      var named =
          Stream.of("a", "b").filter(id -> length(id, beginning) == beginning.length()).toList();
      assertThat(engine.suggest(beginning, 10)).extracting(Suggestion::value).isEqualTo(named);
      assertThat(ids(search(request().text(beginning))))
          .as(beginning)
          .filteredOn(id -> !id.equals("c"))
          .containsExactlyInAnyOrderElementsOf(named);
    }
    assertThat(search(request().text("elifyilmaz12837")).total()).isZero();
    assertThat(engine.suggest("elifyilmaz12837", 10)).isEmpty();
    assertThat(search(request().text("elifyilmaz128")).hits().getFirst().highlights())
        .containsEntry("displayName", List.of("<em>elifyilmaz1283</em>"));
  }

  /** How many characters a name of the two has in common with a beginning. */
  private static int length(String id, String beginning) {
    var name = id.equals("a") ? "elifyilmaz1283" : "elifyilmaz1290";
    var same = 0;
    while (same < Math.min(name.length(), beginning.length())
        && name.charAt(same) == beginning.charAt(same)) {
      same++;
    }
    return same;
  }

  @Test
  void share_ofAWiderValue_holdsTheNarrower() {
    add(
        creator("a").audience(audience(Map.of("de-CH", 0.3, "de", 0.1), Map.of("212", 0.4))),
        creator("b").audience(audience(Map.of("fr", 1.0), Map.of("210", 0.5, "212", 0.4))));
    assertThat(ids(search(request().where(share(AudienceDimension.LANGUAGE, 0.4, "de")))))
        .containsExactly("a");
    assertThat(ids(search(request().where(share(AudienceDimension.INTEREST, 0.4, "210")))))
        .containsExactly("a", "b");
    // What is asked for twice is there once.
    assertThat(ids(search(request().where(share(AudienceDimension.INTEREST, 0.5, "210", "212")))))
        .containsExactly("b");
    assertThat(ids(search(request().where(share(AudienceDimension.LANGUAGE, 0.5, "de", "de-CH")))))
        .isEmpty();
    assertThat(values(search(request().facets("audience.interest")), "audience.interest"))
        .containsEntry("210", 2L)
        .containsEntry("212", 2L);
  }

  private static Filter share(AudienceDimension dimension, double least, String... values) {
    return Filter.share(dimension, least, values);
  }

  private static Audience audience(Map<String, Double> language, Map<String, Double> interest) {
    return new Audience(
        Optional.empty(),
        OptionalLong.empty(),
        Map.of("DE", 0.1),
        Map.of(),
        Map.of(),
        language,
        interest,
        List.of());
  }

  private static Map<String, Long> values(SearchResponse found, String field) {
    return ((Facet.Values) Objects.requireNonNull(found.facets().get(field)))
        .values().stream().collect(Collectors.toMap(Facet.Value::value, Facet.Value::count));
  }

  @Test
  void facet_ofSharesThatAreFiltered_countsAtTheShareAskedFor() {
    add(
        creator("a").audience(audience(Map.of(), Map.of())),
        creator("b").audience(audience(Map.of(), Map.of())));
    var country = AudienceDimension.COUNTRY;
    var found = search(request().where(share(country, 0.05, "DE")).facets("audience.country"));

    assertThat(found.total()).isEqualTo(2);
    assertThat(values(found, "audience.country")).containsExactly(Map.entry("DE", 2L));
    var grouped = Clause.group(share(country, 0.05, "DE"));
    assertThat(
            values(search(request().where(grouped).facets("audience.country")), "audience.country"))
        .isEmpty();
  }

  @Test
  void relaxation_thatWouldBeTheSameClause_isNotSuggested() {
    add(creator("a"));

    var found =
        search(
            request()
                .where(Filter.atLeast("followers", 0))
                .where(Filter.share(AudienceDimension.AGE, 0, "18-24")));

    assertThat(found.relaxations()).isEmpty();
    assertThat(search(request().where(Filter.atLeast("followers", 0))).relaxations())
        .singleElement()
        .satisfies(r -> assertThat(r.suggest()).isEmpty());
  }

  @Test
  void relaxation_thatBringsNobody_goesToTheNearest() {
    add(creator("a").followers(34_200), creator("b").followers(2_000), creator("c").followers(999));

    assertThat(suggested(Filter.between("followers", 400_000, 500_000)))
        .isEqualTo(new Relaxation(0, 3, clause(34_000, 500_000), 1));
    assertThat(suggested(Filter.between("followers", 100, 400)))
        .isEqualTo(new Relaxation(0, 3, clause(100, 1_000), 1));
    assertThat(suggested(Filter.between("followers", 10_000, 20_000)))
        .as("the nearer of both ends")
        .isEqualTo(new Relaxation(0, 3, clause(2_000, 20_000), 1));
    assertThat(suggested(Filter.between("followers", 2_100, 2_200)).suggestGains())
        .as("a quarter is enough")
        .isEqualTo(1);
  }

  @Test
  void relaxation_ofAShareThatNobodyNearHas_goesToTheGreatest() {
    add(country("a", 0.123), country("b", 0.05), creator("c"));

    assertThat(suggested(share(AudienceDimension.COUNTRY, 0.9, "DE")))
        .isEqualTo(
            new Relaxation(
                0, 3, Optional.of(Clause.of(share(AudienceDimension.COUNTRY, 0.12, "DE"))), 1));
    assertThat(suggested(share(AudienceDimension.COUNTRY, 0.9, "AT")).suggest())
        .as("nobody has any")
        .isEmpty();
  }

  private CreatorBuilder country(String id, double share) {
    var audience = Audience.builder().country("DE", share).build();
    return creator(id).audience(audience);
  }

  private static Optional<Clause> clause(double min, double max) {
    return Optional.of(Clause.of(Filter.between("followers", min, max)));
  }

  private Relaxation suggested(Filter filter) {
    return search(request().where(filter)).relaxations().getFirst();
  }

  @Test
  void relaxation_ofATinyBound_isWider() {
    add(creator("a"));

    var found = search(request().where(Filter.atLeast("price", Double.MIN_VALUE)));

    assertThat(found.relaxations()).hasSize(1);
  }

  @Test
  void relaxation_ofAGroup_staysAGroup() {
    add(creator("a").followers(80));

    var found = search(request().where(Clause.group(Filter.atLeast("followers", 100))));

    assertThat(found.relaxations().getFirst().suggest())
        .contains(Clause.group(Filter.atLeast("followers", 75)));
  }

  @Test
  void reach_ofNoFollowers_isTheLeastAndNotUnknown() {
    IntStream.range(0, 50).forEach(i -> add(creator("c" + i).followers(1000L + i)));
    add(creator("nobody").followers(0), creator("unknown"));
    var order = ids(search(request().ranking("text-only").weight(Signal.REACH, 1).size(60)));

    assertThat(order).endsWith("nobody");
  }

  @Test
  void theme_idInAnotherCase_isFound() {
    add(creator("a").themes(List.of("JLBCU7")));

    assertThat(search(request().where(Filter.anyOf("themes", "jlbcu7"))).total()).isEqualTo(1);
  }
}
