package org.creatorsearch.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.junit.jupiter.api.Test;

/** The limits of a request. */
final class RequestRulesTest {
  private static List<Filter> leaves(int count) {
    return IntStream.range(0, count).<Filter>mapToObj(i -> Filter.atLeast("followers", i)).toList();
  }

  private static void assertTooLarge(SearchRequestBuilder request, String limit) {
    assertThatExceptionOfType(SearchException.class)
        .isThrownBy(request::build)
        .withMessageContaining(limit)
        .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.TOO_LARGE))
        .satisfies(e -> assertThat(e.field()).contains("filters"));
  }

  @Test
  void build_ofMoreConditionsThanAreTaken_isTooLargeWhereverTheyAre() {
    assertTooLarge(SearchRequest.builder().where(Filter.or(leaves(201))), "200 conditions");
    assertTooLarge(
        SearchRequest.builder()
            .where(Filter.or(leaves(100)))
            .where(Filter.not(Filter.and(leaves(101)))),
        "got 201");
    var most = SearchRequest.builder().where(Filter.or(leaves(200))).build();
    assertThat(most.filters()).hasSize(1);
  }

  @Test
  void build_ofMoreFiltersThanAreTaken_isTooLarge() {
    var request = SearchRequest.builder();
    leaves(101).forEach(request::where);
    assertTooLarge(request, "100 filters");
  }
}
