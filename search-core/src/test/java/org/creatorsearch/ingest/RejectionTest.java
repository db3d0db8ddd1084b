package org.creatorsearch.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.creatorsearch.ingest.ProfileStreams.line;
import static org.creatorsearch.ingest.ProfileStreams.stream;

import java.io.SequenceInputStream;
import java.util.function.Consumer;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a line that cannot be taken, and of those after it. */
final class RejectionTest extends LineReading {
  @Test
  void read_manyBadLines_keepsTheFirstErrorsAndExactCounts() {
    var report = read("x\n".repeat(1_500) + line("a"));

    assertThat(report.rejected()).isEqualTo(1_500);
    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.errors()).hasSize(IngestReport.MOST_ERRORS);
    assertThat(report.errors().getLast().line()).isEqualTo(1_000);
  }

  @Test
  void read_consumerRefuses_isARejectionOfThatLine() {
    var report = read(refusing(ErrorCode.TOO_LARGE));

    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.errors())
        .containsExactly(new Rejection(1, ErrorCode.TOO_LARGE, "bio", "no", "less"));
  }

  @Test
  void read_consumerFails_ends() {
    var error =
        catchThrowableOfType(SearchException.class, () -> read(refusing(ErrorCode.STORAGE)));

    assertThat(error.code()).isEqualTo(ErrorCode.STORAGE);
  }

  @Test
  void read_lineThatMeetsADefect_isARejectionOfThatLine() {
    var defect = SearchException.internal(new IllegalStateException("x"));
    var report =
        read(
            creator -> {
              if (creator.id().equals("a")) {
                throw defect;
              }
            });

    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.errors()).hasSize(1);
    assertThat(report.errors().getFirst().line()).isEqualTo(1);
    assertThat(report.errors().getFirst().code()).isEqualTo(ErrorCode.INTERNAL);
    assertThat(report.errors().getFirst().detail()).contains("IllegalStateException", ": x");
  }

  @Test
  void read_whatTheConsumerThrows_comesOutAsItIs() {
    var failure = new IllegalStateException("my database is down");

    assertThatThrownBy(
            () ->
                read(
                    creator -> {
                      throw failure;
                    }))
        .isSameAs(failure);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+1000000000-12-31T23:59:59Z",
        "-1000000000-01-01T00:00:00Z",
        "+1000000000-12-31T23:59:60Z",
        "9999-12-31T23:59:59Z",
        "1969-12-31T23:59:59Z"
      })
  void read_momentOutOfAllBounds_isARejectionOfThatLine(String moment) {
    var who = "{\"id\":\"x\",\"platform\":\"x\",\"handle\":\"h\",";

    var report =
        read(
            line("a")
                + "\n"
                + who
                + "\"updatedAt\":\""
                + moment
                + "\"}\n"
                + who
                + "\"posts\":[{\"at\":\""
                + moment
                + "\"}]}\n"
                + line("b"));

    assertThat(read).containsExactly("a", "b");
    assertThat(report.errors()).extracting(Rejection::line).containsExactly(2L, 3L);
    assertThat(report.errors()).extracting(Rejection::code).containsOnly(ErrorCode.INVALID_VALUE);
    assertThat(report.errors())
        .extracting(Rejection::field)
        .containsExactly("updatedAt", "posts[0].at");
  }

  @Test
  void read_failingSource_keepsWhatWasReadAndSaysStorage() {
    var broken =
        new SequenceInputStream(stream(line("a") + "\n{\"id\":"), new ProfileStreams.Failing());

    var report = read(broken);

    assertThat(read).containsExactly("a");
    assertThat(report.rejected()).isEqualTo(1);
    assertThat(report.errors().getFirst().line()).isEqualTo(2);
    assertThat(report.errors().getFirst().code()).isEqualTo(ErrorCode.STORAGE);
  }

  private static IngestReport read(Consumer<Creator> creators) {
    return CreatorLines.read(stream(line("a") + "\n" + line("b")), Schema.standard(), creators);
  }

  private static Consumer<Creator> refusing(ErrorCode code) {
    return creator -> {
      if (creator.id().equals("a")) {
        throw new SearchException(code, "no").at("bio").suggesting(java.util.Optional.of("less"));
      }
    };
  }
}
