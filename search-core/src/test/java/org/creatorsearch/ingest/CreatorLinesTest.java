package org.creatorsearch.ingest;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorsearch.ingest.ProfileStreams.line;
import static org.creatorsearch.ingest.ProfileStreams.stream;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.creatorsearch.error.ErrorCode;
import org.junit.jupiter.api.Test;

/** Streams of profiles: what a line is, and in which bytes. */
final class CreatorLinesTest extends LineReading {
  @Test
  void read_goodLines_handsThemOverInOrder() {
    var report = read(line("a") + "\n" + line("b") + "\n");

    assertThat(report).isEqualTo(new IngestReport(2, 0, List.of()));
    assertThat(read).containsExactly("a", "b");
  }

  @Test
  void read_emptyStream_givesAnEmptyReport() {
    assertThat(read("")).isEqualTo(new IngestReport(0, 0, List.of()));
    assertThat(read("\n\r\n  \n")).isEqualTo(new IngestReport(0, 0, List.of()));
  }

  @Test
  void read_badLine_doesNotStopGoodOnes() {
    var report = read(line("a") + "\n{\"id\":\n\n" + line("b") + "\n{\"ids\":\"c\"}\n" + line("d"));

    assertThat(read).containsExactly("a", "b", "d");
    assertThat(report.accepted()).isEqualTo(3);
    assertThat(report.rejected()).isEqualTo(2);
    assertThat(report.errors()).extracting(Rejection::line).containsExactly(2L, 5L);
    assertThat(report.errors())
        .extracting(Rejection::code)
        .containsExactly(ErrorCode.MALFORMED_JSON, ErrorCode.MISSING_KEY);
    assertThat(report.errors().get(0).field()).isEmpty();
    assertThat(report.errors().get(1).field()).isEqualTo("id");
  }

  @Test
  void read_byteOrderMarkAndWindowsLineBreaks_areFine() {
    assertThat(read("\uFEFF" + line("a") + "\r\n\r\n" + line("b") + "\r\n").accepted())
        .isEqualTo(2);
  }

  @Test
  void read_malformedUtf8_isMalformedJson() {
    var bytes = new ByteArrayOutputStream();
    for (var bad :
        new byte[][] {
          {(byte) 0xff}, {(byte) 0xc0, (byte) 0xaf}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80}
        }) {
      bytes.writeBytes("{\"id\":\"".getBytes(UTF_8));
      bytes.writeBytes(bad);
      bytes.writeBytes("\",\"platform\":\"x\",\"handle\":\"h\"}\n".getBytes(UTF_8));
    }
    bytes.writeBytes(line("a").getBytes(UTF_8));

    var report = read(new ByteArrayInputStream(bytes.toByteArray()));

    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.errors())
        .hasSize(3)
        .allSatisfy(e -> assertThat(e.code()).isEqualTo(ErrorCode.MALFORMED_JSON));
  }

  @Test
  void read_utf16_isMalformedJson() {
    var report = read(new ByteArrayInputStream(line("a").getBytes(UTF_16LE)));

    assertThat(report.accepted()).isZero();
    assertThat(report.errors().getFirst().code()).isEqualTo(ErrorCode.MALFORMED_JSON);
  }

  @Test
  void read_dribblingSource_givesTheSame() {
    var report = read(new ProfileStreams.Dribble(stream(line("a") + "\r\nx\n" + line("b"))));

    assertThat(read).containsExactly("a", "b");
    assertThat(report.errors()).extracting(Rejection::line).containsExactly(2L);
  }

  @Test
  void read_sameIdTwice_acceptsBothInOrder() {
    assertThat(read(line("a") + "\n" + line("a")).accepted()).isEqualTo(2);
    assertThat(read).containsExactly("a", "a");
  }
}
