package org.creatorsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.query.SearchRequest;
import org.creatorsearch.query.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an engine says to arguments that make no sense, and to callers' code that fails. */
class ArgumentsTest {
  private final SearchEngine engine = SearchEngine.inMemory();

  @AfterEach
  void close() {
    engine.close();
  }

  @Test
  @SuppressWarnings("NullAway") // Callers without a checker can do this.
  void anyMethod_nullArgument_isNamed() {
    var calls =
        Map.<String, ThrowingCallable>of(
            "creator", () -> engine.upsert(null),
            "id", () -> engine.get(null),
            "request", () -> engine.search(null),
            "typed", () -> engine.suggest(null, 1),
            "creators", () -> engine.scan(null),
            "clock", () -> SearchEngine.builder().clock(null),
            "directory", () -> SearchEngine.open(null),
            "schema", () -> SearchEngine.builder().schema(null),
            "rankings", () -> SearchEngine.builder().rankings(null),
            "searchTimeout", () -> SearchEngine.builder().searchTimeout(null));

    calls.forEach(
        (name, call) ->
            assertThatNullPointerException().isThrownBy(call).withMessage(name + " is null"));
    assertThatNullPointerException()
        .isThrownBy(() -> engine.explain(null, SearchRequest.builder().build()))
        .withMessage("id is null");
    assertThatNullPointerException()
        .isThrownBy(() -> engine.delete(null))
        .withMessage("id is null");
  }

  @Test
  @SuppressWarnings("NullAway") // Callers without a checker can do this.
  void request_withNull_isNotBuilt() {
    var requests =
        Map.of(
            "ranking", SearchRequest.builder().ranking(null),
            "sort", SearchRequest.builder().sort(null),
            "target", SearchRequest.builder().target((Optional<Target>) null),
            "arrangement", SearchRequest.builder().arrangement(null));

    requests.forEach(
        (name, request) ->
            assertThatNullPointerException()
                .isThrownBy(request::build)
                .withMessage(name + " is null"));
  }

  @Test
  void searchTimeout_notPositive_isRefused() {
    for (var timeout : new Duration[] {Duration.ZERO, Duration.ofMillis(-1)}) {
      var error =
          catchThrowableOfType(
              SearchException.class, () -> SearchEngine.builder().searchTimeout(timeout));
      assertThat(error.field()).contains("searchTimeout");
    }
  }

  @Test
  void scan_consumerThatFails_throwsWhatItThrew() {
    engine.upsert(Creator.builder("a", "x", "h").build());
    engine.refresh();
    var full = new UncheckedIOException(new IOException("their disk is full"));

    assertThatThrownBy(
            () ->
                engine.scan(
                    creator -> {
                      throw full;
                    }))
        .isSameAs(full);
  }
}
