package org.creatorsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.query.Clause;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.RankingProfile;
import org.creatorsearch.query.Rankings;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.SearchRequestBuilder;
import org.creatorsearch.query.Signal;
import org.creatorsearch.result.Contribution;
import org.creatorsearch.result.Explanation.Wished;
import org.creatorsearch.result.Hit;
import org.creatorsearch.result.SearchResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is only wished for ranks and filters nothing. */
final class WishesTest {
  private final SearchEngine engine =
      SearchEngine.builder()
          .rankings(
              Rankings.standard()
                  .with(new RankingProfile("ours", "", Map.of(Signal.REACH, 5.0)))
                  .with(
                      new RankingProfile(
                          "strict", "", Map.of(Signal.REACH, 5.0, Signal.WISHES, 0.0))))
          .open();

  @BeforeEach
  void fill() {
    engine.upsert(
        Creator.builder("a-none", "youtube", "none").country("FR").verified(false).build());
    engine.upsert(Creator.builder("b-unknown", "youtube", "unknown").build());
    engine.upsert(Creator.builder("c-one", "youtube", "one").country("DE").verified(false).build());
    engine.upsert(
        Creator.builder("d-both", "youtube", "both").country("DE").verified(true).build());
    engine.refresh();
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private static SearchRequestBuilder wishing() {
    return SearchRequest.builder()
        .explain(true)
        .facets("country")
        .wish(Filter.anyOf("country", "DE"))
        .wish(Filter.anyOf("verified", "true"));
  }

  private static List<String> ids(SearchResponse response) {
    return response.hits().stream().map(Hit::id).toList();
  }

  private static Optional<Contribution> wishes(List<Contribution> contributions) {
    return contributions.stream().filter(part -> part.signal() == Signal.WISHES).findFirst();
  }

  @Test
  void search_wishes_orderAndFilterNothing() {
    var response = engine.search(wishing().build());
    var plain = engine.search(SearchRequest.builder().facets("country").build());

    assertThat(ids(response)).containsExactly("d-both", "b-unknown", "c-one", "a-none");
    assertThat(response.total()).isEqualTo(4);
    assertThat(response.facets()).isEqualTo(plain.facets());
    assertThat(response.filters()).isEmpty();
    assertThat(response.prefer()).hasSize(2);
    assertThat(response.unknown()).isEmpty();
  }

  @Test
  void contributions_ofWishes_nameTheMetTheUnknownAndTheOthers() {
    var hits = engine.search(wishing().build()).hits();

    assertThat(hits)
        .extracting(hit -> wishes(hit.contributions()).orElseThrow().value())
        .containsExactly(1.0, 0.5, 0.5, 0.0);
    assertThat(hits)
        .extracting(hit -> wishes(hit.contributions()).orElseThrow().detail())
        .containsExactly(
            "met: country one of [DE], verified one of [true]",
            "unknown, counted half: country one of [DE], verified one of [true]",
            "met: country one of [DE]; not met: verified one of [true]",
            "not met: country one of [DE], verified one of [true]");
  }

  @Test
  void explain_wishes_tellsEach() {
    assertThat(engine.explain("c-one", wishing().build()).wishes())
        .extracting(Wished::met)
        .containsExactly(Optional.of(true), Optional.of(false));
    assertThat(engine.explain("b-unknown", wishing().build()).wishes())
        .extracting(Wished::met)
        .containsExactly(Optional.empty(), Optional.empty());
  }

  @Test
  void search_withoutWishes_hasNoSignalOfThem() {
    var request = SearchRequest.builder().explain(true).build();

    assertThat(engine.search(request).hits())
        .allMatch(hit -> wishes(hit.contributions()).isEmpty());
  }

  @Test
  void search_wishForAnExclusion_isMetByWhoIsUnknown() {
    var request = SearchRequest.builder().wish(Filter.not(Filter.anyOf("country", "FR"))).build();

    assertThat(ids(engine.search(request)))
        .containsExactly("b-unknown", "c-one", "d-both", "a-none");
  }

  @Test
  void search_profileThatSaysNothingOfWishes_takesEightPerCentOfItsWeights() {
    var own = engine.search(wishing().ranking("ours").build());

    assertThat(wishes(own.hits().getFirst().contributions()).orElseThrow().weight())
        .isCloseTo(0.08 / 1.08, within(1e-12));
    assertThat(engine.search(wishing().ranking("strict").build()).hits())
        .allMatch(hit -> wishes(hit.contributions()).isEmpty());
  }

  @Test
  void search_briefThatWishes_countsItUnlessTheRequestSpeaksOfTheField() {
    var brief = SearchRequest.builder().brief("creators, ideally verified");
    var response = engine.search(brief.build());

    assertThat(response.prefer()).containsExactly(Clause.of(Filter.anyOf("verified", "true")));
    assertThat(response.total()).isEqualTo(4);
    assertThat(ids(response).getFirst()).isEqualTo("d-both");
    var against = brief.wish(Filter.anyOf("verified", "false")).build();
    assertThat(engine.search(against).prefer())
        .containsExactly(Clause.of(Filter.anyOf("verified", "false")));
  }

  @Test
  void next_withOtherWishes_isRefused() {
    var first = engine.search(wishing().size(1).build());
    var other = SearchRequest.builder().size(1).after(first.next().orElseThrow()).build();

    assertThatThrownBy(() -> engine.search(other)).isInstanceOf(SearchException.class);
    assertThat(ids(engine.search(wishing().size(1).after(first.next().orElseThrow()).build())))
        .containsExactly("b-unknown");
  }

  @Test
  void search_badOrTooManyWishes_nameThePlace() {
    var unknown = SearchRequest.builder().wish(Filter.anyOf("contry", "DE")).build();
    assertThatThrownBy(() -> engine.search(unknown))
        .isInstanceOfSatisfying(
            SearchException.class, e -> assertThat(e.field()).contains("prefer[0].contry"));
    var targeted = SearchRequest.builder().wish(Filter.atMost("pricePerThousandTarget", 9));
    assertThatThrownBy(() -> engine.search(targeted.build()))
        .isInstanceOfSatisfying(
            SearchException.class,
            e -> assertThat(e.field()).contains("prefer[0].pricePerThousandTarget"));
    var many = SearchRequest.builder();
    for (var i = 0; i <= SearchRequest.MOST_WISHES; i++) {
      many.wish(Filter.atLeast("followers", i));
    }
    assertThatThrownBy(many::build)
        .isInstanceOfSatisfying(
            SearchException.class, e -> assertThat(e.field()).contains("prefer"));
  }
}
