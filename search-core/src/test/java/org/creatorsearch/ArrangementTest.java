package org.creatorsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creatorsearch.creator.Contact;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.creator.Price;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.query.Arrangement;
import org.creatorsearch.query.Arrangement.Diversity;
import org.creatorsearch.query.Arrangement.Exploration;
import org.creatorsearch.query.Aspect;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.Quota;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.SearchRequestBuilder;
import org.creatorsearch.query.Sort;
import org.creatorsearch.result.Arranged;
import org.creatorsearch.result.Hit;
import org.creatorsearch.result.Moved;
import org.creatorsearch.result.SearchResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages that are arranged beyond their scores. */
final class ArrangementTest {
  private final SearchEngine engine = SearchEngine.inMemory();

  /** The more of a text somebody says, the better the fit: the first thirty are all alike. */
  @BeforeEach
  void fill() {
    for (var i = 0; i < 600; i++) {
      engine.upsert(i < 30 ? alike(i) : other(i));
    }
    engine.refresh();
  }

  private static Creator alike(int i) {
    return Creator.builder("a" + i, "youtube", "a" + i)
        .bio("vegan baking, vegan cakes, vegan bread")
        .country("DE")
        .languages(List.of("de"))
        .themes(List.of("212"))
        .followers(5_000)
        .person("same")
        .contact(new Contact(Optional.empty(), Optional.of("One Agency")))
        .price(new Price("EUR", 120))
        .build();
  }

