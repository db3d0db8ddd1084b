package org.creatorsearch.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.junit.jupiter.api.Test;

class DefectTest {
  private static Running with(String method, Interposed.Obstacle obstacle) {
    var engine = Interposed.before(Running.filled(Running.CREATORS), method, obstacle);
    return new Running(engine, Limits.forProcessors(2));
  }

  @Test
  void unexpectedException_isInternalWithTheRequestIdAndNoMore() {
    try (var service =
        with(
            "suggest",
            () -> {
              throw new IllegalStateException("secret");
            })) {
      var answer = service.get("/v1/suggest?q=a");

      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.code()).isEqualTo("internal");
      assertThat(answer.body())
          .contains(answer.header("X-Request-Id"))
          .doesNotContain("secret", "Exception", "\tat ");
    }
  }

  @Test
  void error_isInternalToo() {
    try (var service =
        with(
            "suggest",
            () -> {
              throw new StackOverflowError();
            })) {
      var answer = service.get("/v1/suggest?q=a");

      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.code()).isEqualTo("internal");
    }
  }

  @Test
  void sheet_failureHalfway_breaksTheConnection() {
    var engine =
        Interposed.after(
            Running.filled(Running.CREATORS),
            "scan",
            () -> {
              throw new SearchException(ErrorCode.STORAGE, "gone");
            });
    try (var service = new Running(engine, Limits.forProcessors(2))) {
      assertThatThrownBy(() -> service.get("/v1/search.csv")).hasCauseInstanceOf(IOException.class);
    }
  }

  @Test
  void sheet_failureBeforeTheFirstRow_isAProblem() {
    try (var service =
        with(
            "scan",
            () -> {
              throw new SearchException(ErrorCode.TIMEOUT, "too slow");
            })) {
      var answer = service.get("/v1/search.csv");

      assertThat(answer.status()).isEqualTo(504);
      assertThat(answer.header("Content-Disposition")).isEmpty();
    }
  }

  @Test
  void fullDisk_isStorageAndNothingIsAcknowledged() {
    try (var service =
        with(
            "commit",
            () -> {
              throw new SearchException(ErrorCode.STORAGE, "no space left");
            })) {
      var answer =
          service.post("/v1/creators", "{\"id\":\"a\",\"platform\":\"x\",\"handle\":\"h\"}");

      assertThat(answer.status()).isEqualTo(507);
      assertThat(answer.code()).isEqualTo("storage");
      assertThat(answer.json().has("accepted")).isFalse();
    }
  }
}
