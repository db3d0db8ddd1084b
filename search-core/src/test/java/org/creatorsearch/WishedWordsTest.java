package org.creatorsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.SearchRequestBuilder;
import org.creatorsearch.result.Hit;
import org.creatorsearch.result.SearchResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are only wished for, as those that a brief leaves are, rank and leave nobody out. */
final class WishedWordsTest {
  private final SearchEngine engine = SearchEngine.builder().open();

  @BeforeEach
  void fill() {
    add("a-plain", "DE", "Vegan recipes");
    add("b-cosy", "DE", "Vegan recipes, cosy and rustic");
    add("c-french", "FR", "Vegan recipes, cosy and rustic");
    add("d-other", "DE", "Cosy rustic bits");
    engine.refresh();
  }

  private void add(String id, String country, String bio) {
    var creator = Creator.builder(id, "youtube", id).country(country).bio(bio);
    engine.upsert((bio.startsWith("Vegan") ? creator.themes("212") : creator).build());
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private SearchResponse search(SearchRequestBuilder request) {
    return engine.search(request.explain(true).build());
  }

  private SearchResponse brief(String brief) {
    return search(SearchRequest.builder().brief(brief));
  }

  private static String ids(SearchResponse response) {
    return response.hits().stream().map(Hit::id).sorted().collect(Collectors.joining(" "));
  }

  @Test
  void preferText_ranksAndLeavesNobodyOut() {
    var plain = search(SearchRequest.builder().where(Filter.anyOf("country", "DE")));
    var wished =
        search(
            SearchRequest.builder().where(Filter.anyOf("country", "DE")).preferText("cosy rustic"));

    assertThat(ids(wished)).isEqualTo(ids(plain));
    assertThat(wished.hits()).extracting(Hit::id).last().isEqualTo("a-plain");
    assertThat(wished.hits().getFirst().contributions())
        .anySatisfy(c -> assertThat(c.detail()).contains("cosy"));
  }

  @Test
  void preferText_besideAText_leavesItsOwnRuleAsItIs() {
    var text = SearchRequest.builder().text("vegan");

    assertThat(ids(search(text.preferText("unheardof")))).isEqualTo("a-plain b-cosy c-french");
    assertThat(ids(search(text.preferText("-recipes \"no such phrase\""))))
        .as("its signs mean nothing")
        .isEqualTo("a-plain b-cosy c-french");
    assertThat(ids(search(SearchRequest.builder().text("unheardof").preferText("vegan"))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ", zwiebelkuchen",
        ", gloriously photogenic people with pizzazz",
        ", called \"Back-Creator\""
      })
  void brief_withWordsThatNobodyUnderstands_findsThoseWhomItFindsWithout(String words) {
    assertThat(ids(brief("vegan creators in Germany" + words))).isEqualTo("a-plain b-cosy");
  }

  @Test
  void brief_withWordsThatRemain_ranksThoseFirstWhoHaveThem() {
    assertThat(brief("creators in Germany, zwiebelkuchen rustic").hits())
        .extracting(Hit::id)
        .last()
        .isEqualTo("a-plain");
  }

  @Test
  void brief_thatOnlyWishes_leavesNobodyOutForItsWords() {
    assertThat(brief("rustic, ideally in Germany").total()).isEqualTo(4);
  }

  @Test
  void brief_ofNothingButWords_isAText() {
    var brief = brief("rustic bits");

    assertThat(brief.interpretation()).isEmpty();
    assertThat(ids(brief))
        .isEqualTo(ids(search(SearchRequest.builder().text("rustic bits"))))
        .isEqualTo("b-cosy c-french d-other");
    assertThat(ids(brief("unheardof rarities"))).isEmpty();
  }

  @Test
  void brief_besideAText_leavesItsWordsAsTheyAre() {
    var both = SearchRequest.builder().brief("creators in Germany, photogenic").text("rustic");

    assertThat(ids(search(both))).isEqualTo("b-cosy d-other");
  }

  @Test
  void brief_andWhatItIsReadAs_findTheSameInTheSameOrder() {
    var words = "vegan creators in Germany, rustic pizzazz";
    var reading = engine.interpret(words);
    var apart =
        search(
            SearchRequest.builder()
                .filters(reading.filters())
                .prefer(reading.wishes())
                .target(reading.target())
                .preferText(reading.remainingText()));

    assertThat(apart.hits()).isEqualTo(brief(words).hits());
  }
}