  private static Creator other(int i) {
    return Creator.builder("b" + i, i % 2 == 0 ? "tiktok" : "instagram", "b" + i)
        .bio("vegan baking and travel, music, sports, books, plants, family, films and games")
        .country(List.of("AT", "CH", "FR").get(i % 3))
        .languages(List.of(List.of("en", "fr", "es").get(i % 3)))
        .themes(List.of("150"))
        .followers(List.of(50_000, 200_000, 2_000_000).get(i % 3))
        .person("p" + i)
        .contact(new Contact(Optional.empty(), Optional.of("Agency " + i)))
        .price(new Price(i % 2 == 0 ? "USD" : "EUR", 1_000))
        .build();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private static SearchRequestBuilder request() {
    return SearchRequest.builder().text("vegan baking").ranking("text-only").size(10);
  }

  private static Arrangement by(Aspect... aspects) {
    return Arrangement.NONE.with(new Diversity(List.of(aspects), 0.7));
  }

  private SearchResponse search(SearchRequestBuilder request) {
    return engine.search(request.build());
  }

  private static List<String> ids(SearchResponse response) {
    return response.hits().stream().map(Hit::id).toList();
  }

  @Test
  void search_notAsked_arrangesNothing() {
    var response = search(request());

    assertThat(response.arranged()).isEmpty();
    assertThat(response.hits()).allSatisfy(hit -> assertThat(hit.moved()).isEmpty());
    assertThat(ids(response)).allMatch(id -> id.startsWith("a"));
  }

  @ParameterizedTest
  @EnumSource
  void search_byAnyAspect_hasOthersOnThePageAndSaysWhy(Aspect aspect) {
    var response = search(request().arrangement(by(aspect)));

    assertThat(ids(response)).anyMatch(id -> id.startsWith("b"));
    assertThat(response.hits())
        .filteredOn(hit -> hit.id().startsWith("b"))
        .allSatisfy(hit -> assertThat(hit.moved().orElseThrow().aspect()).contains(aspect));
    var moved = response.hits().stream().filter(hit -> hit.moved().isPresent()).count();
    assertThat(response.arranged())
        .contains(new Arranged(200, false, (int) moved, List.of(), Optional.empty()));
  }

  @Test
  void search_arranged_changesNeitherTotalsNorScores() {
    var plain = search(request().facets("country"));
    var arranged = search(request().facets("country").arrangement(by(Aspect.TIER)));

    assertThat(arranged.total()).isEqualTo(plain.total());
    assertThat(arranged.facets()).isEqualTo(plain.facets());
    var scores = search(request().size(200));
    for (var hit : arranged.hits()) {
      var from = hit.moved().map(moved -> moved.from()).orElse(ids(arranged).indexOf(hit.id()) + 1);
      assertThat(scores.hits().get(from - 1).id()).isEqualTo(hit.id());
      assertThat(scores.hits().get(from - 1).score()).isEqualTo(hit.score());
    }
  }

  @Test
  void search_pageAfterPage_hasEverybodyOnce_andScoresDecideBehindTheWindow() {
    var request = request().arrangement(by(Aspect.TIER, Aspect.COUNTRY)).size(30);
    var byScore = allIds(request().size(30));
    var arranged = allIds(request);

    assertThat(arranged).containsExactlyInAnyOrderElementsOf(byScore).doesNotHaveDuplicates();
    assertThat(arranged.subList(210, 600)).isEqualTo(byScore.subList(210, 600));
    assertThat(arranged.subList(0, 210)).isNotEqualTo(byScore.subList(0, 210));
  }

  @Test
  void search_fewerThanAWindow_endsWithThem() {
    var request = request().where(Filter.anyOf("country", "DE")).arrangement(by(Aspect.TIER));

    assertThat(allIds(request)).hasSize(30).doesNotHaveDuplicates();
    assertThat(search(request.firstPage()).arranged().orElseThrow().window()).isEqualTo(30);
  }

  private List<String> allIds(SearchRequestBuilder request) {
    var ids = new ArrayList<String>();
    var page = search(request);
    ids.addAll(ids(page));
    while (page.next().isPresent()) {
      // Whatever comes meanwhile is on no page of this search.
      engine.upsert(alike(1_000 + ids.size()));
      engine.delete("a" + (1_000 + ids.size()));
      page = search(request.after(page.next().get()));
      assertThat(page.arranged().map(Arranged::beyond).orElse(false))
          .isEqualTo(page.arranged().isPresent() && ids.size() >= 210);
      ids.addAll(ids(page));
    }
    return ids;
  }

  @Test
  void search_cursorOfPagesOfAnotherSize_isNoneOfThisSearch() {
    var request = request().arrangement(by(Aspect.TIER));
    var next = search(request).next().orElseThrow();

    assertThat(error(request.after(next).size(20)).code()).isEqualTo(ErrorCode.INVALID_CURSOR);
    assertThat(error(request().after(next)).code()).isEqualTo(ErrorCode.INVALID_CURSOR);
  }

  @Test
  void search_noPage_isNoneArranged() {
    var response = search(request().size(0).arrangement(by(Aspect.TIER)));

    assertThat(response.hits()).isEmpty();
    assertThat(response.next()).isEmpty();
    assertThat(response.total()).isEqualTo(600);
  }

  @Test
  void request_sortedByAField_cannotBeArranged() {
    var request = request().sort(Sort.descending("followers")).arrangement(by(Aspect.TIER));
    var error = catchThrowableOfType(SearchException.class, request::build);

    assertThat(error.code()).isEqualTo(ErrorCode.UNSUPPORTED);
    assertThat(error.field()).contains("diversity");
  }

  @Test
  void scan_arranged_isUnsupported() {
    var request = request().arrangement(by(Aspect.TIER)).build();
    var error = catchThrowableOfType(SearchException.class, () -> engine.scan(request, hit -> {}));

    assertThat(error.code()).isEqualTo(ErrorCode.UNSUPPORTED);
    assertThat(error.field()).contains("diversity");
  }

  @Test
  void explain_arranged_tellsThePlaceByScore() {
    var plain = search(request().size(20));
    var request = request().arrangement(by(Aspect.TIER)).build();

    IntStream.range(0, 5)
        .forEach(
            i ->
                assertThat(engine.explain(plain.hits().get(i).id(), request).place())
                    .hasValue(i + 1));
  }

  @Test
  void search_quotas_areOfThePageInAnySpelling() {
    var response =
        search(
            request()
                .arrangement(
                    Arrangement.NONE
                        .with(Quota.atLeast(Aspect.COUNTRY, "fr", 0.3))
                        .with(Quota.atMost(Aspect.PRICE, "eur 100..200", 4))
                        .with(Quota.atMostOfEach(Aspect.AGENCY, 5))));

    assertThat(response.hits())
        .extracting(hit -> hit.creator().country().orElse(""))
        .filteredOn("FR"::equals)
        .hasSizeGreaterThanOrEqualTo(3);
    assertThat(response.arranged().orElseThrow().quotas())
        .allSatisfy(reached -> assertThat(reached.met()).isTrue());
    assertThat(ids(response)).filteredOn(id -> id.startsWith("a")).hasSize(4);
  }

  @Test
  void search_withoutAPage_refusesQuotasThatNoPageCouldMeet() {
    var contradiction =
        List.of(Quota.atLeast(Aspect.TIER, "nano", 3), Quota.atMostOfEach(Aspect.TIER, 2));
    var error =
        error(
            request()
                .size(0)
                .arrangement(new Arrangement(Optional.empty(), contradiction, Optional.empty())));

    assertThat(error.code()).isEqualTo(ErrorCode.INVALID_RANGE);
    assertThat(error.field()).hasValue("quotas[0].least");
    var fine =
        List.of(Quota.atLeast(Aspect.TIER, "nano", 0.5), Quota.atMost(Aspect.TIER, "micro", 3));
    assertThat(
            search(
                    request()
                        .size(0)
                        .arrangement(new Arrangement(Optional.empty(), fine, Optional.empty())))
                .hits())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "COUNTRY, DEU, unknown_value",
    "TIER, nanoo, unknown_value",
    "PRICE, EUR 500..100, unknown_value",
    "PRICE, EUR, unknown_value",
    "PRICE, XXQ 500..1000, unknown_value",
    "PERSON, ' ', invalid_value",
    "AGENCY, ' ', invalid_value"
  })
  void search_quotaOfAValueThatThereIsNot_saysWhere(Aspect aspect, String value, String code) {
    var error =
        error(request().arrangement(Arrangement.NONE.with(Quota.atLeast(aspect, value, 1))));

    assertThat(error.code().wireName()).isEqualTo(code);
    assertThat(error.field()).contains("quotas[0].value");
  }

  @Test
  void search_exploring_drawsNewOnesOfTheBestAndLabelsThem() {
    var request = request().arrangement(Arrangement.NONE.with(new Exploration(3, 7)));
    var response = search(request);

    assertThat(response.hits())
        .filteredOn(hit -> hit.moved().filter(m -> m.by() == Moved.Rule.EXPLORE).isPresent())
        .hasSize(3)
        .allSatisfy(hit -> assertThat(hit.measures()).doesNotContainKey("engagementSample"));
    // Nobody here has posts, so that all who are not on the page by score are new.
    assertThat(response.arranged().orElseThrow().explored())
        .contains(new Arranged.Drawn(3, 200 - 7));
    assertThat(ids(search(request))).isEqualTo(ids(response));
    assertThat(ids(search(request().arrangement(Arrangement.NONE.with(new Exploration(3, 8))))))
        .isNotEqualTo(ids(response));
  }

  private SearchException error(SearchRequestBuilder request) {
    return catchThrowableOfType(SearchException.class, () -> search(request));
  }
}
