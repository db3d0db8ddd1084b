package org.creatorsearch.ingest;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import org.creatorsearch.creator.Creator;
import org.creatorsearch.error.ErrorCode;
import org.creatorsearch.error.SearchException;
import org.creatorsearch.schema.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreatorLinesTest {
  private final List<String> read = new ArrayList<>();

  private IngestReport read(InputStream in) {
    return CreatorLines.read(in, Schema.standard(), c -> read.add(c.id()));
  }

  private IngestReport read(String lines) {
    return read(stream(lines));
  }

  private static InputStream stream(String lines) {
    return new ByteArrayInputStream(lines.getBytes(UTF_8));
  }

  private static String line(String id) {
    return "{\"id\":\"" + id + "\",\"platform\":\"x\",\"handle\":\"h\"}";
  }

  private static byte[] gzip(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

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
  void read_gzip_isUnpacked() throws IOException {
    assertThat(read(new ByteArrayInputStream(gzip("\uFEFF" + line("a") + "\n" + line("b")))))
        .isEqualTo(new IngestReport(2, 0, List.of()));
  }

  @Test
  void read_severalGzipMembersFromASlowSource_readsThemAll() throws IOException {
    var members =
        new SequenceInputStream(
            new Dribble(new ByteArrayInputStream(gzip(line("a") + "\n"))),
            new Dribble(new ByteArrayInputStream(gzip(line("b") + "\n"))));

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

  private void assertBrokenInLineTwo(byte[] bytes) {
    var report = read(new ByteArrayInputStream(bytes));

    assertThat(read).containsExactly("a");
    assertThat(report.errors()).extracting(Rejection::line).containsExactly(2L);
    assertThat(report.errors().getFirst().code()).isEqualTo(ErrorCode.MALFORMED_JSON);
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

  @Test
  void read_failingSource_keepsWhatWasReadAndSaysStorage() {
    var broken = new SequenceInputStream(stream(line("a") + "\n{\"id\":"), new Failing());

    var report = read(broken);

    assertThat(read).containsExactly("a");
    assertThat(report.rejected()).isEqualTo(1);
    assertThat(report.errors().getFirst().line()).isEqualTo(2);
    assertThat(report.errors().getFirst().code()).isEqualTo(ErrorCode.STORAGE);
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
    var endless = new Repeating('x', 3L << 30);

    var report = read(new SequenceInputStream(endless, stream("\n" + line("a"))));

    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.errors()).extracting(Rejection::code).containsExactly(ErrorCode.TOO_LARGE);
  }

  @Test
  void read_dribblingSource_givesTheSame() {
    var report = read(new Dribble(stream(line("a") + "\r\nx\n" + line("b"))));

    assertThat(read).containsExactly("a", "b");
    assertThat(report.errors()).extracting(Rejection::line).containsExactly(2L);
  }

  @Test
  void read_manyBadLines_keepsTheFirstErrorsAndExactCounts() {
    var report = read("x\n".repeat(1_500) + line("a"));

    assertThat(report.rejected()).isEqualTo(1_500);
    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.errors()).hasSize(IngestReport.MOST_ERRORS);
    assertThat(report.errors().getLast().line()).isEqualTo(1_000);
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

  @Test
  void read_sameIdTwice_acceptsBothInOrder() {
    assertThat(read(line("a") + "\n" + line("a")).accepted()).isEqualTo(2);
    assertThat(read).containsExactly("a", "a");
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
    var report =
        read(
            creator -> {
              if (creator.id().equals("a")) {
                throw new IllegalStateException("x");
              }
            });

    assertThat(report.accepted()).isEqualTo(1);
    assertThat(report.errors()).hasSize(1);
    assertThat(report.errors().getFirst().line()).isEqualTo(1);
    assertThat(report.errors().getFirst().code()).isEqualTo(ErrorCode.INTERNAL);
    assertThat(report.errors().getFirst().detail()).contains("IllegalStateException", ": x");
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

  /** Gives one byte at a time and never says that more is there. */
  private static final class Dribble extends FilterInputStream {
    Dribble(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return super.read(bytes, offset, Math.min(1, length));
    }

    @Override
    public int available() {
      return 0;
    }
  }

  /** A connection that was cut. */
  private static final class Failing extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("connection reset");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      throw new IOException("connection reset");
    }
  }

  /** The same character again and again. */
  private static final class Repeating extends InputStream {
    private final char c;
    private long left;

    Repeating(char c, long count) {
      this.c = c;
      this.left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? c : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      var n = (int) Math.min(left, length);
      Arrays.fill(bytes, offset, offset + n, (byte) c);
      left -= n;
      return n;
    }
  }
}
