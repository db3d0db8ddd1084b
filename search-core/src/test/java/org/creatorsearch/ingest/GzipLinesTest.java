package org.creatorsearch.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.creatorsearch.ingest.ProfileStreams.gzip;
import static org.creatorsearch.ingest.ProfileStreams.line;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.List;
import org.creatorsearch.error.ErrorCode;
import org.junit.jupiter.api.Test;

/** Packed streams, whole and damaged. */
final class GzipLinesTest extends LineReading {
  @Test
  void read_gzip_isUnpacked() throws IOException {
    assertThat(read(new ByteArrayInputStream(gzip("\uFEFF" + line("a") + "\n" + line("b")))))
        .isEqualTo(new IngestReport(2, 0, List.of()));
  }

  @Test
  void read_severalGzipMembersFromASlowSource_readsThemAll() throws IOException {
    var members =
        new SequenceInputStream(
            new ProfileStreams.Dribble(new ByteArrayInputStream(gzip(line("a") + "\n"))),
            new ProfileStreams.Dribble(new ByteArrayInputStream(gzip(line("b") + "\n"))));

    assertThat(read(members).accepted()).isEqualTo(2);
  }

  @Test
  void read_gzipFollowedByPlainLines_saysThatTheyWereNotRead() throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(gzip(line("a") + "\n"));
    bytes.writeBytes((line("b") + "\n").getBytes(UTF_8));

    assertBrokenInLineTwo(bytes.toByteArray());
  }

  @Test
  void read_secondGzipMemberWithADamagedHeader_saysThatItWasNotRead() throws IOException {
    for (var at : new int[] {0, 1, 2, 3}) {
      var second = gzip(line("b") + "\n");
      second[at] ^= (byte) 0xff;
      var bytes = new ByteArrayOutputStream();
      bytes.writeBytes(gzip(line("a") + "\n"));
      bytes.writeBytes(second);

      assertBrokenInLineTwo(bytes.toByteArray());
      read.clear();
    }
  }

  @Test
  void read_gzipPaddedWithZeros_isFine() throws IOException {
    var packed = gzip(line("a"));

    assertThat(read(new ByteArrayInputStream(Arrays.copyOf(packed, packed.length + 999))))
        .isEqualTo(new IngestReport(1, 0, List.of()));
  }

  @Test
  void read_gzipWithAWrongCheckSum_isMalformed() throws IOException {
    var packed = gzip(line("a") + "\n");
    packed[packed.length - 8] ^= 1;

    assertBrokenInLineTwo(packed);
  }

  @Test
  void read_truncatedGzip_keepsWhatWasReadAndSaysWhereItBroke() throws IOException {
    var lines = new StringBuilder();
    for (var i = 0; i < 20_000; i++) {
      lines.append(line("id" + Integer.toHexString(i * 31))).append('\n');
    }
    var whole = gzip(lines.toString());

    var report = read(new ByteArrayInputStream(Arrays.copyOf(whole, whole.length / 2)));

    assertThat(report.accepted()).isBetween(1_000L, 19_999L).isEqualTo(read.size());
    assertThat(report.rejected()).isEqualTo(1);
    assertThat(report.errors().getFirst().line()).isEqualTo(report.accepted() + 1);
    assertThat(report.errors().getFirst().code()).isEqualTo(ErrorCode.MALFORMED_JSON);
  }

  @Test
  void read_brokenGzipHeader_isOneRejection() {
    var report = read(new ByteArrayInputStream(new byte[] {0x1f, (byte) 0x8b, 9, 9}));

    assertThat(report.rejected()).isEqualTo(1);
    assertThat(report.errors().getFirst().code()).isEqualTo(ErrorCode.MALFORMED_JSON);
  }

  private void assertBrokenInLineTwo(byte[] bytes) {
    var report = read(new ByteArrayInputStream(bytes));

    assertThat(read).containsExactly("a");
    assertThat(report.errors()).extracting(Rejection::line).containsExactly(2L);
    assertThat(report.errors().getFirst().code()).isEqualTo(ErrorCode.MALFORMED_JSON);
  }
}
