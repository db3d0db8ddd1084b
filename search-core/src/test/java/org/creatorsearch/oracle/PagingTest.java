package org.creatorsearch.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.creatorsearch.query.Filter;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Sort;
import org.creatorsearch.result.Hit;
import org.creatorsearch.samples.generated.Regime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Page after page gives the order of the first page's state, whatever is written meanwhile. */
final class PagingTest {
  private static Stream<Sort> sorts() {
    return Stream.of(
        Sort.RELEVANCE,
        Sort.descending("followers"),
        Sort.ascending("growth30"),
        Sort.ascending("daysSinceUpdate"),
        Sort.descending("authenticity"));
  }

  @ParameterizedTest
  @MethodSource("sorts")
  void paging_whileCreatorsChange_isTheWholeOrder(Sort sort) {
    try (var corpus = Corpus.of(Regime.MISSING_VALUES, Layout.MANY_WITH_DELETES)) {
      var request =
          SearchRequest.builder().sort(sort).where(Filter.noneOf("country", "DE")).build();
      var expected = corpus.oracle().answer(request);
      var pages = pages(corpus, request);

      if (sort instanceof Sort.ByField field) {
        assertThat(pages).extracting(Hit::id).isEqualTo(expected.order(field));
      } else {
        assertThat(pages)
            .extracting(Hit::id)
            .containsExactlyInAnyOrderElementsOf(
                expected.matches().stream().map(Account::id).toList());
        assertThat(pages)
            .extracting(Hit::score)
            .isSortedAccordingTo((a, b) -> Double.compare(b, a));
      }
    }
  }

  private static List<Hit> pages(Corpus corpus, SearchRequest request) {
    var random = new Random(1);
    var hits = new ArrayList<Hit>();
    var page = corpus.search(request.toBuilder().size(1).build());
    var total = page.total();
    var snapshot = page.snapshot();
    while (true) {
      assertThat(page.total()).isEqualTo(total);
      assertThat(page.snapshot()).isEqualTo(snapshot);
      hits.addAll(page.hits());
      if (page.next().isEmpty()) {
        return hits;
      }
      corpus.change(random);
      var next = request.toBuilder().size(1 + random.nextInt(40)).after(page.next().get());
      page = corpus.search(next.build());
    }
  }
}
