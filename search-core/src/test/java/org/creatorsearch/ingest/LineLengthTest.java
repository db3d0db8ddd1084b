package org.creatorsearch.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorsearch.ingest.ProfileStreams.line;
import static org.creatorsearch.ingest.ProfileStreams.stream;

import java.io.SequenceInputStream;
import java.util.List;
import org.creatorsearch.error.ErrorCode;
import org.junit.jupiter.api.Test;

/** Lines and values of any length cost no more than their limits. */
final class LineLengthTest extends LineReading {
  @Test
  void read_lineOfTheGreatestLength_isFine() {
    var padding = " ".repeat(CreatorLines.LONGEST_LINE - line("a").length());

    var report = read(line("a") + padding + "\r\n" + line("b") + padding);

    assertThat(report).isEqualTo(new IngestReport(2, 0, List.of()));
  }

  @Test
  void read_longerLine_isTooLargeAndTheNextOneFine() {
    var padding = " ".repeat(CreatorLines.LONGEST_LINE - line("a").length() + 1);

    var report = read(line("a") + padding + "\n" + line("b") + "\n" + line("c") + padding);

    assertThat(read).containsExactly("b");
    assertThat(report.errors()).extracting(Rejection::line).containsExactly(1L, 3L);
    assertThat(report.errors())
        .allSatisfy(e -> assertThat(e.code()).isEqualTo(ErrorCode.TOO_LARGE));
  }

  @Test
  void read_endlessLine_isNotHeld() {
    // Far more than the heap of the tests.
    var endless = new ProfileStreams.Repeating('x', 3L << 30);

    var report = read(new SequenceInputStream(endless, stream("\n" + line("a"))));

    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.errors()).extracting(Rejection::code).containsExactly(ErrorCode.TOO_LARGE);
  }

  @Test
  void read_longTextInAnError_isCut() {
    var report =
        read(
            "{\"id\":\"a\",\"platform\":\"x\",\"handle\":\"h\",\"gender\":\""
                + "k".repeat(40_000)
                + "\"}");

    assertThat(report.errors().getFirst().code()).isEqualTo(ErrorCode.UNKNOWN_VALUE);
    assertThat(report.errors().getFirst().detail()).hasSize(300);
  }

  @Test
  void read_keyFarTooLong_isTooLargeAndCut() {
    var report =
        read("{\"" + "k".repeat(40_000) + "\":1,\"id\":\"a\",\"platform\":\"x\",\"handle\":\"h\"}");

    assertThat(report.errors().getFirst().code()).isEqualTo(ErrorCode.TOO_LARGE);
    assertThat(report.errors().getFirst().detail()).hasSizeLessThanOrEqualTo(300);
  }
}
